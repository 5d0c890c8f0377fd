// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchange.h"
#include "probe/dnslookup.h"
#include "probe/proxytunnel.h"
#include "probe/resetdetector.h"
#include "request/prober.h"
#include "request/weburl.h"

#include <QElapsedTimer>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

#include <chrono>
#include <optional>

namespace StatusScope {

class TcpRace;

// Where and how to connect for one hop.
struct ConnectPlan
{
    WebUrl url;
    QHostAddress address; // instead of a look-up
    IpVersion ipVersion = IpVersion::Any;
    std::optional<ProxyPlan> proxy;
    std::chrono::milliseconds timeout{10000};
    std::optional<QSslConfiguration> tls; // with https only: making one is costly
    bool insecure = false;
    QByteArray userAgent; // for CONNECT
};

// Opens one connection: name look-up, TCP, the way through a proxy, TLS. Records the phases, the address and the
// certificates in the hop as they become known.
class Connector final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Connector)

public:
    Connector(ConnectPlan plan, DnsLookup &dns, Hop &hop, QObject *parent = nullptr);
    ~Connector() override;

    void start();
    // Of a time limit that ends now: its kind, and whose turn it is where that is not the server's; a sentence or
    // empty.
    ErrorKind timeoutKind() const;
    QString waitsFor() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void phaseChanged(StatusScope::ProbePhase phase);
    void starved(); // the computer has no more connections to give, for now; connections that idle should go
    // Exactly one of the two. The receiver owns the socket, which is ready for the request.
    void connected(QTcpSocket *socket);
    void failed(const StatusScope::Failure &failure);

private:
    void lookUp(const QString &host);
    void connectTo(const QList<QHostAddress> &addresses);
    void established(QTcpSocket *socket);
    void openTunnel();
    void reached();
    void startTls();
    void keepFirstByte();
    void readTls();
    void rejectCertificate(const QList<QSslError> &errors);
    bool tolerates(const QList<QSslError> &errors);
    void tlsFailed();
    void timedOut();
    void succeed();
    void fail(ErrorKind kind, const QString &detail);
    ErrorKind ofFirstStep(ErrorKind kind) const;
    void firstStepFailed(ErrorKind kind, const QString &detail);
    void enter(ProbePhase phase);
    double elapsedMs() const;
    double lapMs();
    QString place() const; // what is being connected to, as "host:port"

    ConnectPlan m_plan;
    DnsLookup &m_dns;
    Hop &m_hop;
    QElapsedTimer m_clock; // since the phase under way began
    double m_wokenMs = 0; // when the bytes came that are being read; within the handshake
    QTimer m_deadline;
    TcpRace *m_race = nullptr;
    QTcpSocket *m_socket = nullptr;
    QTcpSocket *m_wire = nullptr; // beneath TLS, where QSslSocket reads; part of m_socket
    std::optional<ResetDetector> m_resetDetector; // during the handshake
    QByteArray m_firstByte; // that came through it, where the handshake failed
    ProbePhase m_phase = ProbePhase::Resolving;
    bool m_inTunnel = false; // the proxy is reached and has not opened the way yet
    bool m_done = false;
};

} // namespace StatusScope
