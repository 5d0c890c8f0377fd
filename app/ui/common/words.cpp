// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/words.h"

#include "report/exchangephrases.h"

#include <QCoreApplication>

#include <array>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

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
        break;
    }
    return Text::tr("Unofficial");
}

QString whoActs(Responsible responsible)
{
    switch (responsible) {
    case Responsible::Nobody:
        return Text::tr("Nobody.");
    case Responsible::Client:
        return Text::tr("The visitor.");
    case Responsible::Server:
        return Text::tr("The site.");
    case Responsible::Intermediary:
        return Text::tr("The CDN or proxy.");
    case Responsible::Network:
        return Text::tr("The network.");
    case Responsible::Either:
        break;
    }
    return Text::tr("Visitor or site.");
}

QString whenRetry(Retry retry)
{
    switch (retry) {
    case Retry::Pointless:
        return Text::tr("Pointless.");
    case Retry::Immediately:
        return Text::tr("At once.");
    case Retry::AfterDelay:
        return Text::tr("After a while.");
    case Retry::AfterChange:
        return Text::tr("After a change.");
    case Retry::WithCredentials:
        return Text::tr("After signing in.");
    case Retry::NotNeeded:
        break;
    }
    return Text::tr("Not needed.");
}

QString cacheableText(Cacheable cacheable)
{
    switch (cacheable) {
    case Cacheable::Heuristic:
        return Text::tr("Yes, unless a header forbids it");
    case Cacheable::Explicit:
        return Text::tr("Only where a header allows it");
    case Cacheable::Never:
        break;
    }
    return Text::tr("Never");
}

QString bodyText(BodyRule body)
{
    switch (body) {
    case BodyRule::None:
        return Text::tr("None");
    case BodyRule::Optional:
        return Text::tr("Optional");
    case BodyRule::Expected:
        break;
    }
    return Text::tr("Expected");
}

QString redirectText(RedirectMethod method)
{
    switch (method) {
    case RedirectMethod::Preserve:
        return Text::tr("Repeats the method");
    case RedirectMethod::MayChangeToGet:
        return Text::tr("May turn POST into GET");
    case RedirectMethod::Get:
        break;
    }
    return Text::tr("Always turns into GET");
}

std::optional<ErrorKind> failureKind(const Entry &entry)
{
    const auto prefix = "failure-"_L1;
    return entry.id.startsWith(prefix) ? errorKindFromWord(QStringView(entry.id).sliced(prefix.size())) : std::nullopt;
}

ChipLook chipOf(const Entry &entry)
{
    if (entry.kind == EntryKind::Failure)
        return {failureChip(failureKind(entry).value_or(ErrorKind::EmptyResponse)), 5};
    return {entry.label(), entry.kind == EntryKind::Warning ? 0 : entry.statusClass()};
}

QString chipSpoken(const Entry &entry)
{
    const ChipLook chip = chipOf(entry);
    if (entry.kind == EntryKind::Failure)
        return Text::tr("%1, no HTTP answer").arg(chip.text);
    if (chip.statusClass == 0)
        return chip.text;
    return Text::tr("%1, %2").arg(chip.text, className(chip.statusClass).toLower());
}

// The reader's long format without the day of the week.
QString longDate(QDate date)
{
    const QLocale locale;
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.remove(u"dddd, "_s);
    format.remove(u"dddd "_s);
    return locale.toString(date, format.contains("dddd"_L1) ? locale.dateFormat(QLocale::ShortFormat) : format);
}

QString entryTitle(const Entry &entry)
{
    return entry.kind == EntryKind::Failure ? entry.name : entry.label() + u' ' + entry.name;
}

} // namespace StatusScope
