// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchange.h"

// What the readers of log lines share, and those for programs that stand in front of a site.
namespace StatusScope {

// Method and address of "GET /x HTTP/1.1".
void setLoggedRequest(const QString &request, Hop &hop);
void setLoggedStatus(const QString &text, Hop &hop);
Exchange loggedExchange(Hop hop, const LogNote &note);
// "12/Aug/2025:09:41:07 +0000"; UTC where the zone is missing.
QDateTime commonLogDate(const QString &text);

// HAProxy's httplog, with its two letters for how the session ended.
std::optional<Exchange> readHaproxyLine(const QString &line);
// Envoy's and Istio's default format, with its response flags.
std::optional<Exchange> readEnvoyLine(const QString &line);
std::optional<Exchange> readSquidLine(const QString &line);
// Lines that are a JSON object each: Caddy's, Google's load balancers', nginx' with such a format.
std::optional<Exchange> readJsonLogLine(const QString &line);
// The error logs of nginx and Apache: the status follows from the message.
std::optional<Exchange> readErrorLogLine(const QString &line);

} // namespace StatusScope
