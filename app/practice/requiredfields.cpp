// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "practice/requiredfields.h"

namespace StatusScope {

QList<QByteArray> fieldLinesFor(int status, const QByteArray &location)
{
    const QByteArray place = "Location: " + (location.isEmpty() ? QByteArray("/200") : location);
    switch (status) {
    case 101:
        return {"Upgrade: websocket", "Connection: Upgrade"};
    case 103:
        return {"Link: </style.css>; rel=preload; as=style"};
    case 201:
    case 301:
    case 302:
    case 303:
    case 305:
    case 307:
    case 308:
        return {place};
    case 206:
        return {"Content-Range: bytes 0-3/10"};
    case 226:
        return {"ETag: \"practice\"", "IM: feed"};
    case 300:
        return {"Link: </200>; rel=alternate", place};
    case 304:
        return {"ETag: \"practice\"", "Cache-Control: max-age=60"};
    case 401:
        return {"WWW-Authenticate: Basic realm=\"practice\", charset=\"UTF-8\""};
    case 405:
        return {"Allow: OPTIONS"};
    case 407:
        return {"Proxy-Authenticate: Basic realm=\"practice\""};
    case 408:
        return {"Connection: close"};
    case 413:
        return {"Retry-After: 120"};
    case 415:
        return {"Accept-Post: application/json"};
    case 416:
        return {"Content-Range: bytes */10"};
    case 426:
        return {"Upgrade: TLS/1.0, HTTP/1.1", "Connection: Upgrade"};
    case 428:
    case 431:
        return {"Cache-Control: no-store"};
    case 429:
    case 503:
        return {"Retry-After: 30", "Cache-Control: no-store"};
    case 451:
        return {"Link: <https://authority.example/>; rel=\"blocked-by\""};
    case 511:
        return {"Cache-Control: no-store"};
    default:
        return {};
    }
}

} // namespace StatusScope
