// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "exchange/headtext.h"
#include "exchange/logline.h"

#include <QRegularExpression>

#include <array>

// An error log names what went wrong inside; the visitor saw the status that the server gives for it.
namespace StatusScope {

namespace {

using namespace Qt::Literals::StringLiterals;

struct Message
{
    QLatin1StringView words;
    int status;
};

// https://github.com/nginx/nginx/tree/master/src/http; the first that is found counts.
constexpr std::array nginxMessages{
    Message{"upstream timed out"_L1, 504},
    Message{"while connecting to upstream"_L1, 502},
    Message{"no live upstreams"_L1, 502},
    Message{"upstream prematurely closed connection"_L1, 502},
    Message{"upstream sent"_L1, 502},
    Message{"while reading response header from upstream"_L1, 502},
    Message{"client intended to send too large body"_L1, 413},
    Message{"access forbidden by rule"_L1, 403},
    Message{"is forbidden"_L1, 403},
    Message{"limiting requests"_L1, 503},
    Message{"limiting connections"_L1, 503},
    Message{"rewrite or internal redirection cycle"_L1, 500},
    Message{"failed (2: No such file or directory)"_L1, 404},
    Message{"failed (13: Permission denied)"_L1, 403},
};

// https://github.com/apache/httpd/tree/trunk/modules: every message has a number of its own.
constexpr std::array apacheMessages{
    Message{"AH01630"_L1, 403}, Message{"AH01797"_L1, 403}, Message{"AH01276"_L1, 403}, Message{"AH00035"_L1, 403},
    Message{"AH01617"_L1, 401}, Message{"AH01618"_L1, 401}, Message{"AH00128"_L1, 404}, Message{"AH00124"_L1, 500},
    Message{"AH00957"_L1, 503}, Message{"AH01114"_L1, 503}, Message{"AH01079"_L1, 503}, Message{"AH00898"_L1, 502},
    Message{"AH01102"_L1, 502},
};

template <typename Messages>
int statusOf(const Messages &messages, const QString &line)
{
    for (const Message &message : messages) {
        if (line.contains(message.words))
            return message.status;
    }
    return 0;
}

std::optional<Exchange> readNginx(const QString &line)
{
    static const QRegularExpression lead(
        u"^(\\d{4})/(\\d\\d)/(\\d\\d) (\\d\\d:\\d\\d:\\d\\d) \\[(?:error|crit|warn)\\] \\d+#\\d+: "_s);
    static const QRegularExpression request(u"\\brequest: \"([^\"]{3,4000})\""_s);
    static const QRegularExpression host(u"\\bhost: \"([^\"]{1,300})\""_s);
    const QRegularExpressionMatch match = lead.match(line);
    const int status = match.hasMatch() ? statusOf(nginxMessages, line) : 0;
    const QRegularExpressionMatch asked = request.match(line);
    if (status == 0 || !asked.hasMatch())
        return std::nullopt;
    Hop hop;
    setLoggedRequest(asked.captured(1), hop);
    hop.httpVersion.clear(); // what was sent is not told
    if (const QString name = host.match(line).captured(1); !name.isEmpty() && hop.url.startsWith(u'/'))
        hop.url = plainUrl(u"http://"_s % name % hop.url);
    setLoggedStatus(QString::number(status), hop);
    return loggedExchange(hop, {u"nginx"_s, true});
}

std::optional<Exchange> readApache(const QString &line)
{
    static const QRegularExpression lead(u"^\\[[^\\]]{20,40}\\] \\[\\w{1,40}:(?:error|crit|warn)\\] \\[pid "_s);
    const int status = lead.match(line).hasMatch() ? statusOf(apacheMessages, line) : 0;
    if (status == 0)
        return std::nullopt;
    Hop hop;
    setLoggedStatus(QString::number(status), hop);
    return loggedExchange(hop, {u"apache"_s, true});
}

} // namespace

std::optional<Exchange> readErrorLogLine(const QString &line)
{
    if (std::optional<Exchange> exchange = readNginx(line))
        return exchange;
    return readApache(line);
}

} // namespace StatusScope
