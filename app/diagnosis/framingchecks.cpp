// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/checks.h"

#include "diagnosis/fieldvalues.h"
#include "diagnosis/wording.h"
#include "exchange/announcedlength.h"
#include "exchange/headtext.h"
#include "registry/registry.h"

#include <QCoreApplication>

// How the answer is put together: RFC 9112 section 6, RFC 9110 sections 6.4.1 and 15.
namespace StatusScope {

namespace {

struct Framing
{
    Q_DECLARE_TR_FUNCTIONS(StatusScope::Framing)
};

void checkLength(const Hop &hop, int index, QList<Finding> &findings)
{
    const AnnouncedLength length = announcedLength(hop.headers);
    if (length.isConflicting) {
        findings.append(
            {u"conflicting-length"_s, Severity::Error,
             Framing::tr("Content-Length is given more than once, with different values; RFC 9112 section 6.3 "
                         "calls that unrecoverable."),
             index});
    } else if (length.isGiven() && hop.hasHeader("Transfer-Encoding")) {
        findings.append({u"conflicting-length"_s, Severity::Error,
                         Framing::tr("Content-Length and Transfer-Encoding together: two programs may disagree where "
                                     "the answer ends (RFC 9112 section 6.3)."),
                         index});
    } else if (length.isUnusable) {
        findings.append(
            {u"conflicting-length"_s, Severity::Error,
             Framing::tr("Content-Length %1 is not a usable length.").arg(quotedValue(hop.header("Content-Length"))),
             index});
    }
}

void checkBodyless(const Hop &hop, int index, QList<Finding> &findings)
{
    const bool toHead = hop.method == "HEAD"; // methods are case-sensitive (RFC 9110 section 9.1)
    const bool noContent = hop.status == 204 || hop.status == 205;
    if (!toHead && !noContent && hop.status != 304)
        return;
    // Of 304 and after HEAD the length tells what GET would bring; of 204 and 205 it would announce content.
    const bool announced = noContent && parseNumber(hop.header("Content-Length")).value_or(0) > 0;
    if (hop.bodyBytes == 0 && hop.body.isEmpty() && !announced)
        return;
    findings.append(
        {u"body-on-bodyless"_s, Severity::Error,
         toHead ? Framing::tr("An answer to HEAD must not carry content, this one does.")
                : Framing::tr(
                      "%1 must not carry content, this answer does; the next answer on the connection may be misread.")
                      .arg(hop.status),
         index});
}

// "099" as received, not 99.
QString codeText(const Hop &hop)
{
    return hop.statusText.isEmpty() ? QString::number(hop.status).rightJustified(3, u'0') : displayText(hop.statusText);
}

// Phrases differ by blank, hyphen and case without meaning anything by it ("Gateway Time-out").
QString plainPhrase(const QString &phrase)
{
    QString plain;
    for (const QChar c : phrase.toCaseFolded()) {
        if (c.isLetterOrNumber())
            plain += c;
    }
    return plain;
}

void checkReason(const Hop &hop, int index, const Entry &entry, QList<Finding> &findings)
{
    const QString sent = plainPhrase(displayText(hop.reason));
    if (sent.isEmpty() || !hop.httpVersion.startsWith("1"))
        return;
    QStringList known = entry.formerNames;
    known.append(entry.name);
    if (std::any_of(known.begin(), known.end(), [&](const QString &name) { return plainPhrase(name) == sent; }))
        return;
    findings.append(
        {u"reason-differs"_s, Severity::Info,
         Framing::tr("The status line says %1 where %2 is usual; programs go by the number, people read the words.")
             .arg(quotedValue(hop.reason), quotedText(entry.name)),
         index});
}

} // namespace

void checkFraming(const CheckContext &context, QList<Finding> &findings)
{
    const QList<Hop> &hops = context.exchange.hops;
    for (int i = 0; i < hops.size(); ++i) {
        checkLength(hops[i], i, findings);
        // The bytes a log counts may be those of the head.
        if (!context.exchange.log)
            checkBodyless(hops[i], i, findings);
        const auto &interim = hops[i].interim;
        if (std::any_of(interim.begin(), interim.end(), [](const InterimResponse &one) { return one.status == 103; })) {
            findings.append(
                {u"early-hints"_s, Severity::Info,
                 Framing::tr("Sent 103 Early Hints before the answer, so that browsers load parts of the page sooner."),
                 i});
        }
        if (isLaterHttp1(hops[i].httpVersion))
            findings.append({u"http-version"_s, Severity::Info,
                             Framing::tr("The answer calls itself HTTP/%1, which no standard has yet; it is read as "
                                         "HTTP/1.1 (RFC 9110 section 2.5).")
                                 .arg(displayText(hops[i].httpVersion)),
                             i});
        for (const QString &fault : hops[i].faults)
            findings.append({u"protocol-fault"_s, Severity::Warning, fault, i});
    }
}

void checkStatusLine(const CheckContext &context, QList<Finding> &findings)
{
    const QList<Hop> &hops = context.exchange.hops;
    for (int i = 0; i < hops.size(); ++i) {
        const int status = hops[i].status;
        if (status < 0 || (status == 0 && context.exchange.log))
            continue; // a log writes 0 where nothing was sent
        if (status < 100 || status > 599) {
            findings.append(
                {u"code-out-of-range"_s, Severity::Warning,
                 Framing::tr(
                     "%1 lies outside 100 to 599; programs treat it as a fault of the server (RFC 9110 section 15).")
                     .arg(codeText(hops[i])),
                 i});
            continue;
        }
        const std::vector<const Entry *> meanings = context.registry.meanings(status);
        const auto registered =
            std::find_if(meanings.begin(), meanings.end(), [](const Entry *entry) { return entry->registered; });
        if (registered != meanings.end()) {
            checkReason(hops[i], i, **registered, findings);
        } else {
            findings.append({u"unregistered-code"_s, Severity::Info,
                             Framing::tr("%1 is in no standard; programs treat it like %2 (RFC 9110 section 15).")
                                 .arg(status)
                                 .arg(status / 100 * 100),
                             i});
        }
    }
}

} // namespace StatusScope
