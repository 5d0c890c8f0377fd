// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/desktop/singleinstance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 mostBytes = 16 * 1024;
constexpr int mostWaiting = 8; // connections that have not said anything yet
constexpr auto greeting = "statusscope 1\n";
constexpr auto thanks = "ok\n";

// A folder of this user's alone, for anybody may write into the one for temporary files.
QString runtimeFolder()
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    // Each sandbox of Flatpak has a folder of its own there; this one within it is the same for all of a program's.
    const QString sandboxed = qEnvironmentVariable("FLATPAK_ID");
    if (!sandboxed.isEmpty())
        folder += u"/app/"_s + sandboxed;
    QDir().mkpath(folder);
    return folder;
}

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

Call callOf(const QString &what, const QString &page)
{
    const QFileInfo file(what);
    return {file.isFile() ? file.absoluteFilePath() : what, page};
}

SingleInstance::SingleInstance(const QString &dataFolder, QObject *parent)
    : QObject(parent)
{
    const QString whose =
        QDir::homePath() + u'\n' + (dataFolder.isEmpty() ? QString() : QDir(dataFolder).absolutePath());
    const QByteArray hash = QCryptographicHash::hash(whose.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    const QString folder = runtimeFolder();
    const QString file = folder + u"/statusscope-"_s + QString::fromLatin1(hash);
    m_lock = std::make_unique<QLockFile>(file + u".lock"_s);
    m_lock->setStaleLockTime(0); // only the death of its owner frees it
#ifdef Q_OS_WIN
    m_name = u"statusscope-"_s + QString::fromLatin1(hash); // a named pipe
#else
    m_name = file;
#endif
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::claim()
{
    if (!m_lock->tryLock(0) && m_lock->error() == QLockFile::LockFailedError) {
        // Its owner's number may be anybody's by now, in another sandbox even our own; the system knows who holds it.
        if (!m_lock->removeStaleLockFile() || !m_lock->tryLock(0))
            return false;
    }
    // Whoever listened there before is gone.
    QLocalServer::removeServer(m_name);
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
    m_server->listen(m_name); // where it cannot, the program works all the same, each start for itself
    return true;
}

void SingleInstance::accept()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (m_server->findChildren<QLocalSocket *>().size() > mostWaiting) {
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

void SingleInstance::readFrom(QLocalSocket *socket)
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
        emit called(call);
}

bool SingleInstance::handOver(const Call &call) const
{
    const QByteArray message = greeting + lineOf(call.page) + lineOf(call.what);
    if (message.size() > mostBytes)
        return false;
    // The other one may hold the lock already and not listen yet.
    const QDeadlineTimer patience(2s);
    QLocalSocket socket;
    while (true) {
        socket.connectToServer(m_name);
        if (socket.waitForConnected(500))
            break;
        if (patience.hasExpired())
            return false;
        QThread::msleep(20);
    }
    socket.write(message);
    socket.flush();
    QByteArray reply;
    while (reply.size() < 3 && !patience.hasExpired() && socket.waitForReadyRead(int(patience.remainingTime())))
        reply += socket.readAll();
    return reply == thanks;
}

} // namespace StatusScope
