// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/advice.h"

#include "diagnosis/wording.h"
#include "registry/registry.h"

#include <QCoreApplication>

namespace StatusScope {

namespace {

struct Makers
{
    Q_DECLARE_TR_FUNCTIONS(StatusScope::Makers)
};

} // namespace

QString makerSentence(const Case &known)
{
    const Hop &hop = known.facts.hop;
    const auto name = [&known](const QString &vendor) { return known.registry.vendorName(vendor); };
    const Making &making = known.making;
    const Vendor *maker = known.registry.vendor(making.madeBy);
    const QString outermost = making.passedThrough.isEmpty() ? QString() : name(making.passedThrough.first());
    if (making.madeBy.isEmpty()) {
        if (hop.status < 400)
            return {};
        if (making.role == Role::Intermediary)
            return Makers::tr("Made by a proxy on the way, not by the site.");
        if (making.role == Role::Origin)
            return Makers::tr("Handed on by %1, made by the site behind it.").arg(outermost);
        return outermost.isEmpty() ? QString()
                                   : Makers::tr("Handed on by %1; who wrote it cannot be told.").arg(outermost);
    }
    if (making.certainty < 50)
        return hop.status < 400 ? QString() : Makers::tr("Probably made by %1.").arg(name(making.madeBy));
    if (making.role == Role::Intermediary)
        return Makers::tr("Made by %1, not by the site.").arg(name(making.madeBy));
    if (hop.status < 400)
        return {};
    if (maker && (maker->kind == VendorKind::Framework || maker->kind == VendorKind::Application))
        return Makers::tr("Made by the site’s own application (%1).").arg(maker->name);
    if (maker && maker->kind == VendorKind::Hosting)
        return Makers::tr("Made by %1, where the site is hosted.").arg(maker->name);
    if (maker && maker->kind == VendorKind::Service)
        return Makers::tr("Made by %1 itself.").arg(maker->name);
    return Makers::tr("Made by the site’s own server (%1).").arg(name(making.madeBy));
}

QString waitedSentence(const Hop &hop)
{
    static const QList<int> timeouts{408, 504, 522, 524};
    const double wait = hop.timings.waitMs.value_or(0);
    if (wait < 1000 || !timeouts.contains(hop.status))
        return {};
    return Makers::tr("The answer took %1 to come.").arg(durationText(qRound64(wait / 1000)));
}

} // namespace StatusScope
