// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchange.h"
#include "probe/dnslookup.h"
#include "probe/prober.h"
#include "probe/weburl.h"

#include <QElapsedTimer>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

#include <chrono>
#include <vector>

namespace StatusScope {

// Where and how to connect for one hop.
struct ConnectPlan
{
    WebUrl url;
    QHostAddress address; // instead of a look-up
    IpVersion ipVersion = IpVersion::Any;
    std::chrono::milliseconds timeout{10000};
    QSslConfiguration tls;
    bool insecure = false;
};

// Opens one connection: name look-up, TCP to the first address that answers (RFC 8305), TLS. Records the phases, the
// address and the certificates in the hop as they become known.
class Connector final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Connector)

public:
    Connector(ConnectPlan plan, DnsLookup &dns, Hop &hop, QObject *parent = nullptr);
    ~Connector() override;

    void start();

signals:
    void phaseChanged(StatusScope::ProbePhase phase);
    // Exactly one of the two. The receiver owns the socket, which is ready for the request.
    void connected(QTcpSocket *socket);
    void failed(const StatusScope::Failure &failure);

private:
    void lookUp();
    void tryNextAddress();
    void attemptFailed(QTcpSocket *socket);
    void established(QTcpSocket *socket);
    void startTls();
    void readTls();
    void rejectCertificate(const QList<QSslError> &errors);
    void tlsFailed();
    void timedOut();
    void succeed();
    void fail(ErrorKind kind, const QString &detail);
    double lapMs();

    ConnectPlan m_plan;
    DnsLookup &m_dns;
    Hop &m_hop;
    QElapsedTimer m_clock; // since the phase under way began
    QTimer m_deadline;
    QTimer m_nextAttempt;
    QList<QHostAddress> m_untried;
    std::vector<QTcpSocket *> m_attempts;
    QTcpSocket *m_socket = nullptr;
    ErrorKind m_lastError = ErrorKind::ConnectionRefused;
    QString m_lastDetail;
    ProbePhase m_phase = ProbePhase::Resolving;
    bool m_done = false;
};

} // namespace StatusScope
