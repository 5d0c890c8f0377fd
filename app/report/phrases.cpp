// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "report/phrases.h"

#include "registry/entry.h"

#include <QCoreApplication>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Phrases)
};

} // namespace

QString whoMustAct(Responsible responsible)
{
    switch (responsible) {
    case Responsible::Nobody:
        return Text::tr("Nobody");
    case Responsible::Client:
        return Text::tr("The visitor");
    case Responsible::Server:
        return Text::tr("The site");
    case Responsible::Intermediary:
        return Text::tr("The CDN or proxy");
    case Responsible::Network:
        return Text::tr("The network");
    case Responsible::Either:
        return Text::tr("Visitor or site");
    }
    Q_UNREACHABLE();
}

QString tryAgain(Retry retry)
{
    switch (retry) {
    case Retry::Pointless:
        return Text::tr("Pointless");
    case Retry::Immediately:
        return Text::tr("At once");
    case Retry::AfterDelay:
        return Text::tr("After a while");
    case Retry::AfterChange:
        return Text::tr("After a change");
    case Retry::WithCredentials:
        return Text::tr("After signing in");
    case Retry::NotNeeded:
        return Text::tr("Not needed");
    }
    Q_UNREACHABLE();
}

QString standingName(Standing standing)
{
    switch (standing) {
    case Standing::Standard:
        return Text::tr("Standard");
    case Standing::Experimental:
        return Text::tr("Experimental");
    case Standing::Deprecated:
        return Text::tr("Deprecated");
    case Standing::Obsolete:
        return Text::tr("Obsolete");
    case Standing::Reserved:
        return Text::tr("Reserved");
    case Standing::Unofficial:
        return Text::tr("Unofficial");
    }
    Q_UNREACHABLE();
}

QString className(int statusClass)
{
    switch (statusClass) {
    case 1:
        return Text::tr("Informational");
    case 2:
        return Text::tr("Success");
    case 3:
        return Text::tr("Redirection");
    case 4:
        return Text::tr("Client error");
    case 5:
        return Text::tr("Server error");
    default:
        return Text::tr("Other");
    }
}

QString classLabel(int statusClass)
{
    return statusClass == 0 ? className(0) : u"%1xx %2"_s.arg(statusClass).arg(className(statusClass));
}

QString cacheableText(Cacheable cacheable)
{
    switch (cacheable) {
    case Cacheable::Heuristic:
        return Text::tr("Yes, unless a header field forbids it");
    case Cacheable::Explicit:
        return Text::tr("Only where a header field allows it");
    case Cacheable::Never:
        return Text::tr("Never");
    }
    Q_UNREACHABLE();
}

QString bodyText(BodyRule body)
{
    switch (body) {
    case BodyRule::None:
        return Text::tr("None");
    case BodyRule::Optional:
        return Text::tr("Optional");
    case BodyRule::Expected:
        return Text::tr("Expected");
    }
    Q_UNREACHABLE();
}

QString redirectMethodText(RedirectMethod method)
{
    switch (method) {
    case RedirectMethod::Preserve:
        return Text::tr("Stays the same");
    case RedirectMethod::MayChangeToGet:
        return Text::tr("POST may become GET");
    case RedirectMethod::Get:
        return Text::tr("Becomes GET");
    }
    Q_UNREACHABLE();
}

QString labelled(const QString &name, const QString &text)
{
    return Text::tr("%1: %2", "a name and what it says").arg(name, text);
}

QString entryTitle(const Entry &entry)
{
    return entry.label().isEmpty() ? entry.name : QString(entry.label() % u' ' % entry.name);
}

} // namespace StatusScope
