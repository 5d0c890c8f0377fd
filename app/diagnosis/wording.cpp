// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/wording.h"

#include "exchange/exchange.h"
#include "registry/terms.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

namespace StatusScope {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StatusScope::Wording)
};

QString said(const char *text, Tongue tongue)
{
    return tongue == Tongue::English ? QString::fromUtf8(text) : Words::tr(text);
}

} // namespace

Tongue tongueOf(const QString &words)
{
    static const QRegularExpression english(u"^[A-Z].*\\b(?:[Tt]he|[Yy]our?|[Pp]lease)\\b"_s);
    return english.match(words).hasMatch() ? Tongue::English : Tongue::Installed;
}

QString clockText(const QDateTime &time, const QDateTime &now, Tongue tongue)
{
    QDateTime local = time.toTimeZone(now.timeZone());
    if (const int begun = local.time().msecsSinceStartOfDay() % 60'000; begun > 0)
        local = local.addMSecs(60'000 - begun);
    QString clock = local.toString(u"HH:mm");
    const qint64 days = now.date().daysTo(local.date());
    if (days == 0)
        return clock;
    if (days == 1)
        return said(QT_TRANSLATE_NOOP("StatusScope::Wording", "%1 tomorrow"), tongue).arg(clock);
    const bool sameYear = local.date().year() == now.date().year();
    //: Formats of QLocale: the day with and without the year.
    const QString format = said(sameYear ? QT_TRANSLATE_NOOP("StatusScope::Wording", "d MMMM")
                                         : QT_TRANSLATE_NOOP("StatusScope::Wording", "d MMMM yyyy"),
                                tongue);
    const QLocale locale = tongue == Tongue::English ? QLocale(QLocale::English) : QLocale();
    return said(QT_TRANSLATE_NOOP("StatusScope::Wording", "%1 on %2"), tongue)
        .arg(clock, locale.toString(local.date(), format));
}

QString durationText(qint64 seconds, Tongue tongue)
{
    seconds = qAbs(seconds);
    const auto worded = [=](qint64 unit, const char *one, const char *many) {
        const int count = static_cast<int>(qMin<qint64>((seconds + unit / 2) / unit, 1'000'000));
        if (count == 1)
            return said(one, tongue);
        return tongue == Tongue::English ? said(many, tongue).replace("%n"_L1, QString::number(count))
                                         : Words::tr(many, nullptr, count);
    };
    // Source texts without "(s)": English is shown with no translation loaded.
    if (seconds < 90)
        return worded(1, QT_TRANSLATE_NOOP("StatusScope::Wording", "1 second"),
                      QT_TRANSLATE_N_NOOP("StatusScope::Wording", "%n seconds"));
    if (seconds < 90 * 60)
        return worded(60, QT_TRANSLATE_NOOP("StatusScope::Wording", "1 minute"),
                      QT_TRANSLATE_N_NOOP("StatusScope::Wording", "%n minutes"));
    if (seconds < 36 * 3600)
        return worded(3600, QT_TRANSLATE_NOOP("StatusScope::Wording", "1 hour"),
                      QT_TRANSLATE_N_NOOP("StatusScope::Wording", "%n hours"));
    return worded(86400, QT_TRANSLATE_NOOP("StatusScope::Wording", "1 day"),
                  QT_TRANSLATE_N_NOOP("StatusScope::Wording", "%n days"));
}

QString utcText(const QDateTime &time)
{
    //: Format of QLocale
    return QLocale().toString(time.toUTC(), Words::tr("d MMM yyyy HH:mm 'UTC'"));
}

QString quotedText(const QString &value, qsizetype longest)
{
    const QString shown = value.simplified();
    return Words::tr("“%1”", "a value off the wire")
        .arg(shown.size() <= longest ? shown : QString(shown.left(longest - 1) + u'…'));
}

QString quotedValue(QByteArrayView value, qsizetype longest)
{
    return quotedText(displayText(value), longest);
}

QStringList wordsAndCode(const QString &markdown)
{
    // A link, code, emphasis; the stars of `*/*` are none.
    static const QRegularExpression marks(
        u"\\[([^\\]]*)\\]\\([^)]*\\)|`([^`]+)`|(?<![\\w*])\\*([^*\\s][^*]*)\\*(?![\\w*])"_s);
    QStringList parts{QString()};
    qsizetype done = 0;
    for (auto it = marks.globalMatch(markdown); it.hasNext();) {
        const QRegularExpressionMatch mark = it.next();
        parts.last() += markdown.mid(done, mark.capturedStart() - done);
        done = mark.capturedEnd();
        if (mark.hasCaptured(2))
            parts << mark.captured(2) << QString();
        else
            parts.last() += mark.captured(1) + mark.captured(3);
    }
    parts.last() += markdown.mid(done);
    return parts.replaceInStrings(u"`"_s, QString());
}

QString withoutMarkdown(const QString &markdown)
{
    return wordsAndCode(markdown).join(QString());
}

QString sentenceCase(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace StatusScope
