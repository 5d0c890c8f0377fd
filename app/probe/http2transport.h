// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "probe/bodysink.h"
#include "probe/resetdetector.h"
#include "probe/transport.h"

#include <QTcpSocket>

#include <memory>

namespace StatusScope {

// HTTP/2 (RFC 9113) over a connected socket, which it owns, by libnghttp2; one stream at a time. The library's own
// checks of messages are off: what a server sends is shown, not refused.
class Http2Transport final : public Transport
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Http2Transport)

public:
    explicit Http2Transport(QTcpSocket *socket, QObject *parent = nullptr);
    ~Http2Transport() override;

    void send(const WireRequest &request, Hop &hop) override;
    bool isReusable() const override;
    void abort() override;
    QString farewell() const override { return m_farewell; }

private:
    struct Session; // libnghttp2's callbacks and what belongs to the stream under way

    void readAvailable();
    bool takeAvailable();
    void flush();
    void connectionEnded();
    bool fits(qint64 headBytes);
    void takeField(QByteArrayView name, QByteArrayView value);
    void judgeField(QByteArrayView name, QByteArrayView value);
    void headEnded(bool trailers);
    void takeBody(QByteArrayView bytes);
    void endMessage();
    void streamClosed(quint32 errorCode);
    void goAway(quint32 errorCode, qint32 lastStream, QByteArrayView debugData);
    std::optional<Failure> judgeBody();
    void recordBody();
    void fail(ErrorKind kind, const QString &detail);
    void giveUp(const QString &detail);
    void finish(const std::optional<Failure> &failure);

    QTcpSocket *m_socket;
    ResetDetector m_resetDetector;
    WireRequest m_request;
    Hop *m_hop = nullptr;
    bool m_reading = false;
    bool m_ended = false;
    bool m_headComplete = false;
    qint64 m_headBytes = 0;
    qint64 m_idleBytes = 0;
    qint64 m_dataBytes = 0; // of the body as it came, coded
    QByteArray m_status; // of the head under way
    HeaderFields m_fields;
    QString m_farewell; // why the server ended the connection, from its GOAWAY
    std::unique_ptr<BodySink> m_body;
    std::unique_ptr<Session> m_session;
};

} // namespace StatusScope
