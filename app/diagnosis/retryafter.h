// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include <optional>

namespace StatusScope {

struct Hop;

// When the server asks to be asked again.
struct RetryAfter
{
    QByteArray field; // that says so: Retry-After or one of the rate limit fields
    QDateTime at; // UTC; not valid where nothing tells when a saved answer came
    qint64 seconds = 0; // from when the answer was received, never negative
};

// Reads Retry-After (seconds or a date, RFC 9110 section 10.2.3); of a refused request also the rate limit fields in
// use; nothing where the fields are absent or unreadable.
std::optional<RetryAfter> retryAfter(const Hop &hop, const QDateTime &now);
// A limit says that nothing is left of it: RateLimit, X-RateLimit-Remaining and their kin stand at 0.
bool limitIsUsedUp(const Hop &hop);

} // namespace StatusScope
