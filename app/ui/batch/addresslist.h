// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace StatusScope {

// The addresses of a batch, as somebody's list has them.
struct AddressList
{
    struct Line
    {
        int number = 0; // in the list, from 1
        QString text; // without user info
        int first = 0; // of a repeated address: the line that had it before
        QString why; // of a bad line: what is wrong with it
        bool operator==(const Line &) const = default;
    };
    QStringList addresses; // as written; bad ones too, for they are results as well
    QList<int> numbers; // the line of each
    QList<Line> bad;
    QList<Line> repeated; // left out
    bool cut = false; // there were more than mostAddresses
    qsizetype usable() const { return addresses.size() - bad.size(); } // can be asked
    bool operator==(const AddressList &) const = default;
};

inline constexpr int mostAddresses = 100'000;
inline constexpr qint64 mostListBytes = 32 * 1024 * 1024;

// One address per line; blank lines and comments (#) are passed over. Of a table (CSV, tabs) the first column counts,
// without its heading. A list is a table where `table` says so, its first line has a heading, or tabs divide it: an
// address itself may hold commas.
AddressList readAddressList(const QString &text, bool table = false);
// UTF-8 or what its byte order mark says.
QString decodeList(const QByteArray &bytes);
bool isTableFile(const QString &fileName);

// "198 addresses. Line 7 is no web address: …" in sentences for the one who made the list.
QStringList listNotes(const AddressList &list);

} // namespace StatusScope
