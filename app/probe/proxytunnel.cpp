// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/proxytunnel.h"

#include <QCoreApplication>
#include <QtEndian>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace StatusScope {

namespace {

struct ProxyText
{
    Q_DECLARE_TR_FUNCTIONS(Proxy)
};

constexpr qsizetype maxHeadBytes = 64 * 1024;
constexpr qint64 mostBodyBytes = 64 * 1024;
constexpr auto longestBodyWait = 500ms;
constexpr qsizetype maxSocksText = 255;
constexpr QByteArrayView httpBeginning("HTTP/");

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
        return {ErrorKind::ConnectionRefused, ProxyText::tr("The host refused the proxy’s connection."), std::nullopt};
    case 6:
        return {ErrorKind::ConnectionTimeout, ProxyText::tr("The host did not answer the proxy in time."),
                std::nullopt};
    case 2:
        return {ErrorKind::ProxyRefused, ProxyText::tr("The proxy’s rules do not allow this connection."),
                std::nullopt};
    default:
        return {ErrorKind::ProxyRefused, ProxyText::tr("The proxy could not connect (SOCKS reply %1).").arg(reply),
                std::nullopt};
    }
}

} // namespace

ProxyTunnel::ProxyTunnel(QTcpSocket *socket, ProxyPlan proxy, const WebUrl &target, const QHostAddress &address,
                         QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_proxy(std::move(proxy))
    , m_target(target)
    , m_address(address)
    , m_body(mostBodyBytes, true)
{
    m_bodyWait.setSingleShot(true);
    connect(&m_bodyWait, &QTimer::timeout, this, &ProxyTunnel::refused);
    connect(socket, &QTcpSocket::readyRead, this, &ProxyTunnel::readOn);
    connect(socket, &QTcpSocket::disconnected, this, &ProxyTunnel::closed, Qt::QueuedConnection);
}

ProxyTunnel::~ProxyTunnel() = default;

void ProxyTunnel::start(const QByteArray &userAgent)
{
    QByteArray first;
    if (m_proxy.kind == ProxyPlan::Kind::Http) {
        m_state = State::ConnectHead;
        const QByteArray place = m_target.sentPlace();
        first = "CONNECT " + place + " HTTP/1.1\r\nHost: " + place + "\r\nUser-Agent: " + userAgent + "\r\n";
        const QByteArray authorization = m_proxy.authorization();
        if (!authorization.isEmpty())
            first += "Proxy-Authorization: " + authorization + "\r\n";
        first += "\r\n";
        m_sent = first;
    } else {
        m_state = State::Greeting;
        first = hasLogin() ? QByteArray("\x05\x02\x00\x02", 4) : QByteArray("\x05\x01\x00", 3);
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
        case State::RefusalBody:
            more = readRefusalBody();
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
            headBroken(m_received.isEmpty() ? m_socket->peek(httpBeginning.size()) : m_received);
        return false;
    }
    const QByteArray line = m_socket->readLine(maxHeadBytes);
    m_received += line;
    if (m_received.size() > maxHeadBytes || !m_received.startsWith(httpBeginning)) {
        headBroken(m_received);
        return false;
    }
    if (line != "\r\n" && line != "\n")
        return true;
    HeadReader reader(maxHeadBytes);
    reader.feed(m_received);
    m_head = reader.parse();
    if (m_head.status >= 200 && m_head.status < 300) {
        succeed();
        return false;
    }
    if (m_head.status >= 100 && m_head.status < 200)
        m_received.clear();
    else
        beginRefusal();
    return true;
}

void ProxyTunnel::headBroken(QByteArrayView beginning)
{
    if (beginning.startsWith(httpBeginning))
        fail(ErrorKind::ResponseTooLarge,
             ProxyText::tr("The head of the proxy’s answer is larger than %1 bytes.").arg(maxHeadBytes));
    else
        fail(ErrorKind::ProxyRefused, ProxyText::tr("The proxy’s answer is not HTTP."));
}

// What the proxy says of its reasons is worth a moment's wait.
void ProxyTunnel::beginRefusal()
{
    m_state = State::RefusalBody;
    m_framer =
        std::make_unique<Http1Framer>("CONNECT", maxHeadBytes, [this](QByteArrayView bytes) { m_body.write(bytes); });
    m_head.faults += m_framer->begin(m_received, m_head);
    m_bodyWait.start(longestBodyWait);
}

bool ProxyTunnel::readRefusalBody()
{
    if (m_framer->state() == Http1Framer::State::Body) {
        const QByteArray bytes = m_socket->read(mostBodyBytes);
        if (bytes.isEmpty())
            return false;
        m_framer->feed(bytes);
    }
    if (m_framer->state() == Http1Framer::State::Body && m_body.state() == BodySink::State::Open)
        return true;
    refused();
    return false;
}

void ProxyTunnel::refused()
{
    const QString answer = displayText(m_head.statusText) + u' ' + displayText(m_head.reason.left(80));
    if (m_head.status != 407)
        fail(ErrorKind::ProxyRefused, ProxyText::tr("The proxy answered %1.").arg(answer.trimmed()));
    else
        fail(ErrorKind::ProxyAuthenticationRequired,
             hasLogin() ? ProxyText::tr("The proxy refused the name and the password that it was given (%1).")
                              .arg(answer.trimmed())
                        : ProxyText::tr("The proxy answered %1.").arg(answer.trimmed()));
}

void ProxyTunnel::recordAnswer(Hop &hop) const
{
    hop.sent = m_sent;
    hop.bytesSent = m_sent.size();
    hop.receivedHead = m_received;
    if (!m_framer)
        return;
    hop.bytesReceived = m_received.size() + m_body.total();
    hop.httpVersion = m_head.version;
    hop.status = m_head.status;
    hop.statusText = m_head.statusText;
    hop.reason = m_head.reason;
    hop.headers = m_head.fields;
    hop.faults = m_head.faults;
    hop.body = m_body.body();
    hop.bodyBytes = m_body.total();
    hop.bodyTruncated = m_body.state() == BodySink::State::Full;
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
    } else if (reply[1] == 2 && hasLogin()) {
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
    if (m_state == State::RefusalBody)
        refused();
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
    m_bodyWait.stop();
    m_socket->disconnect(this);
    emit failed(Failure{kind, detail, std::nullopt});
}

} // namespace StatusScope
