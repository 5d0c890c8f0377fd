// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/errorkind.h"

#include <QString>

namespace StatusScope {

// What browsers write into a HAR where no answer came: "net::ERR_NAME_NOT_RESOLVED", "NS_ERROR_UNKNOWN_HOST".
std::optional<ErrorKind> kindOfNetError(const QString &name);

// The detail of a failure that a HAR has without a name: blocked, aborted, or the browser kept the reason to itself.
inline constexpr QLatin1StringView noReason("status 0");
// Firefox writes status 0 for names that do not resolve, certificates and CORS alike, Chromium ERR_FAILED for CORS.
bool tellsNoReason(const QString &detail);
// curl's own line whose number is none of those that tell of the way to the site.
bool isUnknownToCurl(const QString &detail);

} // namespace StatusScope
