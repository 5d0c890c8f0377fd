// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/proxy.h"

#include "probe/headreader.h"
#include "probe/urlparts.h"

#include <QCoreApplication>
#include <QNetworkProxy>
#include <QtEndian>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace StatusScope {

namespace {

struct ProxyText
{
    Q_DECLARE_TR_FUNCTIONS(Proxy)
};

constexpr qsizetype maxHeadBytes = 64 * 1024;
constexpr qsizetype maxSocksText = 255;

QByteArray portBytes(quint16 port)
{
    const quint16 big = qToBigEndian(port);
    return QByteArray(reinterpret_cast<const char *>(&big), sizeof big);
}

// RFC 1928 section 6.
Failure socksRefusal(int reply)
{
    switch (reply) {
    case 3:
    case 4:
        return {ErrorKind::NetworkUnreachable, ProxyText::tr("The proxy cannot reach the host."), std::nullopt};
    case 5:
        return {ErrorKind::ConnectionRefused, ProxyText::tr("The host refused the proxy's connection."), std::nullopt};
    case 6:
        return {ErrorKind::ConnectionTimeout, ProxyText::tr("The host did not answer the proxy in time."),
                std::nullopt};
    case 2:
        return {ErrorKind::ProxyRefused, ProxyText::tr("The proxy's rules do not allow this connection."),
                std::nullopt};
    default:
        return {ErrorKind::ProxyRefused, ProxyText::tr("The proxy could not connect (SOCKS reply %1).").arg(reply),
                std::nullopt};
    }
}

} // namespace

QString ProxyPlan::hostAndPort() const
{
    return (host.contains(u':') ? QString(u'[' + host + u']') : host) + u':' + QString::number(port);
}

QByteArray ProxyPlan::authorization() const
{
    return user.isEmpty() && password.isEmpty()
        ? QByteArray()
        : QByteArray("Basic " + QString(user + u':' + password).toUtf8().toBase64());
}

std::optional<ProxyPlan> readProxy(const QString &typed)
{
    ProxyPlan plan;
    const qsizetype slashes = typed.indexOf("://"_L1);
    const QString scheme = slashes < 0 ? u"http"_s : typed.first(slashes).toLower();
    if (scheme == "socks5"_L1 || scheme == "socks5h"_L1)
        plan.kind = ProxyPlan::Kind::Socks5;
    else if (scheme != "http"_L1)
        return std::nullopt;
    QStringView rest = QStringView(typed).sliced(slashes < 0 ? 0 : slashes + 3);
    rest = rest.first(std::find_if(rest.begin(), rest.end(), isUrlSectionEnd) - rest.begin());
    const qsizetype at = rest.lastIndexOf(u'@');
    if (at >= 0) {
        const QStringView info = rest.first(at);
        const qsizetype colon = info.indexOf(u':');
        plan.user = percentDecoded(colon < 0 ? info : info.first(colon));
        plan.password = colon < 0 ? QString() : percentDecoded(info.sliced(colon + 1));
        rest = rest.sliced(at + 1);
    }
    const std::optional<HostAndPort> place = readHostAndPort(rest, plan.port);
    if (!place)
        return std::nullopt;
    plan.host = place->host;
    plan.port = place->port;
    return plan;
}

std::optional<ProxyPlan> systemProxy(const WebUrl &url)
{
    const QList<QNetworkProxy> proxies =
        QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(QUrl(url.toString())));
    for (const QNetworkProxy &proxy : proxies) {
        if (proxy.type() == QNetworkProxy::NoProxy || proxy.hostName().isEmpty())
            return std::nullopt;
        const auto kind = proxy.type() == QNetworkProxy::Socks5Proxy ? ProxyPlan::Kind::Socks5 : ProxyPlan::Kind::Http;
        return ProxyPlan{kind, proxy.hostName(), proxy.port(), proxy.user(), proxy.password()};
    }
    return std::nullopt;
}

ProxyTunnel::ProxyTunnel(QTcpSocket *socket, ProxyPlan proxy, const WebUrl &target, const QHostAddress &address,
                         QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_proxy(std::move(proxy))
    , m_target(target)
    , m_address(address)
{
    connect(socket, &QTcpSocket::readyRead, this, &ProxyTunnel::readOn);
    connect(socket, &QTcpSocket::disconnected, this, &ProxyTunnel::closed, Qt::QueuedConnection);
}

ProxyTunnel::~ProxyTunnel() = default;

void ProxyTunnel::start(const QByteArray &userAgent)
{
    QByteArray first;
    if (m_proxy.kind == ProxyPlan::Kind::Http) {
        m_state = State::ConnectHead;
        const QByteArray place = m_target.hostAndPort().toLatin1();
        first = "CONNECT " + place + " HTTP/1.1\r\nHost: " + place + "\r\nUser-Agent: " + userAgent + "\r\n";
        const QByteArray authorization = m_proxy.authorization();
        if (!authorization.isEmpty())
            first += "Proxy-Authorization: " + authorization + "\r\n";
        first += "\r\n";
    } else {
        m_state = State::Greeting;
        const bool login = !m_proxy.user.isEmpty() || !m_proxy.password.isEmpty();
        first = login ? QByteArray("\x05\x02\x00\x02", 4) : QByteArray("\x05\x01\x00", 3);
    }
    m_socket->write(first);
    m_socket->flush();
}

void ProxyTunnel::readOn()
{
    bool more = true;
    while (more && m_state != State::Done) {
        switch (m_state) {
        case State::ConnectHead:
            more = readConnectHead();
            break;
        case State::Greeting:
            more = readGreeting();
            break;
        case State::Login:
            more = readLogin();
            break;
        case State::Reply:
            more = readReply();
            break;
        case State::Done:
            break;
        }
    }
}

// Takes no byte beyond the head: what follows belongs to the target.
bool ProxyTunnel::readConnectHead()
{
    if (!m_socket->canReadLine()) {
        if (m_socket->bytesAvailable() > maxHeadBytes)
            fail(ErrorKind::ProxyRefused, ProxyText::tr("The proxy's answer is no HTTP."));
        return false;
    }
    const QByteArray line = m_socket->readLine(maxHeadBytes);
    m_received += line;
    if (m_received.size() > maxHeadBytes || !m_received.startsWith("HTTP/")) {
        fail(ErrorKind::ProxyRefused, ProxyText::tr("The proxy's answer is no HTTP."));
        return false;
    }
    if (line != "\r\n" && line != "\n")
        return true;
    HeadReader reader(maxHeadBytes);
    reader.feed(m_received);
    const ReadHead head = reader.parse();
    if (head.status >= 200 && head.status < 300) {
        succeed();
    } else if (head.status >= 100 && head.status < 200) {
        m_received.clear();
        return true;
    } else {
        const bool login = head.status == 407;
        fail(login ? ErrorKind::ProxyAuthenticationRequired : ErrorKind::ProxyRefused,
             ProxyText::tr("The proxy answered %1 %2.")
                 .arg(displayText(head.statusText), displayText(head.reason.left(80))));
    }
    return false;
}

bool ProxyTunnel::readGreeting()
{
    if (m_socket->bytesAvailable() < 2)
        return false;
    const QByteArray reply = m_socket->read(2);
    if (reply[0] != 5) {
        fail(ErrorKind::ProxyRefused, ProxyText::tr("The proxy does not speak SOCKS5."));
    } else if (reply[1] == 0) {
        sendSocksRequest();
        return true;
    } else if (reply[1] == 2 && (!m_proxy.user.isEmpty() || !m_proxy.password.isEmpty())) {
        const QByteArray user = m_proxy.user.toUtf8().left(maxSocksText);
        const QByteArray password = m_proxy.password.toUtf8().left(maxSocksText);
        m_socket->write(QByteArray("\x01" + QByteArray(1, static_cast<char>(user.size())) + user
                                   + QByteArray(1, static_cast<char>(password.size())) + password));
        m_state = State::Login;
        return true;
    } else {
        fail(ErrorKind::ProxyAuthenticationRequired, ProxyText::tr("The proxy wants credentials."));
    }
    return false;
}

bool ProxyTunnel::readLogin()
{
    if (m_socket->bytesAvailable() < 2)
        return false;
    if (m_socket->read(2).at(1) != 0) {
        fail(ErrorKind::ProxyAuthenticationRequired, ProxyText::tr("The proxy did not accept the credentials."));
        return false;
    }
    sendSocksRequest();
    return true;
}

void ProxyTunnel::sendSocksRequest()
{
    QByteArray request("\x05\x01\x00", 3);
    const QHostAddress literal = m_address.isNull() ? QHostAddress(m_target.host) : m_address;
    if (literal.protocol() == QAbstractSocket::IPv4Protocol) {
        const quint32 big = qToBigEndian(literal.toIPv4Address());
        request += '\x01' + QByteArray(reinterpret_cast<const char *>(&big), sizeof big);
    } else if (literal.protocol() == QAbstractSocket::IPv6Protocol) {
        const Q_IPV6ADDR bytes = literal.toIPv6Address();
        request += '\x04' + QByteArray(reinterpret_cast<const char *>(&bytes), sizeof bytes);
    } else {
        const QByteArray name = m_target.host.toLatin1().left(maxSocksText);
        request += '\x03' + QByteArray(1, static_cast<char>(name.size())) + name;
    }
    m_state = State::Reply;
    m_socket->write(QByteArray(request + portBytes(m_target.port)));
    m_socket->flush();
}

bool ProxyTunnel::readReply()
{
    const QByteArray head = m_socket->peek(5);
    if (head.size() < 5)
        return false;
    if (head[0] != 5 || head[1] != 0) {
        const Failure refusal = socksRefusal(static_cast<unsigned char>(head[1]));
        fail(refusal.kind, refusal.detail);
        return false;
    }
    const int addressBytes = head[3] == 1 ? 4 : head[3] == 4 ? 16 : 1 + static_cast<unsigned char>(head[4]);
    const int size = 4 + addressBytes + 2;
    if (m_socket->bytesAvailable() < size)
        return false;
    m_socket->read(size);
    succeed();
    return false;
}

void ProxyTunnel::closed()
{
    readOn();
    fail(ErrorKind::ProxyRefused, ProxyText::tr("The proxy closed the connection."));
}

void ProxyTunnel::succeed()
{
    m_state = State::Done;
    m_socket->disconnect(this);
    emit open();
}

void ProxyTunnel::fail(ErrorKind kind, const QString &detail)
{
    if (m_state == State::Done)
        return;
    m_state = State::Done;
    m_socket->disconnect(this);
    emit failed(Failure{kind, detail, std::nullopt});
}

} // namespace StatusScope
