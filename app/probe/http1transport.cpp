// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/http1transport.h"

#include "exchange/contentcoding.h"
#include "exchange/headtext.h"
#include "probe/banner.h"
#include "probe/cutanswer.h"

#include <QCoreApplication>
#include <QSslSocket>

#include <array>
#include <chrono>

using namespace std::chrono_literals;

namespace StatusScope {

namespace {

struct TransportText
{
    Q_DECLARE_TR_FUNCTIONS(Http1Transport)
};

constexpr qint64 readBufferBytes = 256 * 1024;
constexpr qsizetype readPieceBytes = 64 * 1024;
// How long to look for the body that a 204 announces: it must not have one, and what comes is worth showing.
constexpr auto surplusWait = 200ms;
// How long to wait for the rest of a greeting that is no HTTP.
constexpr auto noHttpWait = 500ms;
constexpr qint64 surplusKept = 64 * 1024;

bool announcesBody(const Hop &hop)
{
    if (hop.status == 304)
        return hop.hasHeader("transfer-encoding");
    const QByteArray length = hop.header("content-length");
    return hop.hasHeader("transfer-encoding") || (!length.isNull() && length != "0");
}

} // namespace

Http1Transport::Http1Transport(QTcpSocket *socket, QObject *parent)
    : Transport(parent)
    , m_socket(socket)
    , m_resetDetector(socket->socketDescriptor())
    , m_sender(socket, m_resetDetector)
{
    socket->setParent(this);
    socket->setReadBufferSize(readBufferBytes);
    m_linger.setSingleShot(true);
    connect(&m_linger, &QTimer::timeout, this, &Http1Transport::lingerEnded);
    connect(socket, &QTcpSocket::readyRead, this, &Http1Transport::readAvailable);
    // Queued, because write() and abort() can emit them before they return.
    connect(socket, &QTcpSocket::disconnected, this, &Http1Transport::connectionEnded, Qt::QueuedConnection);
    connect(socket, &QTcpSocket::errorOccurred, this, &Http1Transport::connectionEnded, Qt::QueuedConnection);
}

Http1Transport::~Http1Transport()
{
    m_socket->disconnect(this);
}

void Http1Transport::send(const WireRequest &request, Hop &hop)
{
    m_request = request;
    m_hop = &hop;
    m_state = State::Head;
    m_headComplete = false;
    m_head = std::make_unique<HeadReader>(request.maxHeadBytes);
    m_body = std::make_unique<BodySink>(request.maxBodyBytes, request.keepBody);
    m_framer = std::make_unique<Http1Framer>(request.method, request.maxHeadBytes,
                                             [this](QByteArrayView bytes) { m_body->write(bytes); });

    constexpr qsizetype usualHead = 512;
    QByteArray head;
    head.reserve(usualHead);
    head += request.method + ' ' + request.target + " HTTP/1.1\r\n";
    for (const HeaderField &field : request.fields)
        head += field.name + ": " + field.value + "\r\n";
    head += "\r\n";
    hop.sent = head;
    m_sender.send(head + request.wireBody());
}

bool Http1Transport::isReusable() const
{
    return m_state == State::Idle && !m_ended && m_socket->state() == QAbstractSocket::ConnectedState
        && m_socket->bytesAvailable() == 0;
}

void Http1Transport::abort()
{
    m_linger.stop();
    recordUnfinished();
    m_state = State::Idle;
    m_ended = true;
    m_hop = nullptr;
    m_socket->abort();
}

void Http1Transport::readAvailable()
{
    std::array<char, readPieceBytes> piece;
    while (m_state != State::Idle) {
        const qint64 size = readPiece(piece.data(), piece.size());
        if (size <= 0)
            break;
        if (m_hop->bytesReceived == 0)
            emit headStarted();
        m_hop->bytesReceived += size;
        emit bytesArrived();
        take(QByteArrayView(piece.data(), static_cast<qsizetype>(size)));
    }
    if (m_state == State::Idle && m_socket->bytesAvailable() > 0)
        m_ended = true; // bytes nobody asked for: the connection is out of step
}

qint64 Http1Transport::readPiece(char *data, qint64 size)
{
    if (m_socket->isOpen())
        return m_socket->read(data, size);
    // What is left of a TLS connection cannot be deciphered any more.
    return qobject_cast<QSslSocket *>(m_socket) ? 0 : m_resetDetector.readRest(data, size);
}

void Http1Transport::take(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        switch (m_state) {
        case State::Head:
            bytes = takeHead(bytes);
            break;
        case State::Body:
            bytes = takeBody(bytes);
            break;
        case State::Surplus:
            takeSurplus(bytes);
            return;
        case State::NoHttp:
            takeNoHttp(bytes);
            return;
        case State::Idle:
            m_ended = true;
            return;
        }
    }
}

QByteArrayView Http1Transport::takeHead(QByteArrayView bytes)
{
    const qsizetype taken = m_head->feed(bytes);
    const QByteArrayView rest = bytes.sliced(taken);
    switch (m_head->state()) {
    case HeadReader::State::NeedMore:
        break;
    case HeadReader::State::Complete:
        finishHead();
        if (m_state == State::Body && m_framer->state() == Http1Framer::State::Complete) {
            m_state = State::Surplus;
            if (!rest.isEmpty())
                return rest;
            if (m_request.method == "HEAD" || !m_request.forbidsBody(m_hop->status) || !announcesBody(*m_hop))
                endMessage();
            else
                m_linger.start(surplusWait);
        }
        break;
    case HeadReader::State::TooLarge:
        fail(ErrorKind::ResponseTooLarge,
             TransportText::tr("The head of the answer is larger than %1 bytes.").arg(m_request.maxHeadBytes));
        return {};
    case HeadReader::State::NotHttp:
        m_state = State::NoHttp;
        m_body = std::make_unique<BodySink>(std::min(m_request.maxBodyBytes, surplusKept), true);
        m_linger.start(noHttpWait);
        takeNoHttp(QByteArray(m_head->raw() + rest));
        return {};
    }
    return rest;
}

void Http1Transport::finishHead()
{
    const ReadHead head = m_head->parse();
    m_hop->receivedHead += m_head->raw();
    // What is wrong with the answer itself comes first.
    for (const QString &fault : std::exchange(m_hop->faults, head.faults))
        addFault(m_hop->faults, fault);
    if (head.status >= 100 && head.status < 200 && head.status != 101) {
        addInterim(*m_hop, {head.status, head.reason, head.fields});
        m_head = std::make_unique<HeadReader>(m_request.maxHeadBytes - m_hop->receivedHead.size());
        return;
    }
    beginBody(head);
}

void Http1Transport::beginBody(const ReadHead &head)
{
    recordHead(head);
    m_headComplete = true;
    if (m_request.undoCoding)
        m_body->undo(codingsOf(*m_hop));
    m_hop->faults += m_framer->begin(m_head->raw(), head);
    if (head.status == 101)
        m_hop->faults += TransportText::tr("The server switched to another protocol although nobody had asked it to.");
    m_state = State::Body;
    // RFC 9112 section 9.5: whoever refuses a request wants no more of it.
    if (head.status >= 300)
        m_sender.stop();
    emit headReceived();
}

QByteArrayView Http1Transport::takeBody(QByteArrayView bytes)
{
    const qsizetype taken = m_framer->feed(bytes);
    if (m_body->state() == BodySink::State::Full) {
        m_ended = true;
        finish(std::nullopt);
        return {};
    }
    if (m_body->state() == BodySink::State::Damaged) {
        endMessage(); // nothing that still comes can be read
        return {};
    }
    switch (m_framer->state()) {
    case Http1Framer::State::Body:
        return {};
    case Http1Framer::State::Malformed:
        fail(ErrorKind::MalformedResponse, m_framer->reason());
        return {};
    case Http1Framer::State::TooLarge:
        fail(ErrorKind::ResponseTooLarge, m_framer->reason());
        return {};
    case Http1Framer::State::Complete:
        break;
    }
    if (taken == bytes.size()) {
        endMessage();
        return {};
    }
    m_state = State::Surplus;
    return bytes.sliced(taken);
}

void Http1Transport::takeSurplus(QByteArrayView bytes)
{
    m_ended = true;
    if (m_request.forbidsBody(m_hop->status)) {
        m_hop->faults += TransportText::tr("A body came with an answer that must not have one.");
        BodySink surplus(std::min(m_request.maxBodyBytes, surplusKept), m_request.keepBody);
        surplus.write(bytes);
        m_hop->body = surplus.body();
        m_hop->bodyBytes = surplus.total();
    } else if (m_hop->status != 101) {
        m_hop->faults += TransportText::tr("%n more byte(s) came after the end of the answer.", nullptr,
                                           static_cast<int>(bytes.size()));
    }
    finish(std::nullopt);
}

// Something that is no HTTP: enough of it is kept to say what it is. A document without a head, as HTTP/0.9 sent it, is
// read to its end.
void Http1Transport::takeNoHttp(QByteArrayView bytes)
{
    const bool full = m_body->write(bytes) == BodySink::State::Full;
    const Banner banner = readBanner(m_body->body());
    if (banner.document)
        m_linger.stop();
    if (full || banner.decided || !m_hop->interim.isEmpty())
        endNoHttp();
}

void Http1Transport::endNoHttp()
{
    if (!m_hop->interim.isEmpty()) {
        fail(noFinalHead(*m_hop));
        return;
    }
    const Banner banner = readBanner(m_body->body());
    m_hop->httpVersion = banner.document ? QByteArray("0.9") : QByteArray();
    fail(ErrorKind::NotHttp, banner.detail);
}

void Http1Transport::lingerEnded()
{
    if (m_state == State::Surplus)
        endMessage();
    else if (m_state == State::NoHttp)
        endNoHttp();
}

void Http1Transport::endMessage()
{
    m_hop->trailers = m_framer->trailers();
    if (!m_framer->keepsAlive())
        m_ended = true;
    if (m_body->state() == BodySink::State::Damaged || !m_body->isWhole())
        fail(ErrorKind::MalformedResponse, TransportText::tr("The compressed body is damaged."));
    else
        finish(std::nullopt);
}

void Http1Transport::connectionEnded()
{
    if (m_state != State::Idle)
        readAvailable();
    m_ended = true;
    const QAbstractSocket::SocketError error = m_socket->error();
    const bool tls = error == QAbstractSocket::SslInternalError || error == QAbstractSocket::SslHandshakeFailedError;
    const bool reset = error == QAbstractSocket::NetworkError || m_resetDetector.wasReset();
    switch (m_state) {
    case State::Idle:
        return;
    case State::Head:
        if (tls)
            fail(ErrorKind::TlsHandshakeFailed, m_socket->errorString());
        else
            fail(cutWithinHead(*m_hop, !m_head->raw().isEmpty(), reset));
        return;
    case State::Body:
        bodyCutShort(reset || tls);
        return;
    case State::Surplus:
        endMessage();
        return;
    case State::NoHttp:
        endNoHttp();
        return;
    }
}

void Http1Transport::bodyCutShort(bool reset)
{
    // A server that does not read a request to its end resets the connection after its answer.
    const bool refused = reset && !m_request.body.isEmpty() && m_hop->status >= 400;
    if ((reset && !refused) || !m_framer->finish()) {
        fail(cutWithinBody(m_body->total(), reset));
        return;
    }
    if (refused)
        m_hop->faults += TransportText::tr(
            "The connection was reset before the whole request was taken; the end of the answer may be missing.");
    endMessage();
}

void Http1Transport::fail(const Failure &failure)
{
    m_ended = true;
    finish(failure);
}

// What there is of a head that never came to its end, and of a body in any case.
void Http1Transport::recordUnfinished()
{
    if (!m_hop)
        return;
    m_hop->bytesSent = m_sender.taken();
    for (const QString &fault : m_framer->bodyFaults())
        addFault(m_hop->faults, fault);
    if (!m_headComplete && m_state == State::Head && !m_head->raw().isEmpty()) {
        m_hop->receivedHead += m_head->raw();
        recordHead(m_head->parse());
    }
    if (m_body->total() > 0) {
        m_hop->body = m_body->body();
        m_hop->bodyBytes = m_body->total();
    }
    if (m_body->state() == BodySink::State::Full)
        m_hop->bodyTruncated = true;
}

void Http1Transport::recordHead(const ReadHead &head)
{
    m_hop->httpVersion = head.version;
    m_hop->status = head.status;
    m_hop->statusText = head.statusText;
    m_hop->reason = head.reason;
    m_hop->headers = head.fields;
}

void Http1Transport::finish(const std::optional<Failure> &failure)
{
    recordUnfinished();
    m_linger.stop();
    m_sender.stop();
    m_ended |= !m_sender.isDone();
    m_state = State::Idle;
    m_hop = nullptr;
    // Queued: the receiver may send the next request over this connection.
    QMetaObject::invokeMethod(
        this, [this, failure] { emit finished(m_headComplete, failure); }, Qt::QueuedConnection);
}

} // namespace StatusScope
