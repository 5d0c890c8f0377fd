// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QtEndian>

// HTTP/2 written by hand, for servers that break its rules.
namespace StatusScope {

enum Type : char {
    Data = 0,
    Headers = 1,
    Priority = 2,
    RstStream = 3,
    Settings = 4,
    PushPromise = 5,
    Ping = 6,
    GoAway = 7,
    Continuation = 9,
};
inline constexpr char endStream = 1;
inline constexpr char endHeaders = 4;

// RFC 9113 section 4.1.
inline QByteArray frame(Type type, char flags, quint32 stream, const QByteArray &payload)
{
    QByteArray bytes(9, '\0');
    qToBigEndian(static_cast<quint32>(payload.size()) << 8 | static_cast<quint32>(type), bytes.data());
    bytes[4] = flags;
    qToBigEndian(stream, bytes.data() + 5);
    return bytes + payload;
}

// A literal header field without indexing (RFC 7541 section 6.2.2), both strings short.
inline QByteArray field(const QByteArray &name, const QByteArray &value)
{
    QByteArray bytes(1, '\0');
    bytes += static_cast<char>(name.size()) + name;
    return bytes + static_cast<char>(value.size()) + value;
}

inline QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

} // namespace StatusScope
