// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/reference/entryfault.h"

#include "registry/registry.h"
#include "ui/common/words.h"

#include <QCoreApplication>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;
using namespace Stops;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EntryFault)
};

// Statuses that by definition a gateway or proxy writes (RFC 9110 sections 15.5.8, 15.6.3, 15.6.5; RFC 8586).
bool writtenBetween(const Entry &entry, const Vendor *vendor)
{
    if (entry.kind == EntryKind::Failure)
        return false;
    if (vendor != nullptr && vendor->isIntermediary())
        return true;
    return entry.vendor == "ietf"_L1 && entry.kind == EntryKind::Status
        && (entry.code == 407 || entry.code == 502 || entry.code == 504);
}

} // namespace

EntryFault faultOf(const Entry &entry, const Registry &registry)
{
    EntryFault fault;
    fault.statusClass = chipOf(entry).statusClass;
    const Vendor *vendor = registry.vendor(entry.vendor);
    const bool between = writtenBetween(entry, vendor);
    const bool named = vendor != nullptr && vendor->isIntermediary();
    const QString names[] = {Text::tr("Visitor"), Text::tr("Network"), named ? vendor->name : Text::tr("CDN or proxy"),
                             Text::tr("Site")};
    for (int stop = 0; stop < int(fault.stops.size()); ++stop) {
        FaultStop &at = fault.stops[std::size_t(stop)];
        at.name = names[stop];
        at.acts = mustAct(entry.responsible, stop);
        at.fine = entry.responsible == Responsible::Nobody;
        at.wrote = stop == Between && between;
    }
    fault.spoken = Text::tr("Who must act: %1").arg(whoActs(entry.responsible));
    if (between)
        fault.spoken += u' ' + Text::tr("Answer written by: %1.").arg(names[Between]);
    return fault;
}

} // namespace StatusScope
