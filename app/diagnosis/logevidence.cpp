// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/logevidence.h"

#include "registry/registry.h"

#include <QCoreApplication>

namespace StatusScope {

namespace {

constexpr int certainty = 90; // per cent: the line says so, but nobody saw the answer

struct LogWords
{
    Q_DECLARE_TR_FUNCTIONS(StatusScope::LogEvidence)
};

} // namespace

void addLogEvidence(const Exchange &exchange, const Registry &registry, Making &making)
{
    if (!exchange.log || exchange.log->writer.isEmpty() || !making.madeBy.isEmpty())
        return;
    const QString &writer = exchange.log->writer;
    const QString name = registry.vendorName(writer);
    if (!exchange.log->madeAnswer) {
        making.passedThrough.append(writer);
        making.evidence.append({u"log"_s, LogWords::tr("a line of the log of %1").arg(name), writer});
        return;
    }
    const Vendor *vendor = registry.vendor(writer);
    making.madeBy = writer;
    making.certainty = certainty;
    making.role =
        vendor && (vendor->isIntermediary() || vendor->kind == VendorKind::Hosting) ? Role::Intermediary : Role::Origin;
    making.evidence.append(
        {u"log"_s, LogWords::tr("the log of %1 says that it made this answer itself").arg(name), writer});
}

} // namespace StatusScope
