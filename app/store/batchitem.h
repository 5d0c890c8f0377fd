// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/redacted.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>

namespace StatusScope {

// One line of the kept batches; their addresses and results are read when one is shown.
struct BatchItem
{
    qint64 id = 0;
    QString name;
    QDateTime startedAt; // UTC
    QDateTime endedAt; // UTC, or when the last result came
    int total = 0; // addresses
    int concurrency = 8;
    int perHost = 6;
    bool followed = true;
    QList<int> answers; // how many of each group; the sum is what has a result
    QList<int> acting; // how many of each who must act
    bool operator==(const BatchItem &) const = default;
};

// The addresses of a batch, as they are read again.
struct BatchAddresses
{
    QStringList addresses; // without their secrets
    QList<int> lines; // of the list they came from
    QList<int> withheld; // places of those that held a secret, and so cannot be asked again as they stand
    bool operator==(const BatchAddresses &) const = default;
};

// The same as it is written.
struct KeptAddresses
{
    Redacted<QStringList> addresses;
    QList<int> lines;
    QList<int> withheld;
};

// The result of the address at this place in the list. Nothing in it: an earlier one no longer counts.
struct KeptResult
{
    int place = 0;
    QString language; // of the sentences in it
    Redacted<QByteArray> bytes;
};

// The same as it is read again.
struct StoredResult
{
    int place = 0;
    QString language;
    QByteArray bytes;
};

} // namespace StatusScope
