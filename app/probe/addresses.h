// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "probe/dnslookup.h"

#include <QHash>

namespace StatusScope {

// The same request to each address of its name, to find the one server among several that answers differently.
struct AddressRequests
{
    QList<ProbeRequest> requests; // in the order of the look-up; the request itself where there is none to make
    std::optional<Failure> failure; // of the look-up
};

// Looks the name up and waits for that, unless it is a literal or unusable or its address is given.
AddressRequests requestsPerAddress(const ProbeRequest &request, const HostLookup &lookup = lookUpHost);

// In what the addresses of a name differ. Remembers no more of an answer than is compared.
class AddressComparison final
{
public:
    // Answers are compared with those of the same URL, as it was asked.
    void add(const QString &url, const Exchange &answer);
    // A sentence each; empty if they agree. Names each address by the first hop's.
    QStringList differences() const;

private:
    struct Answer
    {
        QString address;
        QStringList aspects;
    };
    struct Name
    {
        QString url; // as the first answer has it
        QList<Answer> answers;
    };

    QList<Name> m_names; // in the order they came
    QHash<QString, qsizetype> m_places; // of the URLs in it
};

} // namespace StatusScope
