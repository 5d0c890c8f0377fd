// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "practice/practiceanswers.h"

#include <QHash>
#include <QObject>
#include <QTcpServer>

class QTcpSocket;

namespace StatusScope {

// A server on 127.0.0.1, never beyond, that answers with whatever status is asked for: for practice, demonstrations and
// tests.
class PracticeServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PracticeServer)

public:
    explicit PracticeServer(const Registry &registry, QObject *parent = nullptr); // which must outlive it
    ~PracticeServer() override;

    bool listen(quint16 port = 0); // 0: any free one
    QString errorString() const { return m_server.errorString(); }
    quint16 port() const { return m_server.serverPort(); }
    QString url() const; // "http://127.0.0.1:PORT"
    int requests() const { return m_requests; }

signals:
    // For a log line: what was asked, in bytes off the wire.
    void answered(const QByteArray &method, const QByteArray &path);

private:
    struct Client
    {
        QByteArray received;
        QList<PracticeStep> steps;
        qint64 bodyLeft = 0;
        bool answering = false;
        bool closing = false;
    };
    void accept();
    void readFrom(QTcpSocket *socket);
    void startAnswer(QTcpSocket *socket, const QByteArray &head);
    void play(QTcpSocket *socket);
    void drip(QTcpSocket *socket, const PracticeStep &step);
    static void reset(QTcpSocket *socket);

    QTcpServer m_server;
    PracticeAnswers m_answers;
    QHash<QTcpSocket *, Client> m_clients;
    int m_requests = 0;
};

} // namespace StatusScope
