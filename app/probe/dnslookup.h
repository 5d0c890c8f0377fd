// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/errorkind.h"
#include "request/prober.h"

#include <QHostAddress>
#include <QObject>

#include <functional>
#include <optional>

namespace StatusScope {

struct LookupResult
{
    QList<QHostAddress> addresses; // in the order to try them: families alternate (RFC 8305 section 4)
    std::optional<ErrorKind> error; // DnsNotFound or DnsFailure
    QString detail; // in the system's words
};

// The system's blocking look-up of one name, by getaddrinfo(): QHostInfo does not tell "no such name" from
// "the name server failed". Special names are answered by RFC 6761 and 7686 without asking anybody.
LookupResult lookUpHost(const QString &host, IpVersion version);
using HostLookup = std::function<LookupResult(const QString &, IpVersion)>;

// Runs look-ups on threads of its own, so that a name server that does not answer holds up nothing else.
class DnsLookup final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DnsLookup)

public:
    explicit DnsLookup(HostLookup lookup = lookUpHost, QObject *parent = nullptr);

    using Handler = std::function<void(const LookupResult &)>;
    // `handler` is called later, in the thread of `context`, unless that is gone by then.
    void start(const QString &host, IpVersion version, QObject *context, Handler handler);

private:
    HostLookup m_lookup;
};

} // namespace StatusScope
