// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "probe/dnslookup.h"

namespace StatusScope {

// The same request to each address of its name, to find the one server among several that answers differently.
struct AddressRequests
{
    QList<ProbeRequest> requests; // in the order of the look-up; the request itself for a literal or an unusable URL
    std::optional<Failure> failure; // of the look-up
};

// Looks the name up and waits for that.
AddressRequests requestsPerAddress(const ProbeRequest &request, const HostLookup &lookup = lookUpHost);

// In what the answers differ, a sentence each; empty if they agree. Names each address by the first hop's.
QStringList differencesBetween(const QList<Exchange> &exchanges);

} // namespace StatusScope
