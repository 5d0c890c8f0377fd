// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/advice.h"

#include "diagnosis/wording.h"
#include "exchange/chainbuilder.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace StatusScope {

namespace {

struct Chains
{
    Q_DECLARE_TR_FUNCTIONS(StatusScope::Chains)
};

// Where the way ended: the address of the hop that failed, else of the last answer.
QUrl lastAddress(const Exchange &exchange)
{
    if (exchange.error && exchange.error->hop && !exchange.error->hop->url.isEmpty())
        return QUrl(exchange.error->hop->url);
    return exchange.hops.isEmpty() ? QUrl() : QUrl(exchange.hops.last().url);
}

int redirectCount(const Exchange &exchange)
{
    int count = static_cast<int>(std::count_if(exchange.hops.begin(), exchange.hops.end(), isRedirect));
    // The last hop is itself a redirect where nobody followed it.
    if (count > 0 && !exchange.error && isRedirect(exchange.hops.last()))
        --count;
    return count;
}

} // namespace

QString chainSentence(const Exchange &exchange)
{
    const int redirects = redirectCount(exchange);
    const QUrl first(exchange.hops.isEmpty() ? exchange.url : exchange.hops.first().url);
    const QUrl last = lastAddress(exchange);
    if (redirects < 1 || first == last || first.host().isEmpty() || last.host().isEmpty())
        return {};
    const bool sameHost = first.host() == last.host();
    const bool toHttps = first.scheme() == "http"_L1 && last.scheme() == "https"_L1;
    if (redirects == 1 && sameHost && toHttps)
        return Chains::tr("The http address leads to https on the same host.");
    if (sameHost && toHttps)
        return Chains::tr("%n redirects led from http to https on the same host.", nullptr, redirects);
    if (sameHost)
        return redirects == 1 ? Chains::tr("One redirect led to another address of the same host.")
                              : Chains::tr("%n redirects led to another address of the same host.", nullptr, redirects);
    return redirects == 1
        ? Chains::tr("One redirect led from %1 to %2.").arg(first.host(), last.host())
        : Chains::tr("%n redirects led from %1 to %2.", nullptr, redirects).arg(first.host(), last.host());
}

} // namespace StatusScope
