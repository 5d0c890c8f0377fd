// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "cli/commandline.h"
#include "cli/console.h"
#include "cli/network/commands.h"
#include "cli/network/interrupt.h"
#include "cli/programdata.h"
#include "exchange/exchange.h"
#include "practice/practiceserver.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace StatusScope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ServeCommand)
};

} // namespace

int serveCommand(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("serve"),
                     Text::tr("Runs the practice server, on this computer only: /404 answers with 404, and so on."));
    line.option({QStringLiteral("port")}, Text::tr("Port to listen on; any free one unless set."), QStringLiteral("N"));
    if (const std::optional<int> done = line.parse(arguments))
        return *done;
    bool bad = false;
    const int port = line.number(QStringLiteral("port"), 0, 0, 65535, &bad);
    if (!line.positionals().isEmpty()) {
        complain(Text::tr("serve does not take “%1”.").arg(line.positionals().first()));
        bad = true;
    }
    if (bad)
        return ExitUsage;
    const Registry &registry = programRegistry();
    PracticeServer server(registry);
    if (!server.listen(static_cast<quint16>(port))) {
        complain(Text::tr("The port cannot be used: %1").arg(server.errorString()));
        return ExitUsage;
    }
    print(server.url() % u'\n');
    complain(Text::tr("Answers until Ctrl-C. Try %1/404 or %1/503?vendor=varnish").arg(server.url()));
    QObject::connect(&server, &PracticeServer::answered, &server, [](const QByteArray &method, const QByteArray &path) {
        complain(displayText(method) % u' ' % displayText(path));
    });
    Interrupt interrupt;
    QEventLoop loop;
    QObject::connect(&interrupt, &Interrupt::pressed, &loop, &QEventLoop::quit);
    loop.exec();
    return ExitFine;
}

} // namespace StatusScope
