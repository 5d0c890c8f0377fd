// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "probe/bodysink.h"
#include "probe/headreader.h"
#include "probe/http1framer.h"
#include "probe/requestsender.h"
#include "probe/resetdetector.h"
#include "probe/transport.h"

#include <QTcpSocket>
#include <QTimer>

namespace StatusScope {

// HTTP/1.0 and 1.1 over a connected socket, plain or TLS, which it owns.
class Http1Transport final : public Transport
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Http1Transport)

public:
    explicit Http1Transport(QTcpSocket *socket, QObject *parent = nullptr);
    ~Http1Transport() override;

    void send(const WireRequest &request, Hop &hop) override;
    bool isReusable() const override;
    void abort() override;

private:
    enum class State { Idle, Head, Body, Surplus, NoHttp };

    void readAvailable();
    qint64 readPiece(char *data, qint64 size);
    void take(QByteArrayView bytes);
    QByteArrayView takeHead(QByteArrayView bytes);
    void finishHead();
    void beginBody(const ReadHead &head);
    QByteArrayView takeBody(QByteArrayView bytes);
    void takeSurplus(QByteArrayView bytes);
    void takeNoHttp(QByteArrayView bytes);
    void endNoHttp();
    void lingerEnded();
    void endMessage();
    void connectionEnded();
    void bodyCutShort(bool reset);
    void fail(ErrorKind kind, const QString &detail) { fail({kind, detail, std::nullopt}); }
    void fail(const Failure &failure);
    void finish(const std::optional<Failure> &failure);
    void recordUnfinished();
    void recordHead(const ReadHead &head);

    QTcpSocket *m_socket;
    ResetDetector m_resetDetector;
    RequestSender m_sender;
    WireRequest m_request;
    Hop *m_hop = nullptr;
    QTimer m_linger; // for bytes that may still come after the end
    State m_state = State::Idle;
    bool m_ended = false; // the connection is of no further use
    bool m_headComplete = false;
    std::unique_ptr<HeadReader> m_head;
    std::unique_ptr<Http1Framer> m_framer;
    std::unique_ptr<BodySink> m_body;
};

} // namespace StatusScope
