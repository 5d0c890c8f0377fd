// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/explainedmodel.h"

#include <QDateTime>

#include <optional>

namespace StatusScope {

enum class ErrorKind;
enum class ExchangeSource;
struct Hop;

// The certificate and the secure connection of a hop, line by line; empty for plain http. `error` ended this hop;
// `now` is the clock it was judged by. Of what was saved elsewhere nothing says what this computer trusts.
std::vector<ExplainedRow> tlsRows(const Hop &hop, std::optional<ErrorKind> error, const QDateTime &now,
                                  ExchangeSource source);

} // namespace StatusScope
