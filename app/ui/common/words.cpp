// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/words.h"

#include "report/exchangephrases.h"

#include <QCoreApplication>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString whoActs(Responsible responsible)
{
    return Text::tr("%1.", "a word or two as a sentence").arg(whoMustAct(responsible));
}

QString whenRetry(Retry retry)
{
    return Text::tr("%1.", "a word or two as a sentence").arg(tryAgain(retry));
}

std::optional<ErrorKind> failureKind(const Entry &entry)
{
    const auto prefix = "failure-"_L1;
    return entry.id.startsWith(prefix) ? errorKindFromWord(QStringView(entry.id).sliced(prefix.size())) : std::nullopt;
}

ChipLook chipOf(const Entry &entry)
{
    if (entry.kind == EntryKind::Failure)
        return {failureChip(failureKind(entry).value_or(ErrorKind::EmptyResponse)), 5};
    return {entry.label(), entry.kind == EntryKind::Warning ? 0 : entry.statusClass()};
}

QString chipSpoken(const Entry &entry)
{
    const ChipLook chip = chipOf(entry);
    if (entry.kind == EntryKind::Failure)
        return Text::tr("%1, no HTTP answer").arg(chip.text);
    if (chip.statusClass == 0)
        return chip.text;
    return Text::tr("%1, %2").arg(chip.text, className(chip.statusClass).toLower());
}

// The reader's long format without the day of the week.
QString longDate(QDate date)
{
    const QLocale locale;
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.remove(u"dddd, "_s);
    format.remove(u"dddd "_s);
    return locale.toString(date, format.contains("dddd"_L1) ? locale.dateFormat(QLocale::ShortFormat) : format);
}

QString clockText(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

} // namespace StatusScope
