// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/diagnosis.h"
#include "exchange/exchange.h"
#include "request/prober.h"
#include "ui/common/clock.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace StatusScope {

class Registry;
class SignatureSet;

// What the page shows: nothing yet, a probe under way, or a result, whether probed, saved or remembered.
class ProbeSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProbeSession)

public:
    enum class State { Empty, Running, Done };

    // All but the clock must outlive it.
    ProbeSession(Prober &prober, const Registry &registry, const SignatureSet &signatures, Clock clock = {},
                 QObject *parent = nullptr);
    ~ProbeSession() override;

    State state() const { return m_state; }
    const ProbeRequest &request() const { return m_request; }
    const Exchange &exchange() const { return m_exchange; } // the hops so far while running
    const Diagnosis &diagnosis() const { return m_diagnosis; } // once done
    const QStringList &makers() const { return m_makers; } // vendor id of each hop's maker
    // Vendor id of what the last hop came through or was written by, where the hop under way goes to the same machine.
    QString between() const;
    const Hop &partial() const { return m_partial; } // the hop under way
    ProbePhase phase() const { return m_phase; }
    double elapsedMs() const { return double(m_clock.ticks() - m_startTicks); }
    double hopElapsedMs() const; // of the hop under way
    const Registry &registry() const { return m_registry; }

    void start(const ProbeRequest &asked); // stops the one under way
    void stop();
    // The probe that `earlier` has under way, which goes on; `earlier` is empty then.
    void takeOver(ProbeSession &earlier);
    // A result from elsewhere. Without a diagnosis of its own it is diagnosed as of the time it was recorded.
    void show(const Exchange &exchange, const ProbeRequest &request, const Diagnosis *diagnosis = nullptr);

signals:
    void started();
    void progressed(); // a hop, a phase or a second more
    void finished(); // a probe of this session's
    void shown(); // a result from elsewhere

private:
    void drop();
    void follow(Probe *probe);
    void addHop(const Hop &hop);
    void finish(const Exchange &exchange);
    void progressSoon();
    void findMakers();
    void findMaker(const Hop &hop);

    Prober &m_prober;
    const Registry &m_registry;
    const SignatureSet &m_signatures;
    State m_state = State::Empty;
    ProbeRequest m_request;
    QPointer<Probe> m_probe;
    Exchange m_exchange;
    Diagnosis m_diagnosis;
    QStringList m_makers;
    QString m_between;
    Hop m_partial;
    ProbePhase m_phase = ProbePhase::Resolving;
    Clock m_clock;
    qint64 m_startTicks = 0;
    double m_hopStartMs = 0;
    QTimer m_ticker;
    QTimer m_soon;
};

} // namespace StatusScope
