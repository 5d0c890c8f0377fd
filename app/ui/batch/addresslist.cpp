// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/batch/addresslist.h"

#include "request/urlinput.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QStringDecoder>

#include <algorithm>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AddressList)
};

constexpr qsizetype mostNamed = 3; // lines a sentence names one by one

// The separator that comes first outside quotes; none where there is no other column.
QChar separatorOf(QStringView line)
{
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u',' || c == u';' || c == u'\t'))
            return c;
    }
    return {};
}

QString firstCell(QStringView line, QChar separator)
{
    line = line.trimmed();
    if (!line.startsWith(u'"')) {
        const qsizetype end = separator.isNull() ? -1 : line.indexOf(separator);
        return (end < 0 ? line : line.first(end)).trimmed().toString();
    }
    QString cell;
    for (qsizetype i = 1; i < line.size(); ++i) {
        if (line[i] != u'"') {
            cell += line[i];
            continue;
        }
        // Two quotes are one (RFC 4180), one alone ends the cell.
        if (i + 1 >= line.size() || line[i + 1] != u'"')
            break;
        cell += line[i++];
    }
    return cell.trimmed();
}

bool isHeading(const QString &cell)
{
    static const QStringList words{u"url"_s,  u"urls"_s, u"address"_s, u"addresses"_s, u"link"_s, u"website"_s,
                                   u"site"_s, u"page"_s, u"domain"_s,  u"host"_s,      u"uri"_s,  u"location"_s};
    return words.contains(cell.toLower());
}

QString namedLines(const QList<AddressList::Line> &lines)
{
    QStringList numbers;
    for (const AddressList::Line &line : lines.first(std::min(lines.size(), mostNamed)))
        numbers += QString::number(line.number);
    const QString named = numbers.join(u", ");
    const qsizetype more = lines.size() - numbers.size();
    return more == 0 ? named : Text::tr("%1 and %n more", "lines", int(more)).arg(named);
}

} // namespace

AddressList readAddressList(const QString &text, bool table)
{
    AddressList list;
    QHash<QString, int> seen; // an address and its line
    QChar separator;
    bool first = true;
    int number = 0;
    for (const QStringView each : QStringView(text).split(u'\n')) {
        ++number;
        const QStringView line = each.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (first) {
            const QChar found = separatorOf(line);
            const bool heading = isHeading(firstCell(line, found));
            if (table || heading || found == u'\t' || line.startsWith(u'"'))
                separator = found;
            first = false;
            if (heading)
                continue;
        }
        const QString address = firstCell(line, line.contains(u'\t') ? QChar(u'\t') : separator);
        const UrlReading reading = readUrlInput(address);
        // Without the fragment, which is never sent; with the user info, which is.
        const QString key =
            reading.error ? address : reading.user % u' ' % reading.password % u' ' % reading.url.toString();
        const auto before = seen.constFind(key);
        if (before != seen.cend()) {
            list.repeated += {number, withoutUserInfo(address), *before, {}};
            continue;
        }
        if (list.addresses.size() >= mostAddresses) {
            list.cut = true;
            break;
        }
        seen.insert(key, number);
        if (reading.error)
            list.bad += {number, withoutUserInfo(address).left(120), 0, reading.detail};
        list.addresses += address;
        list.numbers += number;
    }
    return list;
}

QString decodeList(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8);
    QStringDecoder decoder(encoding);
    QString text = decoder.decode(bytes);
    if (encoding == QStringConverter::Utf8 && decoder.hasError())
        text = QString::fromLatin1(bytes);
    return text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
}

bool isTableFile(const QString &fileName)
{
    return fileName.endsWith(".csv"_L1, Qt::CaseInsensitive) || fileName.endsWith(".tsv"_L1, Qt::CaseInsensitive);
}

QStringList listNotes(const AddressList &list)
{
    QStringList notes;
    notes += Text::tr("%n address(es).", nullptr, int(list.addresses.size()));
    if (list.cut)
        notes += Text::tr("The list is longer: only its first %1 are taken.").arg(QLocale().toString(mostAddresses));
    if (list.bad.size() == 1)
        notes += Text::tr("Line %1 is kept but cannot be asked: %2").arg(list.bad[0].number).arg(list.bad[0].why);
    else if (!list.bad.isEmpty())
        notes += Text::tr("%n lines are kept but cannot be asked: %1. The first: %2", nullptr, int(list.bad.size()))
                     .arg(namedLines(list.bad), list.bad[0].why);
    if (list.repeated.size() == 1)
        notes += Text::tr("Line %1 repeats line %2 and is asked once.")
                     .arg(list.repeated[0].number)
                     .arg(list.repeated[0].first);
    else if (!list.repeated.isEmpty())
        notes += Text::tr("%n lines repeat an earlier one and are asked once: %1.", nullptr, int(list.repeated.size()))
                     .arg(namedLines(list.repeated));
    return notes;
}

} // namespace StatusScope
