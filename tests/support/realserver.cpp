// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "support/realserver.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

namespace StatusScope {

quint16 freePort()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("cannot listen on loopback");
    return server.serverPort();
}

RealServer::~RealServer()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
}

void RealServer::write(const QString &file, const QByteArray &content) const
{
    QDir().mkpath(QFileInfo(path(file)).path());
    QFile out(path(file));
    if (!out.open(QFile::WriteOnly) || out.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path(file)));
}

void RealServer::start(const QStringList &programs, const QStringList &arguments, quint16 port)
{
    QString program;
    const QStringList folders{QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin"), QStringLiteral("/usr/local/bin"),
                              QStringLiteral("/usr/local/sbin")};
    for (const QString &name : programs) {
        if (program.isEmpty())
            program = QStandardPaths::findExecutable(name, folders);
    }
    if (program.isEmpty())
        qFatal("%s is not installed", qPrintable(programs.join(QStringLiteral(" or "))));
    // The worker processes of servers started as root must be able to read the folder.
    QFile::setPermissions(folder(),
                          QFile::permissions(folder()) | QFile::ReadOther | QFile::ExeOther | QFile::ReadGroup
                              | QFile::ExeGroup);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setWorkingDirectory(folder());
    m_process.start(program, arguments);
    for (QDeadlineTimer deadline(10000); !deadline.hasExpired(); QThread::msleep(20)) {
        QTcpSocket probe;
        probe.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        if (probe.waitForConnected(500))
            return;
        if (m_process.state() == QProcess::NotRunning || m_process.waitForFinished(0))
            break;
    }
    qFatal("%s did not start: %s", qPrintable(program), m_process.readAll().constData());
}

} // namespace StatusScope
