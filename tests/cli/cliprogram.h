// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QStringList>

namespace StatusScope {

struct CliRun
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
    QString both() const { return QString::fromUtf8(out + err); }
};

// statusscope-cli as a process of its own, in English, wherever the tests run.
class CliProgram final : public QProcess
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CliProgram)

public:
    explicit CliProgram(QObject *parent = nullptr);
    ~CliProgram() override;

    void launch(const QStringList &arguments);
    void setVariable(const QString &name, const QString &value);
    // Keeps this thread's event loop going, in which the servers of the test answer.
    CliRun waitForEnd();
};

CliRun runCli(const QStringList &arguments, const QByteArray &input = {});

} // namespace StatusScope
