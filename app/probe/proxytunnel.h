// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchange.h"
#include "probe/bodysink.h"
#include "probe/headreader.h"
#include "probe/http1framer.h"
#include "probe/proxy.h"

#include <QHostAddress>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

namespace StatusScope {

// Leads a connection to a proxy on to the target: HTTP CONNECT (RFC 9110 section 9.3.6) or SOCKS5 (RFC 1928, 1929). The
// target's name goes to the proxy as it is; nothing is looked up here.
class ProxyTunnel final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProxyTunnel)

public:
    ProxyTunnel(QTcpSocket *socket, ProxyPlan proxy, const WebUrl &target, const QHostAddress &address,
                QObject *parent = nullptr);
    ~ProxyTunnel() override;

    void start(const QByteArray &userAgent);
    // What was said to an HTTP proxy and what it answered instead of opening the way.
    void recordAnswer(Hop &hop) const;

signals:
    // One of the two, once.
    void open();
    void failed(const StatusScope::Failure &failure);

private:
    enum class State { ConnectHead, RefusalBody, Greeting, Login, Reply, Done };

    bool hasLogin() const { return !m_proxy.user.isEmpty() || !m_proxy.password.isEmpty(); }
    void readOn();
    bool readConnectHead();
    void headBroken(QByteArrayView beginning);
    void beginRefusal();
    bool readRefusalBody();
    void refused();
    bool readGreeting();
    bool readLogin();
    bool readReply();
    void sendSocksRequest();
    void closed();
    void fail(ErrorKind kind, const QString &detail);
    void succeed();

    QTcpSocket *m_socket;
    ProxyPlan m_proxy;
    WebUrl m_target;
    QHostAddress m_address;
    QByteArray m_sent; // to an HTTP proxy
    QByteArray m_received; // an HTTP proxy's head, verbatim
    ReadHead m_head;
    BodySink m_body;
    std::unique_ptr<Http1Framer> m_framer; // of a refusal
    QTimer m_bodyWait;
    State m_state = State::Done;
};

} // namespace StatusScope
