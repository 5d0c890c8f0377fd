// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/curlcommand.h"

#include "probe/prober.h"
#include "probe/urlinput.h"
#include "report/redactor.h"

#include <QStringList>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

// Between single quotes a shell changes nothing; a single quote itself ends them for a moment.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', "'\\''"_L1) + u'\'';
}

} // namespace

QString curlCommand(const ProbeRequest &request, const Redactor &redactor)
{
    QStringList parts{u"curl"_s, u"-i"_s};
    if (request.method == "HEAD")
        parts[1] = u"-I"_s;
    else if (request.method != "GET")
        parts += {u"-X"_s, quoted(QString::fromLatin1(request.method))};
    if (request.followRedirects)
        parts += {u"-L"_s, u"--max-redirs"_s, QString::number(request.maxRedirects)};
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
    parts += quoted(redactor.url(withoutUserInfo(request.url)));
    return parts.join(u' ');
}

} // namespace StatusScope
