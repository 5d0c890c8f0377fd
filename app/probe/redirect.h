// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchange.h"
#include "request/weburl.h"

#include <optional>

namespace StatusScope {

// Where an answer sends the client next, as browsers follow it (WHATWG Fetch, "HTTP-redirect fetch").
struct Redirect
{
    WebUrl url;
    QByteArray method;
    bool dropsBody = false; // and the fields that describe it
    bool dropsCredentials = false; // Authorization and Cookie: the origin is another one
    std::optional<Failure> failure; // RedirectUnsafe or RedirectInvalid
};

// Nothing if the answer is no redirect: another status, or no Location, or an empty one.
std::optional<Redirect> readRedirect(const Hop &hop, const WebUrl &url);

} // namespace StatusScope
