// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "request/prober.h"

#include <QList>
#include <QPointer>
#include <QTimer>

namespace StatusScope {

// Answers each probe with what the test laid ready, or not at all until it is cancelled.
class ScriptedProber final : public Prober
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScriptedProber)

public:
    ScriptedProber() = default;

    Probe *start(const ProbeRequest &request) override;

    QList<ProbeRequest> asked;
    Exchange answer; // its URLs are replaced by the one asked for
    bool silent = false;
};

class ScriptedProbe final : public Probe
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScriptedProbe)

public:
    using Probe::Probe;
    void cancel() override
    {
        Exchange exchange;
        exchange.error = Failure{ErrorKind::Cancelled, {}, {}};
        end(exchange);
    }
    void end(const Exchange &exchange)
    {
        QTimer::singleShot(0, this, [this, exchange] {
            emit finished(exchange);
            deleteLater();
        });
    }
};

inline Probe *ScriptedProber::start(const ProbeRequest &request)
{
    asked += request;
    auto *probe = new ScriptedProbe(this);
    Exchange exchange = answer;
    exchange.startedAt = QDateTime::currentDateTimeUtc();
    exchange.followRedirects = request.followRedirects;
    exchange.url = request.url;
    for (Hop &hop : exchange.hops)
        hop.url = request.url;
    if (!silent)
        probe->end(exchange);
    return probe;
}

} // namespace StatusScope
