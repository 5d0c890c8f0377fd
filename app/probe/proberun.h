// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "probe/chaincookies.h"
#include "probe/connector.h"
#include "probe/requestbuilder.h"
#include "request/prober.h"
#include "request/urlinput.h"

#include <QBasicTimer>
#include <QElapsedTimer>

namespace StatusScope {

struct ProbeServices;

// One probe from the first look-up to the last hop: follows redirects itself, one Hop each, and keeps the three
// time-outs.
class ProbeRun final : public Probe
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProbeRun)

public:
    ProbeRun(ProbeRequest request, ProbeServices &services, QObject *parent);
    ~ProbeRun() override;

    void begin();
    void cancel() override;

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void startHop();
    QByteArray cookiesFor(const WebUrl &url) const;
    bool useKeptConnection();
    void connectAnew();
    void useSocket(QTcpSocket *socket);
    void useTransport(Transport *transport);
    void keepConnection();
    bool retryStale(const std::optional<Failure> &failure);
    void sendRequest();
    void hopEnded(bool headComplete, const std::optional<Failure> &failure);
    bool leadsOn() const;
    void awaitBody();
    void leaveBody();
    void followRedirect();
    void checkSilence();
    void wholeTimedOut();
    QString withReason(const QString &timeOut) const;
    void failWith(Failure failure);
    void finish();
    void enter(ProbePhase phase);
    void closeHopClock();
    QByteArray requestKey(const QByteArray &method, const WebUrl &url) const;

    ProbeRequest m_request;
    ProbeServices &m_services;
    Exchange m_exchange;
    std::optional<RequestBuilder> m_builder;
    std::optional<ChainCookies> m_cookies; // once a hop has set any
    WebUrl m_url;
    Hop m_hop;
    QList<QByteArray> m_redirected; // keys of the requests answered by a redirect, to find loops
    QElapsedTimer m_hopClock;
    double m_sentMs = 0;
    double m_headMs = 0;
    QBasicTimer m_deadline;
    QBasicTimer m_silence;
    QBasicTimer m_redirectsBody; // once the head of a redirect that is followed has come
    QElapsedTimer m_lastByte;
    ConnectPlan m_plan; // of the hop under way
    QString m_poolKey; // of its connection
    Connector *m_connector = nullptr;
    Transport *m_transport = nullptr;
    bool m_headComplete = false;
    bool m_finished = false;
};

} // namespace StatusScope
