// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchange.h"
#include "ui/common/tokens.h"

#include <array>

namespace StatusScope {

struct WayRow;

// A phase of a hop: where its length stands, its colour, its word in the legend.
struct PhaseLook
{
    std::optional<double> Timings::*ms;
    Token token;
    const char *name; // for phaseName()
};
extern const std::array<PhaseLook, 5> phaseLooks;
QString phaseName(const PhaseLook &phase); // "Connect"

struct PhaseWord
{
    QString text; // "wait 19 180"
    bool strong = false; // by far the longest
    bool operator==(const PhaseWord &) const = default;
};
QList<PhaseWord> phaseWords(const WayRow &row);

} // namespace StatusScope
