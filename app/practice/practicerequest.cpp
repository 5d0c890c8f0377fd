// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "practice/practicerequest.h"

#include <algorithm>

namespace StatusScope {

namespace {

QByteArray decoded(QByteArray text)
{
    text.replace('+', ' ');
    return QByteArray::fromPercentEncoding(text);
}

// RFC 9112 section 3.2.2: the absolute form, which proxies get, is every server's to accept; section 3.2.4: "*" is the
// server itself. Empty for what is no target.
QByteArray originForm(const QByteArray &target, const QByteArray &method)
{
    if (target == "*" && method == "OPTIONS")
        return "/";
    const QByteArray scheme = target.first(std::max<qsizetype>(target.indexOf("://"), 0)).toLower();
    if (scheme != "http" && scheme != "https")
        return target.startsWith('/') ? target : QByteArray();
    const QByteArray rest = target.sliced(scheme.size() + 3);
    const auto end = std::find_if(rest.cbegin(), rest.cend(), [](char c) { return c == '/' || c == '?'; });
    const QByteArray path = rest.sliced(end - rest.cbegin());
    return path.startsWith('/') ? path : '/' + path;
}

void readTarget(const QByteArray &target, PracticeRequest &request)
{
    const qsizetype mark = target.indexOf('?');
    request.path = QByteArray::fromPercentEncoding(mark < 0 ? target : target.first(mark));
    if (mark < 0)
        return;
    const QList<QByteArray> pairs = target.sliced(mark + 1).split('&');
    for (const QByteArray &pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        request.query.append({decoded(equals < 0 ? pair : pair.first(equals)),
                              equals < 0 ? QByteArray("") : decoded(pair.sliced(equals + 1))});
    }
}

} // namespace

QByteArray PracticeRequest::value(QByteArrayView name) const
{
    return values(name).value(0);
}

QList<QByteArray> PracticeRequest::values(QByteArrayView name) const
{
    QList<QByteArray> found;
    for (const auto &[key, text] : query) {
        if (key == name)
            found.append(text);
    }
    return found;
}

int PracticeRequest::number(QByteArrayView name, int fallback, int highest) const
{
    const QByteArray given = value(name);
    bool fits = false;
    const int number = given.toInt(&fits);
    return given.isNull() ? fallback : fits ? std::clamp(number, 0, highest) : highest;
}

std::optional<PracticeRequest> readPracticeRequest(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1.") || words[0].isEmpty())
        return std::nullopt;
    const QByteArray target = originForm(words[1], words[0]);
    if (target.isEmpty())
        return std::nullopt;
    PracticeRequest request;
    request.method = words[0];
    request.keepAlive = words[2] != "HTTP/1.0";
    readTarget(target, request);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.first(std::max<qsizetype>(colon, 0)).toLower();
        const QByteArray value = line.sliced(colon + 1).trimmed();
        if (name == "host")
            request.host = value;
        else if (name == "content-length")
            request.bodyBytes = value.toLongLong();
        else if (name == "connection")
            request.keepAlive = value.toLower() != "close" && (request.keepAlive || value.toLower() == "keep-alive");
        else if (name == "transfer-encoding")
            request.bodyBytes = -1; // its end is not looked for: the connection ends with the answer
    }
    return request;
}

} // namespace StatusScope
