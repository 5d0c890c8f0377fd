// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/checks.h"

#include "diagnosis/wording.h"
#include "exchange/contentcoding.h"
#include "exchange/exchange.h"

#include <QCoreApplication>

// Whether a browser can undo the coding of a body: RFC 9110 section 8.4.
namespace StatusScope {

namespace {

struct Codings
{
    Q_DECLARE_TR_FUNCTIONS(StatusScope::Codings)
};

// A probe that asks for a coding undoes it, and what else was done to a saved body nobody knows.
bool isAsSent(const Exchange &exchange, const Hop &hop)
{
    const QByteArray sent = hop.sent.toLower();
    const qsizetype at = sent.indexOf("\naccept-encoding:");
    if (exchange.source != ExchangeSource::Probe || at < 0)
        return false;
    const QByteArray asked = sent.sliced(at, qMax<qsizetype>(1, sent.indexOf('\n', at + 1) - at));
    return hop.body.startsWith("\x1f\x8b") || !(asked.contains("gzip") || asked.contains("deflate"));
}

void checkHop(const Exchange &exchange, int index, QList<Finding> &findings)
{
    const Hop &hop = exchange.hops[index];
    const QList<QByteArray> codings = codingsOf(hop);
    if (codings.isEmpty() || hop.body.isEmpty() || hop.status == 206) // a part of a coded body is no coded body
        return;
    const auto add = [&](Severity severity, const QString &text) {
        findings.append({u"content-coding"_s, severity, text, index});
    };
    for (const QByteArray &coding : codings) {
        if (isRegisteredCoding(coding))
            continue;
        add(Severity::Warning,
            Codings::tr(
                "Content-Encoding says %1, which is not a registered coding; programs that do not know it cannot "
                "read the body.")
                .arg(quotedValue(coding)));
        return;
    }
    if (codings.size() > mostCodings)
        add(Severity::Warning,
            Codings::tr("Content-Encoding names %1 codings, one over the other; programs undo a few at most.")
                .arg(codings.size()));
    if (!isAsSent(exchange, hop))
        return;
    const QString named = quotedValue(codings.last());
    const CodedBody state = readCodedBody(hop.body, codings.last());
    if (state == CodedBody::Damaged)
        add(Severity::Error,
            Codings::tr("Content-Encoding says %1, but the body is not coded so, or damaged; browsers show an error "
                        "in place of the page.")
                .arg(named));
    else if (state == CodedBody::Cut && !hop.bodyTruncated && hop.body.size() == hop.bodyBytes)
        add(Severity::Error,
            Codings::tr("The body ends in the middle of its coding %1; browsers show a part of the page, or an error.")
                .arg(named));
}

} // namespace

void checkCoding(const CheckContext &context, QList<Finding> &findings)
{
    for (int i = 0; i < context.exchange.hops.size(); ++i)
        checkHop(context.exchange, i, findings);
}

} // namespace StatusScope
