// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/diagnosis.h"
#include "ui/common/faultpath.h"
#include "ui/common/icons.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// What the top of the probe page says about a result, ready to be set into widgets.
namespace StatusScope {

class Registry;
struct Exchange;

struct VerdictBadge
{
    QString text;
    int statusClass = 0;
    std::optional<Icon> icon;
    bool operator==(const VerdictBadge &) const = default;
};

struct VerdictEvidence
{
    QString text;
    bool fixed = false; // in the fixed-width font: it stood in the answer like this
    bool operator==(const VerdictEvidence &) const = default;
};

struct Verdict
{
    QString code; // empty: no HTTP answer, the picture stands in
    Icon picture = Icon::Network;
    int statusClass = 0;
    QString spokenCode;
    QString title;
    QList<VerdictBadge> badges;
    QString explanation;
    QString emphasis; // the part of the explanation in bold
    QList<VerdictEvidence> evidence;
    QString say;
    FaultStops stops;
    QString spokenPath;
    QList<Step> nextSteps;
    QString retry;
    QString retryNote;
    QStringList alternatives; // entry ids, only where not certain
};

Verdict verdictOf(const Exchange &exchange, const Diagnosis &diagnosis, const Registry &registry);

} // namespace StatusScope
