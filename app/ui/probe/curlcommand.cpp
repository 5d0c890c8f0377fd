// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/curlcommand.h"

#include "report/redactor.h"
#include "request/prober.h"
#include "request/urlinput.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

// Between single quotes a shell changes nothing; a single quote itself ends them for a moment.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', "'\\''"_L1) + u'\'';
}

// As it was sent: curl mends no address, and guesses what a missing scheme means.
QString sentUrl(const QString &typed)
{
    const UrlReading reading = readUrlInput(typed);
    return reading.error ? withoutUserInfo(typed) : reading.url.toString();
}

QStringList methodOptions(const ProbeRequest &request)
{
    if (request.method == "GET")
        return {};
    const bool foreseesBody = request.method == "POST" || request.method == "PUT" || request.method == "PATCH";
    QStringList options;
    // With -X, curl would repeat a POST where a redirect turns it into GET.
    if (request.method != "POST")
        options += {u"-X"_s, quoted(QString::fromLatin1(request.method))};
    if (!foreseesBody)
        return options;
    options += {u"-d"_s, quoted({})};
    if (std::none_of(request.headers.cbegin(), request.headers.cend(),
                     [](const HeaderField &field) { return field.isNamed("content-type"); }))
        options += {u"-H"_s, quoted(u"Content-Type:"_s)}; // the one that -d brings
    return options;
}

} // namespace

QString curlCommand(const ProbeRequest &request, const Redactor &redactor)
{
    QStringList parts{u"curl"_s, u"-i"_s};
    if (request.method == "HEAD")
        parts[1] = u"-I"_s;
    else
        parts += methodOptions(request);
    if (request.followRedirects) // -b: what a hop sets goes to the next one
        parts += {u"-L"_s, u"--max-redirs"_s, QString::number(request.maxRedirects), u"-b"_s, quoted({})};
    parts += {u"--max-time"_s, QString::number(request.timeout.count() / 1000)};
    if (request.ipVersion != IpVersion::Any)
        parts += request.ipVersion == IpVersion::V4 ? u"-4"_s : u"-6"_s;
    if (request.insecure)
        parts += u"--insecure"_s;
    if (!request.userAgent.isEmpty())
        parts += {u"-A"_s, quoted(displayText(request.userAgent))};
    if (!request.user.isEmpty())
        parts += {u"-u"_s, quoted(request.user)};
    if (!request.proxy.isEmpty() && request.proxy != "system"_L1)
        parts += {u"-x"_s, quoted(withoutUserInfo(request.proxy))};
    for (const HeaderField &field : request.headers)
        parts += {u"-H"_s, quoted(displayText(field.name) + u": "_s + redactor.value(field))};
    for (auto it = request.resolve.cbegin(); it != request.resolve.cend(); ++it)
        parts += {u"--resolve"_s, quoted(it.key() + u':' + it.value())};
    const QString url = redactor.url(sentUrl(request.url));
    static const QRegularExpression pattern(u"[\\[\\]{}]"_s);
    if (url.contains(pattern))
        parts += u"-g"_s; // these stand for themselves
    parts += quoted(url);
    return parts.join(u' ');
}

} // namespace StatusScope
