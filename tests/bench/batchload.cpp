// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT

// batchload CONCURRENCY PER_HOST [CA-FILE]: probes the URLs on standard input, keeps each answer until it is written,
// and writes a line for it. What `curl --parallel -w` does, for comparing the two.
#include "probe/socketprober.h"
#include "request/batchrunner.h"

#include <QCoreApplication>

#include <cstdio>
#include <iostream>
#include <string>

using namespace StatusScope;

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1"); // GLib's event loop costs a write() for every event posted
    std::ios::sync_with_stdio(false); // or each line read would flush the output
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    SocketProber prober;
    const BatchRunner::Source source = [&arguments]() -> std::optional<ProbeRequest> {
        std::string line;
        if (!std::getline(std::cin, line))
            return std::nullopt;
        ProbeRequest request;
        request.url = QString::fromStdString(line);
        request.caFile = arguments.value(3);
        request.httpVersion = HttpVersion::Http1;
        return request;
    };
    BatchRunner batch(prober, {arguments.value(1).toInt(), arguments.value(2).toInt(), false}, source);
    QObject::connect(&batch, &BatchRunner::result, &app, [](int, const Exchange &exchange) {
        const Hop *hop = exchange.last();
        std::printf("%s %d %lld\n", qPrintable(exchange.url), hop ? hop->status : 0,
                    hop ? static_cast<long long>(hop->bodyBytes) : 0LL);
    });
    QObject::connect(&batch, &BatchRunner::finished, &app, &QCoreApplication::quit);
    batch.start();
    return QCoreApplication::exec();
}
