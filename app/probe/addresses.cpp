// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/addresses.h"

#include "probe/hopplan.h"
#include "request/urlinput.h"

#include <QCoreApplication>

#include <array>

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

struct Aspect
{
    const char *sentence;
    QString (*read)(const Exchange &exchange);
};

constexpr std::array aspects{Aspect{QT_TRANSLATE_NOOP("Addresses", "The outcome differs: %1."), outcomeOf},
                             Aspect{QT_TRANSLATE_NOOP("Addresses", "The final address differs: %1."), placeOf},
                             Aspect{QT_TRANSLATE_NOOP("Addresses", "The Server field differs: %1."), serverOf},
                             Aspect{QT_TRANSLATE_NOOP("Addresses", "The HTTP version differs: %1."), versionOf},
                             Aspect{QT_TRANSLATE_NOOP("Addresses", "The certificate differs: %1."), certificateOf}};

} // namespace

AddressRequests requestsPerAddress(const ProbeRequest &request, const HostLookup &lookup)
{
    AddressRequests result;
    const UrlReading reading = readUrlInput(request.url);
    if (reading.error || reading.url.isAddress() || givenAddress(request, reading.url)) {
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

void AddressComparison::add(const QString &url, const Exchange &answer)
{
    if (!m_places.contains(url)) {
        m_places.insert(url, m_names.size());
        m_names.append({answer.url, {}});
    }
    Answer compared{addressOf(answer), {}};
    for (const Aspect &aspect : aspects)
        compared.aspects.append(aspect.read(answer));
    m_names[m_places.value(url)].answers.append(compared);
}

QStringList AddressComparison::differences() const
{
    QStringList sentences;
    for (const Name &name : m_names) {
        const QString lead = m_names.size() > 1 ? QString(name.url % u": ") : QString();
        for (qsizetype i = 0; i < qsizetype(aspects.size()); ++i) {
            QStringList values;
            QStringList each;
            for (const Answer &answer : name.answers) {
                values.append(answer.aspects[i]);
                each.append(AddressText::tr("%1 from %2")
                                .arg(values.last().isEmpty() ? u"–"_s : values.last(), answer.address));
            }
            values.removeDuplicates();
            if (values.size() > 1)
                sentences.append(lead % AddressText::tr(aspects[i].sentence).arg(each.join(", "_L1)));
        }
    }
    return sentences;
}

} // namespace StatusScope
