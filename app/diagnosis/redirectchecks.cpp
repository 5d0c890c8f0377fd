// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/checks.h"

#include "diagnosis/wording.h"
#include "exchange/chainbuilder.h"

#include <QCoreApplication>
#include <QSet>
#include <QUrl>

// RFC 9110 section 15.4.
namespace StatusScope {

namespace {

struct Redirects
{
    Q_DECLARE_TR_FUNCTIONS(StatusScope::Redirects)
};

// An earlier edition of HTTP recommended five at most (RFC 9110 section 15.4); browsers stop at about twenty.
constexpr int longChain = 5;

QUrl target(const Hop &hop)
{
    const QUrl location(displayText(locationOf(hop)));
    return hop.url.isEmpty() ? location : QUrl(hop.url).resolved(location);
}

void checkTarget(const Hop &hop, int index, QList<Finding> &findings)
{
    const QUrl from(hop.url);
    const QUrl to = target(hop);
    if (!to.userInfo().isEmpty()) // not repeated: it may be a password
        findings.append(
            {u"redirect-user-info"_s, Severity::Warning,
             Redirects::tr("The address in Location holds a user name or a password. It is not sent on, and "
                           "whoever reads the answer knows it (RFC 9110 section 4.2.4)."),
             index});
    if (from.host().isEmpty() || to.host().isEmpty())
        return;
    if (from.scheme() == "https"_L1 && to.scheme() == "http"_L1) {
        findings.append(
            {u"redirect-https-downgrade"_s, Severity::Warning,
             Redirects::tr(
                 "Leads from https to plain http: from here on anybody on the way can read and change the page."),
             index});
    }
    if (from.host().compare(to.host(), Qt::CaseInsensitive) != 0) {
        findings.append(
            {u"redirect-cross-host"_s, Severity::Info,
             Redirects::tr("Leads to another host: from %1 to %2.").arg(quotedText(from.host()), quotedText(to.host())),
             index});
    }
}

void checkLoop(const CheckContext &context, QList<Finding> &findings)
{
    const QList<Hop> &hops = context.exchange.hops;
    const auto &error = context.exchange.error;
    const QUrl::FormattingOptions form = QUrl::RemoveFragment | QUrl::RemoveUserInfo;
    bool circle = error && error->kind == ErrorKind::RedirectLoop;
    // An address met twice is no circle if the answer changed in the end: a cookie may have been all that was missing.
    const bool endsRedirecting = !hops.isEmpty() && isRedirect(hops.last());
    if (!circle && endsRedirecting && !hops.last().url.isEmpty()) {
        const QString next = target(hops.last()).toString(form);
        circle = std::any_of(hops.begin(), hops.end(), [&](const Hop &hop) {
            return QUrl(hop.url).toString(form) == next && !hops.last().hasHeader("Set-Cookie");
        });
    }
    if (circle) {
        findings.append(
            {u"redirect-loop"_s, Severity::Error,
             Redirects::tr("The redirects lead back to an address that was already asked; nobody ever arrives."),
             static_cast<int>(hops.size()) - 1});
    }
}

void checkMethods(const QList<Hop> &hops, QList<Finding> &findings)
{
    for (int i = 0; i + 1 < hops.size(); ++i) {
        const QByteArray &before = hops[i].method;
        const QByteArray &after = hops[i + 1].method;
        if (before == after || before.isEmpty() || after.isEmpty() || !isRedirect(hops[i]))
            continue;
        // 303 is meant to become GET; after the others it may be an accident that loses the form.
        const bool meant = hops[i].status == 303;
        findings.append(
            {u"redirect-method-changed"_s, meant ? Severity::Info : Severity::Warning,
             meant ? Redirects::tr("303 asks for the result with GET, so %1 became %2.")
                         .arg(displayText(before), displayText(after))
                   : Redirects::tr("%1 became %2 after %3, and what was sent is lost; 307 and 308 keep the method.")
                         .arg(displayText(before), displayText(after), QString::number(hops[i].status)),
             i});
    }
}

} // namespace

void checkRedirects(const CheckContext &context, QList<Finding> &findings)
{
    const QList<Hop> &hops = context.exchange.hops;
    int redirects = 0;
    for (int i = 0; i < hops.size(); ++i) {
        if (isRedirect(hops[i])) {
            ++redirects;
            checkTarget(hops[i], i, findings);
        } else if (followsLocation(hops[i].status) && !hops[i].headers.isEmpty()) {
            findings.append(
                {u"redirect-missing-location"_s, Severity::Error,
                 (hops[i].hasHeader("Location")
                      ? Redirects::tr("%1 with an empty Location: the answer says to go elsewhere, but not where.")
                      : Redirects::tr("%1 without Location: the answer says to go elsewhere, but not where."))
                     .arg(hops[i].status),
                 i});
        }
    }
    checkLoop(context, findings);
    checkMethods(hops, findings);
    const bool tooMany = context.exchange.error && context.exchange.error->kind == ErrorKind::TooManyRedirects;
    if (redirects >= longChain || tooMany) {
        findings.append(
            {u"redirect-chain-long"_s, Severity::Warning,
             Redirects::tr(
                 "%n redirects in a row: each costs a round trip, and some programs follow no more than five.", nullptr,
                 redirects),
             -1});
    }
}

} // namespace StatusScope
