// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "report/redactedexchange.h"

#include "report/redactor.h"

#include <QStringDecoder>

namespace StatusScope {

namespace {

void mask(HeaderFields &fields, const Redactor &redactor)
{
    for (HeaderField &field : fields) {
        const QString masked = redactor.value(field);
        if (masked != displayText(field.value))
            field.value = masked.toUtf8();
    }
}

void maskHead(QByteArray &head, const Redactor &redactor)
{
    const QString masked = redactor.head(head);
    if (masked != displayText(head))
        head = masked.toUtf8();
}

void maskBody(QByteArray &body, const Redactor &redactor)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    QString text = decoder(body);
    // Cut in the middle of a character, or of another encoding: Latin-1 gives the same bytes back.
    const bool utf8 = !decoder.hasError();
    if (!utf8)
        text = QString::fromLatin1(body);
    const QString masked = redactor.text(text);
    if (masked != text)
        body = utf8 ? masked.toUtf8() : masked.toLatin1();
}

void mask(Hop &hop, const Redactor &redactor, qsizetype mostBodyBytes)
{
    hop.body.truncate(mostBodyBytes);
    hop.url = redactor.url(hop.url);
    hop.fragment = redactor.url(hop.fragment);
    mask(hop.headers, redactor);
    mask(hop.trailers, redactor);
    for (InterimResponse &interim : hop.interim)
        mask(interim.headers, redactor);
    maskHead(hop.sent, redactor);
    maskHead(hop.receivedHead, redactor);
    maskBody(hop.body, redactor);
    for (QString &fault : hop.faults)
        fault = redactor.text(fault);
}

} // namespace

Exchange redactedExchange(Exchange exchange, const Redactor &redactor, qsizetype mostBodyBytes)
{
    exchange.url = redactor.url(exchange.url);
    for (Hop &hop : exchange.hops)
        mask(hop, redactor, mostBodyBytes);
    if (exchange.error) {
        exchange.error->detail = redactor.text(exchange.error->detail);
        if (exchange.error->hop)
            mask(*exchange.error->hop, redactor, mostBodyBytes);
    }
    return exchange;
}

} // namespace StatusScope
