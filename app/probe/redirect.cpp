// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/redirect.h"

#include "exchange/chainbuilder.h"
#include "request/urlinput.h"

#include <QCoreApplication>

namespace StatusScope {

namespace {

struct RedirectText
{
    Q_DECLARE_TR_FUNCTIONS(Redirect)
};

bool turnsIntoGet(int status, const QByteArray &method)
{
    if (status == 303)
        return method != "GET" && method != "HEAD";
    return (status == 301 || status == 302) && method == "POST";
}

} // namespace

std::optional<Redirect> readRedirect(const Hop &hop, const WebUrl &url)
{
    if (!followsLocation(hop.status))
        return std::nullopt;
    QList<QByteArray> locations = hop.headerValues("location");
    locations.removeIf([](const QByteArray &location) { return location.isEmpty(); });
    if (locations.isEmpty())
        return std::nullopt;
    Redirect redirect;
    if (locations.count(locations.first()) != locations.size()) {
        redirect.failure = Failure{ErrorKind::RedirectInvalid,
                                   RedirectText::tr("The answer names several different Locations."), std::nullopt};
        return redirect;
    }
    const UrlReading reading = resolveReference(url, locations.first());
    if (reading.error) {
        const bool unsafe = *reading.error == ErrorKind::UnsupportedScheme;
        redirect.failure =
            Failure{unsafe ? ErrorKind::RedirectUnsafe : ErrorKind::RedirectInvalid, reading.detail, std::nullopt};
        return redirect;
    }
    redirect.url = reading.url;
    redirect.dropsBody = turnsIntoGet(hop.status, hop.method);
    redirect.method = redirect.dropsBody ? QByteArray("GET") : hop.method;
    redirect.dropsCredentials = !redirect.url.sameOrigin(url);
    return redirect;
}

} // namespace StatusScope
