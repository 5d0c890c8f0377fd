// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "report/phrases.h"

#include "registry/entry.h"

#include <QCoreApplication>

namespace StatusScope {
inline namespace Phrases {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Phrases", text);
}

} // namespace

QString whoMustAct(Responsible responsible)
{
    switch (responsible) {
    case Responsible::Nobody:
        return tr("Nobody");
    case Responsible::Client:
        return tr("The visitor");
    case Responsible::Server:
        return tr("The site");
    case Responsible::Intermediary:
        return tr("The CDN or proxy");
    case Responsible::Network:
        return tr("The network");
    case Responsible::Either:
        return tr("Visitor or site");
    }
    Q_UNREACHABLE();
}

QString tryAgain(Retry retry)
{
    switch (retry) {
    case Retry::Pointless:
        return tr("Pointless");
    case Retry::Immediately:
        return tr("At once");
    case Retry::AfterDelay:
        return tr("After a while");
    case Retry::AfterChange:
        return tr("After a change");
    case Retry::WithCredentials:
        return tr("After signing in");
    case Retry::NotNeeded:
        return tr("Not needed");
    }
    Q_UNREACHABLE();
}

QString standingName(Standing standing)
{
    switch (standing) {
    case Standing::Standard:
        return tr("Standard");
    case Standing::Experimental:
        return tr("Experimental");
    case Standing::Deprecated:
        return tr("Deprecated");
    case Standing::Obsolete:
        return tr("Obsolete");
    case Standing::Reserved:
        return tr("Reserved");
    case Standing::Unofficial:
        return tr("Unofficial");
    }
    Q_UNREACHABLE();
}

QString className(int statusClass)
{
    switch (statusClass) {
    case 1:
        return tr("1xx Informational");
    case 2:
        return tr("2xx Success");
    case 3:
        return tr("3xx Redirection");
    case 4:
        return tr("4xx Client error");
    case 5:
        return tr("5xx Server error");
    default:
        return tr("No HTTP status");
    }
}

QString cacheableText(Cacheable cacheable)
{
    switch (cacheable) {
    case Cacheable::Heuristic:
        return tr("Yes, unless a header forbids it");
    case Cacheable::Explicit:
        return tr("Only where a header allows it");
    case Cacheable::Never:
        return tr("Never");
    }
    Q_UNREACHABLE();
}

QString bodyText(BodyRule body)
{
    switch (body) {
    case BodyRule::None:
        return tr("None");
    case BodyRule::Optional:
        return tr("Optional");
    case BodyRule::Expected:
        return tr("Expected");
    }
    Q_UNREACHABLE();
}

QString redirectMethodText(RedirectMethod method)
{
    switch (method) {
    case RedirectMethod::Preserve:
        return tr("Stays the same");
    case RedirectMethod::MayChangeToGet:
        return tr("POST may become GET");
    case RedirectMethod::Get:
        return tr("Becomes GET");
    }
    Q_UNREACHABLE();
}

QString entryTitle(const Entry &entry)
{
    return entry.label().isEmpty() ? entry.name : QString(entry.label() % u' ' % entry.name);
}

} // namespace Phrases
} // namespace StatusScope
