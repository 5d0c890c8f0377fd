// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

namespace StatusScope {

// A point in time as others wrote it, in English and in UTC; invalid if it does not read so. `format` is QLocale's and
// holds "HH:mm:ss". QLocale::toDateTime() reads local time instead, in which an hour a year does not exist.
QDateTime readUtcTime(const QString &text, const QString &format);

} // namespace StatusScope
