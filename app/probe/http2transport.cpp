// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/http2transport.h"

#include "exchange/contentcoding.h"
#include "exchange/fieldsyntax.h"
#include "exchange/headtext.h"
#include "probe/bodyframing.h"
#include "probe/cutanswer.h"
#include "probe/http2fields.h"
#include "probe/http2session.h"

#include <QCoreApplication>
#include <QScopedValueRollback>
#include <QSslSocket>

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace StatusScope {

namespace {

struct Http2Text
{
    Q_DECLARE_TR_FUNCTIONS(Http2Transport)
};

constexpr qint64 readBufferBytes = 256 * 1024;
constexpr qsizetype readPieceBytes = 64 * 1024;
constexpr qsizetype shownDebugBytes = 100;
constexpr qsizetype shownNameBytes = 60;
constexpr qint64 frameBytes = 9; // RFC 9113 section 4.1
constexpr qint64 fieldOverhead = 32; // what section 6.5.2 counts of a field besides its text
constexpr qint64 maxUnread = 1024 * 1024; // answers to its pings that a server leaves unread
constexpr qint64 maxIdleBytes = 4 * 1024 * 1024; // between two requests: the rest of a body given up, and pings

// RFC 9113 section 7; of other codes the number is all there is.
QString errorName(quint32 code)
{
    if (code > NGHTTP2_HTTP_1_1_REQUIRED)
        return Http2Text::tr("an unknown error, number %1").arg("0x"_L1 % QString::number(code, 16));
    return QString::fromLatin1(nghttp2_http2_strerror(code));
}

nghttp2_nv nameValue(const HeaderField &field)
{
    const auto bytes = [](const QByteArray &text) {
        return reinterpret_cast<uint8_t *>(const_cast<char *>(text.constData()));
    };
    return {bytes(field.name), bytes(field.value), static_cast<size_t>(field.name.size()),
            static_cast<size_t>(field.value.size()), NGHTTP2_NV_FLAG_NONE};
}

} // namespace

Http2Transport::Http2Transport(QTcpSocket *socket, QObject *parent)
    : Transport(parent)
    , m_socket(socket)
    , m_resetDetector(socket->socketDescriptor())
    , m_session(std::make_unique<Session>(this))
{
    socket->setParent(this);
    socket->setReadBufferSize(readBufferBytes);
    connect(socket, &QTcpSocket::readyRead, this, &Http2Transport::readAvailable);
    connect(socket, &QTcpSocket::disconnected, this, &Http2Transport::connectionEnded, Qt::QueuedConnection);
    connect(socket, &QTcpSocket::errorOccurred, this, &Http2Transport::connectionEnded, Qt::QueuedConnection);
}

Http2Transport::~Http2Transport()
{
    m_socket->disconnect(this);
}

void Http2Transport::send(const WireRequest &request, Hop &hop)
{
    m_request = request;
    m_hop = &hop;
    m_headComplete = false;
    m_headBytes = 0;
    m_dataBytes = 0;
    m_idleBytes = 0;
    m_status.clear();
    m_fields.clear();
    m_body = std::make_unique<BodySink>(request.maxBodyBytes, request.keepBody);
    const HeaderFields fields = http2Fields(request);
    std::vector<nghttp2_nv> lines;
    for (const HeaderField &field : fields) {
        lines.push_back(nameValue(field));
        hop.sent += field.name + ": " + field.value + "\r\n";
    }
    hop.sent += "\r\n";
    m_session->bodySent = 0;
    m_session->finalHead = false;
    nghttp2_data_provider body{};
    body.source.ptr = m_session.get();
    body.read_callback = &Session::readBody;
    m_session->stream = nghttp2_submit_request(m_session->http, nullptr, lines.data(), lines.size(),
                                               request.body.isEmpty() ? nullptr : &body, nullptr);
    flush();
}

bool Http2Transport::isReusable() const
{
    return !m_hop && !m_ended && m_socket->state() == QAbstractSocket::ConnectedState;
}

void Http2Transport::abort()
{
    if (m_hop)
        recordBody();
    m_ended = true;
    m_hop = nullptr;
    m_session->stream = 0;
    m_socket->abort();
}

void Http2Transport::flush()
{
    const uint8_t *bytes = nullptr;
    for (;;) {
        const ssize_t size = nghttp2_session_mem_send(m_session->http, &bytes);
        if (size <= 0)
            break;
        m_socket->write(reinterpret_cast<const char *>(bytes), size);
        if (m_hop)
            m_hop->bytesSent += size;
    }
    m_socket->flush();
    const auto *tls = qobject_cast<const QSslSocket *>(m_socket);
    const qint64 unread = m_socket->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
    if (unread > m_request.body.size() + maxUnread)
        giveUp(Http2Text::tr("The server does not read what it asks for."));
}

// Sending over TLS reads what has come meanwhile and says so before it returns: one record after the other, each would
// lie on the stack above the last.
void Http2Transport::readAvailable()
{
    if (m_reading)
        return;
    const QScopedValueRollback reading(m_reading, true);
    do {
        if (!takeAvailable())
            return;
        flush();
    } while (m_socket->bytesAvailable() > 0);
    // The library has given the connection up, for a fault of the server's.
    if (nghttp2_session_want_read(m_session->http) == 0 && nghttp2_session_want_write(m_session->http) == 0) {
        fail(ErrorKind::MalformedResponse,
             m_farewell.isEmpty() ? Http2Text::tr("The server does not keep to HTTP/2.") : m_farewell);
    }
}

// False: the connection was given up.
bool Http2Transport::takeAvailable()
{
    std::array<char, readPieceBytes> piece;
    for (;;) {
        const qint64 size = m_socket->read(piece.data(), piece.size());
        if (size <= 0)
            return true;
        if (m_hop) {
            m_hop->bytesReceived += size;
        } else if ((m_idleBytes += size) > maxIdleBytes) {
            giveUp({});
            return false;
        }
        emit bytesArrived();
        const ssize_t taken = nghttp2_session_mem_recv(m_session->http, reinterpret_cast<const uint8_t *>(piece.data()),
                                                       static_cast<size_t>(size));
        if (taken == tooManyPieces) {
            fail(ErrorKind::ResponseTooLarge,
                 Http2Text::tr("The head of the answer comes in more than %1 pieces.").arg(maxHeadPieces));
            m_socket->abort();
            return false;
        }
        if (taken < 0) {
            giveUp(Http2Text::tr("The server does not keep to HTTP/2: %1.")
                       .arg(QString::fromLatin1(nghttp2_strerror(static_cast<int>(taken)))));
            return false;
        }
    }
}

// All heads of an answer are counted as one: each may be within every limit, and empty, and there may be millions.
bool Http2Transport::fits(qint64 headBytes)
{
    m_headBytes += headBytes;
    if (m_headBytes <= m_request.maxHeadBytes)
        return true;
    fail(ErrorKind::ResponseTooLarge,
         Http2Text::tr("The head of the answer is larger than %1 bytes.").arg(m_request.maxHeadBytes));
    return false;
}

void Http2Transport::takeField(QByteArrayView name, QByteArrayView value)
{
    if (!fits(name.size() + value.size() + fieldOverhead))
        return;
    judgeField(name, value);
    if (name == ":status") {
        m_status = value.first(std::min(value.size(), maxStatusText)).toByteArray();
        return;
    }
    m_fields.append({name.toByteArray(), value.toByteArray()});
}

// RFC 9113 section 8.2.1 and 8.3: browsers refuse the whole answer for these.
void Http2Transport::judgeField(QByteArrayView name, QByteArrayView value)
{
    const auto badByte = [](char c) { return !isTokenByte(c) || (c >= 'A' && c <= 'Z'); };
    const QString shown = displayText(name.first(std::min(name.size(), shownNameBytes)));
    QStringList &faults = m_hop->faults;
    if (name == ":status") {
        if (!m_status.isNull() || !m_fields.isEmpty())
            addFault(faults, Http2Text::tr("“:status” must stand once, before all fields."));
    } else if (std::any_of(name.begin(), name.end(), badByte)) {
        addFault(faults, Http2Text::tr("The field name “%1” holds characters no name may hold in HTTP/2.").arg(shown));
    } else if (isConnectionField(name)) {
        addFault(faults, Http2Text::tr("The field “%1” must not stand in HTTP/2.").arg(shown));
    }
    if (!isFieldValue(value))
        addFault(faults, Http2Text::tr("The value of “%1” holds a line break or a NUL byte.").arg(shown));
}

void Http2Transport::headEnded(bool trailers)
{
    const HeaderFields fields = std::exchange(m_fields, {});
    const QByteArray statusText = std::exchange(m_status, {});
    if (!fits(frameBytes + fieldOverhead))
        return;
    if (trailers) {
        m_hop->trailers += fields;
        return;
    }
    bool number = false;
    const int status = statusText.toInt(&number);
    m_hop->receivedHead += "HTTP/2 " + statusText + "\r\n";
    for (const HeaderField &field : fields)
        m_hop->receivedHead += field.name + ": " + field.value + "\r\n";
    m_hop->receivedHead += "\r\n";
    if (number && status >= 100 && status < 200 && status != 101) {
        addInterim(*m_hop, {status, QByteArray(), fields});
        return;
    }
    m_session->finalHead = true;
    m_headComplete = true;
    m_hop->httpVersion = "2";
    m_hop->status = number ? status : -1;
    m_hop->statusText = statusText;
    m_hop->headers = fields;
    if (statusText.isEmpty())
        m_hop->faults.prepend(Http2Text::tr("The head of the answer has no status code."));
    else if (statusText.size() != 3 || !number)
        m_hop->faults.prepend(
            Http2Text::tr("The status code “%1” does not have three digits.").arg(displayText(statusText)));
    if (status == 101)
        m_hop->faults += Http2Text::tr("HTTP/2 has no status code 101: there is nothing to switch to.");
    if (m_request.undoCoding)
        m_body->undo(codingsOf(*m_hop));
    emit headReceived();
    // RFC 9113 section 8.1.1: nothing that still comes can mend it.
    if (statusText.isEmpty())
        fail(ErrorKind::MalformedResponse, m_hop->faults.first());
}

void Http2Transport::takeBody(QByteArrayView bytes)
{
    m_dataBytes += bytes.size();
    const BodySink::State state = m_body->write(bytes);
    if (state == BodySink::State::Open)
        return;
    nghttp2_submit_rst_stream(m_session->http, NGHTTP2_FLAG_NONE, m_session->stream, NGHTTP2_CANCEL);
    if (state == BodySink::State::Full)
        finish(std::nullopt);
    else
        endMessage();
}

void Http2Transport::endMessage()
{
    if (m_body->state() == BodySink::State::Damaged || !m_body->isWhole())
        fail(ErrorKind::MalformedResponse, Http2Text::tr("The compressed body is damaged."));
    else
        finish(std::nullopt);
}

void Http2Transport::streamClosed(quint32 errorCode)
{
    if (errorCode == NGHTTP2_NO_ERROR && m_headComplete) {
        if (const std::optional<Failure> failure = judgeBody())
            finish(failure);
        else
            endMessage();
    } else if (errorCode == NGHTTP2_NO_ERROR) {
        fail(ErrorKind::EmptyResponse, Http2Text::tr("The server ended the stream without an answer."));
    } else if (!m_farewell.isEmpty()) {
        fail(ErrorKind::ConnectionReset, m_farewell);
    } else {
        fail(ErrorKind::ConnectionReset, Http2Text::tr("The server reset the stream: %1.").arg(errorName(errorCode)));
    }
}

void Http2Transport::goAway(quint32 errorCode, qint32 lastStream, QByteArrayView debugData)
{
    m_ended = true;
    if (errorCode != NGHTTP2_NO_ERROR || lastStream < m_session->stream) {
        m_farewell = Http2Text::tr("The server ended the connection: %1.").arg(errorName(errorCode));
        if (!debugData.isEmpty())
            m_farewell += QLatin1Char(' ') + displayText(debugData.first(std::min(debugData.size(), shownDebugBytes)));
    }
}

void Http2Transport::connectionEnded()
{
    if (m_hop)
        readAvailable();
    m_ended = true;
    if (!m_hop)
        return;
    const bool reset = m_socket->error() == QAbstractSocket::NetworkError || m_resetDetector.wasReset();
    if (!m_farewell.isEmpty())
        fail(ErrorKind::ConnectionReset, m_farewell);
    else if (reset)
        fail(ErrorKind::ConnectionReset, Http2Text::tr("The connection was reset."));
    else if (m_headComplete)
        fail(ErrorKind::ResponseTruncated, Http2Text::tr("The connection was closed before the body was whole."));
    else
        fail(ErrorKind::EmptyResponse, Http2Text::tr("The connection was closed without an answer."));
}

// RFC 9113 section 8.1.1: an answer whose length is not the one it announces is malformed, and browsers show none of
// it. One that is too short is told as in HTTP/1; of several lengths the smallest counts, as there.
std::optional<Failure> Http2Transport::judgeBody()
{
    if (m_request.forbidsBody(m_hop->status)) {
        if (m_dataBytes > 0)
            m_hop->faults += Http2Text::tr("A body came with an answer that must not have one.");
        return std::nullopt;
    }
    const AnnouncedLength announced = announcedLength(m_hop->headers);
    m_hop->faults += lengthFaults(announced);
    if (!announced.smallest || *announced.smallest == m_dataBytes)
        return std::nullopt;
    const QString told =
        Http2Text::tr("Content-Length says %1, but %n byte(s) came.", nullptr, static_cast<int>(m_dataBytes))
            .arg(*announced.smallest);
    if (m_dataBytes < *announced.smallest)
        return Failure{ErrorKind::ResponseTruncated, told, std::nullopt};
    m_hop->faults += told;
    return announced.isCertain() ? std::optional(Failure{ErrorKind::MalformedResponse, told, std::nullopt})
                                 : std::nullopt;
}

void Http2Transport::recordBody()
{
    m_hop->body = m_body->body();
    m_hop->bodyBytes = m_body->total();
    m_hop->bodyTruncated = m_body->state() == BodySink::State::Full;
}

void Http2Transport::fail(ErrorKind kind, const QString &detail)
{
    m_ended = true;
    const QString note = m_hop && !m_headComplete ? onlyInterimCame(*m_hop) : QString();
    finish(Failure{kind, detail + note, std::nullopt});
}

// The connection is of no use to anybody any more.
void Http2Transport::giveUp(const QString &detail)
{
    fail(ErrorKind::MalformedResponse, detail);
    m_socket->abort();
}

// Queued: this may be within a callback of the library, whose session must outlive it.
void Http2Transport::finish(const std::optional<Failure> &failure)
{
    if (!m_hop)
        return;
    recordBody();
    m_hop = nullptr;
    m_session->stream = 0;
    QMetaObject::invokeMethod(
        this, [this, failure] { emit finished(m_headComplete, failure); }, Qt::QueuedConnection);
}

} // namespace StatusScope
