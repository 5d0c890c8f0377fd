// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchange.h"
#include "probe/weburl.h"

#include <QHostAddress>
#include <QObject>
#include <QTcpSocket>

#include <functional>
#include <optional>

namespace StatusScope {

// A proxy as given: "http://user:secret@host:3128", "socks5://host", "host:port". The port is 1080 unless given, as
// with curl.
struct ProxyPlan
{
    enum class Kind { Http, Socks5 };
    Kind kind = Kind::Http;
    QString host;
    quint16 port = 1080;
    QString user;
    QString password;
    bool operator==(const ProxyPlan &) const = default;

    QString hostAndPort() const; // without credentials
    QByteArray authorization() const; // Basic, empty without credentials
};

// Nothing for a text that names no proxy this program can use.
std::optional<ProxyPlan> readProxy(const QString &typed);
// The system's proxy for this URL; nothing where it is asked directly.
std::optional<ProxyPlan> systemProxy(const WebUrl &url);
using ProxyLookup = std::function<std::optional<ProxyPlan>(const WebUrl &)>;

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
    const QByteArray &received() const { return m_received; } // an HTTP proxy's head, verbatim

signals:
    // One of the two, once.
    void open();
    void failed(const StatusScope::Failure &failure);

private:
    enum class State { ConnectHead, Greeting, Login, Reply, Done };

    void readOn();
    bool readConnectHead();
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
    QByteArray m_received;
    State m_state = State::Done;
};

} // namespace StatusScope
