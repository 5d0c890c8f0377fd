// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchange.h"

// Reads the answers of tests: a head as servers write it, an empty line, the body. Line ends as they come.
namespace StatusScope {

inline Hop rawHop(QByteArray bytes, const QString &url = {})
{
    bytes.replace("\r\n", "\n");
    Hop hop;
    hop.url = url;
    while (true) {
        const qsizetype end = bytes.indexOf("\n\n");
        const QList<QByteArray> lines = (end < 0 ? bytes : bytes.first(end)).split('\n');
        const QByteArray statusLine = lines.first();
        hop.httpVersion = statusLine.mid(5, statusLine.indexOf(' ') - 5);
        hop.statusText = statusLine.split(' ').value(1);
        hop.status = hop.statusText.toInt();
        hop.reason = statusLine.split(' ').mid(2).join(' ').trimmed();
        HeaderFields fields;
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const qsizetype colon = lines[i].indexOf(':');
            if (colon > 0)
                fields.append({lines[i].first(colon), lines[i].sliced(colon + 1).trimmed()});
        }
        bytes = end < 0 ? QByteArray() : bytes.sliced(end + 2);
        if (hop.status < 100 || hop.status > 199 || !bytes.startsWith("HTTP/")) {
            hop.headers = fields;
            break;
        }
        hop.interim.append({hop.status, hop.reason, fields});
    }
    hop.body = bytes;
    hop.bodyBytes = bytes.size();
    return hop;
}

inline Exchange rawExchange(const QByteArray &bytes, const QString &url = {})
{
    Exchange exchange;
    exchange.url = url;
    exchange.source = ExchangeSource::Saved;
    exchange.hops = {rawHop(bytes, url)};
    return exchange;
}

} // namespace StatusScope
