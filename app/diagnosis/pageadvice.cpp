// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/advice.h"

#include "registry/registry.h"

#include <QCoreApplication>

// Pages that mean something else than their number: a filter's, a sign-in, a bot check.
namespace StatusScope {

namespace {

struct Pages
{
    Q_DECLARE_TR_FUNCTIONS(StatusScope::Pages)
};

struct PageText
{
    QString title;
    QString explanation;
    Responsible responsible;
    Retry retry;
    QString say;
    QList<Step> steps;
};

PageText pageText(SoftErrorKind kind)
{
    switch (kind) {
    case SoftErrorKind::NotFound:
        return {Pages::tr("“Not found” under a success code"),
                Pages::tr("The page says that nothing is here, while the number says that all is well. Search "
                          "engines and programs are misled by that."),
                Responsible::Server,
                Retry::Pointless,
                Pages::tr("There is nothing at this address any more. Please check it for typing errors, or start "
                          "from the site’s front page. "
                          "If a link brought you here, tell us where you found it."),
                {Pages::tr("Let the site answer 404 or 410 for pages that are gone"),
                 Pages::tr("Mend the link that leads here, or redirect it to the page’s new address")}};
    case SoftErrorKind::Failure:
        return {Pages::tr("An error under a success code"),
                Pages::tr("The number says that all is well, but the content is an error message."),
                Responsible::Server,
                Retry::AfterChange,
                Pages::tr("The site was reached, but it answered with an error message. Please send us what you "
                          "see and the time, so the site’s team can look into it."),
                {Pages::tr("Read the message in the body: it says what failed"),
                 Pages::tr("Look into the application’s log at this time"),
                 Pages::tr("Let the application send a matching 4xx or 5xx")}};
    case SoftErrorKind::Login:
        return {Pages::tr("A sign-in page instead of the page"),
                Pages::tr("The site leads everybody who is not signed in to its sign-in page."),
                Responsible::Client,
                Retry::WithCredentials,
                Pages::tr("This page can only be seen after signing in. Please sign in first and open it again. "
                          "If you are sent back to the sign-in page each time, allow cookies for the site."),
                {Pages::tr("Sign in, then open the address again"),
                 Pages::tr("Allow cookies for the site if the sign-in page comes back")}};
    case SoftErrorKind::Challenge:
        return {Pages::tr("A bot check instead of the page"),
                Pages::tr("A filter in front of the site wants proof that a person is asking. Programs get no "
                          "further, a browser may pass by itself."),
                Responsible::Either,
                Retry::AfterChange,
                Pages::tr("The site checks whether a person is visiting. Please allow JavaScript and cookies, wait a "
                          "few seconds and follow the check. If it does not end, switch off VPN or ad blockers."),
                {Pages::tr("Open the address in an ordinary browser and wait for the check"),
                 Pages::tr("Allow known programs and addresses in the filter")}};
    case SoftErrorKind::Maintenance:
        return {Pages::tr("Closed for maintenance, under a success code"),
                Pages::tr("The page says that the site is being worked on; 503 would be the number for it."),
                Responsible::Server,
                Retry::AfterDelay,
                Pages::tr("The site is being worked on at the moment. Nothing is wrong with your device. Please "
                          "try again later."),
                {Pages::tr("Ask the site’s owner how long the work takes"),
                 Pages::tr("Let the site answer 503 with Retry-After meanwhile")}};
    case SoftErrorKind::Parked:
        return {Pages::tr("A parked domain"),
                Pages::tr("The name exists, but it shows advertising or an offer for sale instead of a site; "
                          "often the registration has run out."),
                Responsible::Server,
                Retry::AfterChange,
                Pages::tr("There is no site at this address at the moment. Please check the spelling. If it is "
                          "right, the address has probably changed or its registration has run out."),
                {Pages::tr("Check the spelling of the name"),
                 Pages::tr("Look up in WHOIS when the registration ended and who holds it")}};
    case SoftErrorKind::Unreadable:
        return {Pages::tr("A page that cannot be unpacked"),
                Pages::tr("The number says that all is well, but the content was packed wrongly or not to its end, so "
                          "browsers cannot show it."),
                Responsible::Server,
                Retry::AfterChange,
                Pages::tr("The site was reached, but its answer was damaged while it was packed for sending. Please "
                          "send us the address and the time, so the site’s team can look into it."),
                {Step::fromMarkdown(
                     Pages::tr("Compare the answer without compression: `curl -H 'Accept-Encoding: identity'`")),
                 Pages::tr("Look for two places that compress, such as the application and the server before it"),
                 Pages::tr("Let nothing set Content-Encoding that does not compress itself")}};
    case SoftErrorKind::Portal:
        break;
    }
    return {Pages::tr("The network’s own sign-in page"),
            Pages::tr("It was not the site that answered but the network in between, which wants a sign-in first."),
            Responsible::Network,
            Retry::WithCredentials,
            Pages::tr("The network you are on, such as a hotel’s or train’s, wants you to sign in before it lets "
                      "you out. Please open any page in your browser, sign in there, and try again."),
            {Pages::tr("Sign in to the network in a browser"), Pages::tr("Probe again, or compare over mobile data")}};
}

// The filter's own code explains the block better, if the answer shows that it is meant: it names it, or nobody else
// uses the number.
bool ownCodeExplainsBlock(const Case &known)
{
    const Entry *entry = known.meaning.entry;
    if (!entry || entry->registered || !known.meaning.byEvidence)
        return false;
    return known.making.entries.contains(entry->id)
        || (entry->code && known.registry.meanings(*entry->code).size() == 1);
}

} // namespace

// A filter's answer means the filter, whatever number it chose.
void adviseBlock(const Case &known, Diagnosis &out)
{
    const bool ownNetwork = hasFinding(out, "block-page"_L1);
    const bool blocked = ownNetwork || hasFinding(out, "waf-block"_L1);
    if (!blocked || ownCodeExplainsBlock(known))
        return;
    if (known.meaning.entry && known.meaning.entry->statusClass() == 2)
        out.title = Pages::tr("A block page under a success code");
    if (ownNetwork) {
        const QString who = known.registry.vendorName(known.making.madeBy);
        out.explanation = Pages::tr("A filter in the visitor’s own network (%1) does not let this site through; the "
                                    "site itself was never asked.")
                              .arg(who);
        out.responsible = Responsible::Intermediary;
        out.actNote = Pages::tr("Whoever runs the visitor’s network can allow the site.");
        out.say =
            Pages::tr("The page was stopped by a filter in the network you are on, for example at your company or "
                      "school; the site is not at fault. "
                      "Please try it on mobile data. If you need the site there, ask your IT team to allow it.");
        out.nextSteps = {Pages::tr("Open the site over another connection, such as mobile data, to compare"),
                         Pages::tr("Ask whoever runs the visitor’s network to allow the site")};
        return;
    }
    out.explanation =
        Pages::tr("A security filter took this request for an attack or a bot and stopped it before the site saw it.");
    out.responsible = Responsible::Either;
    out.actNote = Pages::tr(
        "The visitor tries an ordinary browser without VPN; the site’s owner can allow the visitor in the filter.");
    out.retry = Retry::AfterChange;
    out.retryNote = Pages::tr("The same request from the same connection is stopped again.");
    out.say = Pages::tr("A security filter in front of the site took your visit for an automated one. Please switch "
                        "off VPN or ad blockers and try again "
                        "in an ordinary browser window. If it stays, send us the number shown on the page and the "
                        "time, so the site’s team can let you in.");
    out.nextSteps = {
        Pages::tr("Search the filter’s log for this time and visitor, and allow what was stopped by mistake"),
        Pages::tr("Let the visitor try an ordinary browser window without VPN"),
        Pages::tr("Check whether other visitors are stopped as well: then a rule is too strict")};
}

void adviseSoftError(const Case &known, Diagnosis &out)
{
    if (!known.soft || (known.meaning.entry && known.meaning.entry->statusClass() != 2))
        return;
    const PageText text = pageText(known.soft->kind);
    out.title = text.title;
    out.explanation = text.explanation;
    out.responsible = text.responsible;
    out.actNote.clear();
    out.retry = text.retry;
    out.retryNote.clear();
    out.say = text.say;
    out.nextSteps = text.steps;
}

} // namespace StatusScope
