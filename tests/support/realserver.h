// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace StatusScope {

quint16 freePort(); // of 127.0.0.1, free a moment ago

// A server program run in the foreground with a folder of its own, ended with this object. A program that is missing or
// does not start ends the test: an integration test without its server proves nothing.
class RealServer
{
public:
    RealServer() = default;
    ~RealServer();
    Q_DISABLE_COPY_MOVE(RealServer)

    QString path(const QString &file) const { return m_folder.filePath(file); }
    QString folder() const { return m_folder.path(); }
    void write(const QString &file, const QByteArray &content) const;
    // Returns once `port` accepts connections.
    void start(const QStringList &programs, const QStringList &arguments, quint16 port);

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace StatusScope
