// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "exchange/chainbuilder.h"

#include "exchange/headtext.h"
#include "exchange/importer.h"

#include <algorithm>
#include <utility>

namespace StatusScope {

namespace {

bool isInterim(const Hop &hop)
{
    return hop.status >= 100 && hop.status < 200 && hop.status != 101;
}

// The same request is repeated, signed in.
bool asksToSignIn(const Hop &hop)
{
    return hop.status == 401 || hop.status == 407;
}

// RFC 9112 section 4: a status code is three digits.
Failure malformed(const Hop &hop)
{
    return {ErrorKind::MalformedResponse, hop.faults.value(0), std::nullopt};
}

} // namespace

QByteArray locationOf(const Hop &hop)
{
    const QList<QByteArray> all = hop.headerValues("Location");
    const auto named = std::find_if(all.begin(), all.end(), [](const QByteArray &one) { return !one.isEmpty(); });
    return named == all.end() ? QByteArray() : *named;
}

bool followsLocation(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool isRedirect(const Hop &hop)
{
    return followsLocation(hop.status) && !locationOf(hop).isEmpty();
}

QString ChainBuilder::nextUrl() const
{
    if (!m_url.isEmpty() || !m_open)
        return m_url;
    const Hop &last = m_exchanges.last().hops.last();
    return isRedirect(last) ? plainUrl(displayText(locationOf(last)), last.url) : last.url;
}

Exchange &ChainBuilder::current(const QString &url)
{
    if (!m_open) {
        Exchange exchange;
        exchange.source = ExchangeSource::Saved;
        exchange.url = url;
        m_exchanges.append(exchange);
    }
    return m_exchanges.last();
}

void ChainBuilder::append(Hop hop)
{
    if (hop.url.isEmpty())
        hop.url = nextUrl();
    Exchange &exchange = current(hop.url);
    m_url.clear();
    m_open = isRedirect(hop) || asksToSignIn(hop);
    if (hop.status < 0) {
        exchange.error = malformed(hop);
        m_open = false;
    }
    exchange.hops.append(std::move(hop));
    if (m_open && exchange.hops.size() >= maxHopsOfChain) {
        m_url = nextUrl();
        m_open = false;
    }
}

bool ChainBuilder::isFull() const
{
    return m_answers >= maxImportExchanges;
}

void ChainBuilder::add(Hop hop)
{
    ++m_answers;
    if (isInterim(hop)) {
        m_interim.append(std::move(hop));
        return;
    }
    for (const Hop &interim : std::exchange(m_interim, {}))
        addInterim(hop, {interim.status, interim.reason, interim.headers});
    append(std::move(hop));
}

// Without a final answer behind it, an interim one is all there is to show.
void ChainBuilder::flushInterim()
{
    QList<Hop> interim = std::exchange(m_interim, {});
    if (interim.isEmpty())
        return;
    Hop last = interim.takeLast();
    for (const Hop &earlier : interim)
        addInterim(last, {earlier.status, earlier.reason, earlier.headers});
    append(std::move(last));
}

void ChainBuilder::fail(Failure failure)
{
    ++m_answers;
    if (failure.hop) {
        for (const Hop &interim : std::exchange(m_interim, {}))
            addInterim(*failure.hop, {interim.status, interim.reason, interim.headers});
    }
    const QString url = failure.hop && !failure.hop->url.isEmpty() ? failure.hop->url : nextUrl();
    if (failure.hop)
        failure.hop->url = url;
    current(url).error = std::move(failure);
    m_url.clear();
    m_open = false;
}

void ChainBuilder::attachError(const Failure &failure)
{
    flushInterim();
    if (m_exchanges.isEmpty())
        fail(failure);
    else
        m_exchanges.last().error = failure;
    m_open = false;
}

QList<Exchange> ChainBuilder::take()
{
    flushInterim();
    m_open = false;
    return std::exchange(m_exchanges, {});
}

} // namespace StatusScope
