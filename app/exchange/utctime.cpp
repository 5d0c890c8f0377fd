// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "exchange/utctime.h"

#include <QLocale>
#include <QRegularExpression>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

QDateTime readUtcTime(const QString &text, const QString &format)
{
    static const QRegularExpression clock(u"(?<!\\d)\\d\\d:\\d\\d:\\d\\d(?!\\d)"_s); // not within “2027:02:30:00”
    const QRegularExpressionMatch match = clock.match(text);
    if (!match.hasMatch())
        return {};
    QString day = text;
    day.replace(match.capturedStart(), match.capturedLength(), u"@"_s);
    QString dayFormat = format;
    dayFormat.replace("HH:mm:ss"_L1, "@"_L1);
    const QDate date = QLocale::c().toDate(day, dayFormat);
    const QTime time = QTime::fromString(match.captured(), Qt::ISODate);
    return date.isValid() && time.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
}

} // namespace StatusScope
