// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "cli/cliprogram.h"

#include <QProcessEnvironment>
#include <QTest>

namespace StatusScope {

namespace {

constexpr int mostMs = 30000;

} // namespace

CliProgram::CliProgram(QObject *parent)
    : QProcess(parent)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"NO_COLOR", "LANGUAGE", "LC_MESSAGES", "LANG", "http_proxy", "https_proxy"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("XDG_DATA_HOME"),
                       QStringLiteral("/no/such/folder")); // no codes of the tester's own
    setProcessEnvironment(environment);
}

CliProgram::~CliProgram()
{
    if (state() != NotRunning) {
        kill();
        waitForFinished(mostMs);
    }
}

void CliProgram::setVariable(const QString &name, const QString &value)
{
    QProcessEnvironment environment = processEnvironment();
    environment.insert(name, value);
    setProcessEnvironment(environment);
}

void CliProgram::launch(const QStringList &arguments)
{
    start(QStringLiteral(STATUSSCOPE_CLI), arguments);
    if (!waitForStarted(mostMs))
        qFatal("%s does not start", STATUSSCOPE_CLI);
}

CliRun CliProgram::waitForEnd()
{
    if (!QTest::qWaitFor([this] { return state() == NotRunning; }, mostMs))
        qFatal("%s does not end", qPrintable(arguments().join(QLatin1Char(' '))));
    return {exitStatus() == NormalExit ? exitCode() : -1, readAllStandardOutput(), readAllStandardError()};
}

CliRun runCli(const QStringList &arguments, const QByteArray &input)
{
    CliProgram program;
    program.launch(arguments);
    program.write(input);
    program.closeWriteChannel();
    return program.waitForEnd();
}

} // namespace StatusScope
