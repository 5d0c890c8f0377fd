// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/network/calllistener.h"

#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QThread>
#include <QTimer>

namespace StatusScope {

using namespace std::chrono_literals;

namespace {

constexpr qint64 mostBytes = 16 * 1024;
constexpr int mostWaiting = 8; // connections that have not said anything yet
constexpr auto greeting = "statusscope 1\n";
constexpr auto thanks = "ok\n";

// A line of text as it may stand in a message; what cannot stand there is nothing to open either.
QByteArray lineOf(const QString &text)
{
    QString line = text;
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return line.toUtf8() + '\n';
}

// "statusscope 1", the page and the thing, a line each.
bool readCall(const QByteArray &bytes, Call *call)
{
    const QList<QByteArray> lines = bytes.split('\n');
    if (lines.size() != 4 || lines[0] + '\n' != greeting || !lines[3].isEmpty())
        return false;
    call->page = QString::fromUtf8(lines[1]);
    call->what = QString::fromUtf8(lines[2]);
    return true;
}

} // namespace

CallListener::CallListener(const QString &socket, std::function<void(const Call &)> called)
    : m_called(std::move(called))
{
    QLocalServer::removeServer(socket); // whoever listened there before is gone
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &CallListener::accept);
    m_server.listen(socket); // where it cannot, the program works all the same, each start for itself
}

void CallListener::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (m_server.findChildren<QLocalSocket *>().size() > mostWaiting) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        socket->setReadBufferSize(mostBytes + 1);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { readFrom(socket); });
        QTimer::singleShot(2s, socket, &QLocalSocket::abort); // it has nothing to say
        readFrom(socket);
    }
}

void CallListener::readFrom(QLocalSocket *socket)
{
    const QByteArray bytes = socket->peek(mostBytes + 1);
    if (bytes.size() > mostBytes || !QByteArray(greeting).startsWith(bytes.left(qstrlen(greeting)))) {
        socket->abort();
        return;
    }
    if (bytes.count('\n') < 3)
        return;
    Call call;
    const bool understood = readCall(bytes, &call);
    socket->readAll();
    socket->write(understood ? thanks : "no\n");
    socket->disconnectFromServer();
    if (understood)
        m_called(call);
}

bool handOverCall(const QString &socket, const Call &call)
{
    const QByteArray message = greeting + lineOf(call.page) + lineOf(call.what);
    if (message.size() > mostBytes)
        return false;
    // The other one holds its lock before it is painted, and listens after that.
    const QDeadlineTimer patience(5s);
    QLocalSocket connection;
    while (true) {
        connection.connectToServer(socket);
        if (connection.waitForConnected(500))
            break;
        if (patience.hasExpired())
            return false;
        QThread::msleep(20);
    }
    connection.write(message);
    connection.flush();
    const QDeadlineTimer answering(2s);
    QByteArray reply;
    while (reply.size() < 3 && !answering.hasExpired() && connection.waitForReadyRead(int(answering.remainingTime())))
        reply += connection.readAll();
    return reply == thanks;
}

} // namespace StatusScope
