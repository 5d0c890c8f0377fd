// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/addresses.h"

#include "probe/urlinput.h"

#include <QCoreApplication>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace StatusScope {

namespace {

struct AddressText
{
    Q_DECLARE_TR_FUNCTIONS(Addresses)
};

QString addressOf(const Exchange &exchange)
{
    if (!exchange.hops.isEmpty())
        return exchange.hops.first().remoteAddress;
    return exchange.error && exchange.error->hop ? exchange.error->hop->remoteAddress : QString();
}

QString outcomeOf(const Exchange &exchange)
{
    if (exchange.error)
        return QString(toWord(exchange.error->kind));
    return exchange.last() ? displayText(exchange.last()->statusText) : QString();
}

QString serverOf(const Exchange &exchange)
{
    return exchange.last() ? displayText(exchange.last()->header("server")) : QString();
}

QString certificateOf(const Exchange &exchange)
{
    const Hop *hop = !exchange.hops.isEmpty()   ? &exchange.hops.first()
        : exchange.error && exchange.error->hop ? &*exchange.error->hop
                                                : nullptr;
    return hop && hop->tls && !hop->tls->chain.isEmpty() ? hop->tls->chain.first().serial : QString();
}

QString placeOf(const Exchange &exchange)
{
    return exchange.last() ? exchange.last()->url : QString();
}

QString versionOf(const Exchange &exchange)
{
    return exchange.last() ? displayText(exchange.last()->httpVersion) : QString();
}

} // namespace

AddressRequests requestsPerAddress(const ProbeRequest &request, const HostLookup &lookup)
{
    AddressRequests result;
    const UrlReading reading = readUrlInput(request.url);
    if (reading.error || reading.url.isAddress()) {
        result.requests.append(request);
        return result;
    }
    const LookupResult found = lookup(reading.url.host, request.ipVersion);
    if (found.error) {
        result.failure = Failure{*found.error, QString(reading.url.host + ": "_L1 + found.detail), std::nullopt};
        return result;
    }
    for (const QHostAddress &address : found.addresses) {
        ProbeRequest one = request;
        one.resolve.insert(reading.url.hostAndPort(), address.toString());
        result.requests.append(one);
    }
    return result;
}

QStringList differencesBetween(const QList<Exchange> &exchanges)
{
    using Aspect = std::pair<QString, std::function<QString(const Exchange &)>>;
    const QList<Aspect> aspects{{AddressText::tr("The outcome differs: %1."), outcomeOf},
                                {AddressText::tr("The final address differs: %1."), placeOf},
                                {AddressText::tr("The Server field differs: %1."), serverOf},
                                {AddressText::tr("The HTTP version differs: %1."), versionOf},
                                {AddressText::tr("The certificate differs: %1."), certificateOf}};
    QStringList sentences;
    for (const auto &[sentence, read] : aspects) {
        QStringList values;
        QStringList each;
        for (const Exchange &exchange : exchanges) {
            values.append(read(exchange));
            each.append(AddressText::tr("%1 from %2")
                            .arg(values.last().isEmpty() ? u"–"_s : values.last(), addressOf(exchange)));
        }
        values.removeDuplicates();
        if (values.size() > 1)
            sentences.append(sentence.arg(each.join(", "_L1)));
    }
    return sentences;
}

} // namespace StatusScope
