// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/maker.h"

#include <optional>

namespace StatusScope {

// A success that carries an error, or another page than the one asked for.
enum class SoftErrorKind { NotFound, Failure, Login, Challenge, Maintenance, Parked, Portal, Unreadable };

struct SoftError
{
    SoftErrorKind kind = SoftErrorKind::NotFound;
    QString words; // of the page, that give it away
    QString vendor; // whose page it is, empty where unknown
    bool certain = false; // the page names itself, not only sounds like it
};

// What is wrong with an answer below 400, nothing where it seems to be what it says.
std::optional<SoftError> softError(const Exchange &exchange, const HopFacts &facts, const Making &making);
// The id of its finding, such as "soft-404".
QString findingId(SoftErrorKind kind);

} // namespace StatusScope
