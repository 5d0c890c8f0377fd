// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/explain.h"
#include "report/redactor.h"

#include <QStringDecoder>

// What holds no secret stays as it is, byte for byte, so that the diagnosis of the copy is that of the original.
namespace StatusScope {

namespace {

class Masker
{
public:
    Masker(const Redactor &redactor, qsizetype mostBodyBytes)
        : m_redactor(redactor)
        , m_mostBodyBytes(mostBodyBytes)
    {
    }

    void mask(Exchange &exchange) const;
    void mask(Diagnosis &diagnosis) const;

private:
    void maskText(QString &text) const { text = m_redactor.text(text); }
    void maskTexts(QStringList &texts) const;
    void maskWord(QByteArray &word) const;
    void maskFields(HeaderFields &fields) const;
    void maskHead(QByteArray &head) const;
    void maskBody(Hop &hop) const;
    void maskHop(Hop &hop) const;

    const Redactor &m_redactor;
    qsizetype m_mostBodyBytes;
};

void Masker::maskTexts(QStringList &texts) const
{
    for (QString &text : texts)
        maskText(text);
}

void Masker::maskWord(QByteArray &word) const
{
    const QString shown = displayText(word);
    const QString masked = m_redactor.text(shown);
    if (masked != shown)
        word = masked.toUtf8();
}

// Most fields of most answers hold no secret: those of a large batch are then still the original's.
void Masker::maskFields(HeaderFields &fields) const
{
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const HeaderField &field = fields.at(i);
        HeaderField masked = field;
        maskWord(masked.name); // a line of something else that has a colon
        const QString value = m_redactor.value(field);
        if (value != displayText(field.value))
            masked.value = value.toUtf8();
        if (masked != field)
            fields[i] = masked;
    }
}

void Masker::maskHead(QByteArray &head) const
{
    const QString masked = m_redactor.head(head);
    if (masked != displayText(head))
        head = masked.toUtf8();
}

void Masker::maskBody(Hop &hop) const
{
    if (m_mostBodyBytes == 0) {
        hop.body.clear();
        return;
    }
    if (hop.body.size() > m_mostBodyBytes) {
        hop.body.truncate(m_mostBodyBytes);
        hop.bodyTruncated = true;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    QString text = decoder(hop.body);
    // Cut in the middle of a character, or of another encoding: Latin-1 gives the same bytes back.
    const bool utf8 = !decoder.hasError();
    if (!utf8)
        text = QString::fromLatin1(hop.body);
    const QString masked = m_redactor.text(text);
    if (masked != text)
        hop.body = utf8 ? masked.toUtf8() : masked.toLatin1();
}

void Masker::maskHop(Hop &hop) const
{
    hop.url = m_redactor.url(hop.url);
    hop.fragment = m_redactor.url(hop.fragment);
    for (QByteArray *word : {&hop.method, &hop.statusText, &hop.reason})
        maskWord(*word);
    maskFields(hop.headers);
    maskFields(hop.trailers);
    for (InterimResponse &interim : hop.interim) {
        maskWord(interim.reason);
        maskFields(interim.headers);
    }
    maskHead(hop.sent);
    maskHead(hop.receivedHead);
    maskBody(hop);
    maskTexts(hop.faults);
    if (hop.tls)
        maskTexts(hop.tls->problems);
}

void Masker::mask(Exchange &exchange) const
{
    exchange.url = m_redactor.url(exchange.url);
    for (Hop &hop : exchange.hops)
        maskHop(hop);
    if (exchange.error) {
        maskText(exchange.error->detail);
        if (exchange.error->hop)
            maskHop(*exchange.error->hop);
    }
}

void Masker::mask(Diagnosis &diagnosis) const
{
    for (QString *text : {&diagnosis.title, &diagnosis.explanation, &diagnosis.emphasis, &diagnosis.actNote,
                          &diagnosis.retryNote, &diagnosis.say})
        maskText(*text);
    for (Evidence &evidence : diagnosis.evidence) {
        maskText(evidence.text);
        maskText(evidence.excerpt);
    }
    for (Finding &finding : diagnosis.findings)
        maskText(finding.text);
    for (Quote &quote : diagnosis.quotes)
        maskText(quote.value);
    for (Step &step : diagnosis.nextSteps)
        maskTexts(step.parts);
}

} // namespace

Redacted<Exchange> Redactor::exchange(Exchange exchange, qsizetype mostBodyBytes) const
{
    Masker(*this, mostBodyBytes).mask(exchange);
    return Redacted<Exchange>(std::move(exchange));
}

Redacted<Explained> Redactor::result(Explained result, qsizetype mostBodyBytes) const
{
    const Masker masker(*this, mostBodyBytes);
    masker.mask(result.exchange);
    masker.mask(result.diagnosis);
    return Redacted<Explained>(std::move(result));
}

} // namespace StatusScope
