// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/redacted.h"
#include "store/historyitem.h"
#include "ui/common/paint.h"

// A line of the history: made from a result, and told in words.
namespace StatusScope {

class Registry;
struct Diagnosis;

// The line for a result of this moment. `method` as asked.
HistoryItem historyItemOf(const Redacted<Exchange> &exchange, const Diagnosis &diagnosis, const QByteArray &method,
                          const QDateTime &at);

ChipLook historyChip(const HistoryItem &item);
QString historyAddress(const HistoryItem &item); // "shop.example/checkout", "example.org, not followed"
QString historyRemark(const HistoryItem &item, const Registry &registry); // "Connection Timed Out, Cloudflare"
QString historyTime(const HistoryItem &item); // "11:14"
QString runningRemark(int seconds); // what stands in its place while a probe is under way
QString spokenHistory(const HistoryItem &item, const QString &remark);
QString dayText(const QDate &day, const QDate &today); // "Today", "Yesterday", a date

} // namespace StatusScope
