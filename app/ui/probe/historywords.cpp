// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/historywords.h"

#include "diagnosis/diagnosis.h"
#include "registry/registry.h"
#include "report/exchangephrases.h"
#include "ui/common/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

// Seconds of a Retry-After field, or the scheme of a challenge; empty where there is none to be told shortly.
QString shortValue(const Hop &hop, const char *field, bool digits)
{
    const QByteArray value = hop.header(field);
    qsizetype length = 0;
    while (length < value.size()
           && (digits ? QChar::isDigit(uchar(value[length])) : QChar::isLetter(uchar(value[length]))))
        ++length;
    const bool whole = length == value.size() || value[length] == ' ' || value[length] == ',';
    return length > 0 && length <= (digits ? 6 : 20) && whole ? QString::fromLatin1(value.first(length)) : QString();
}

void setAside(HistoryItem &item, const Exchange &exchange, const Diagnosis &diagnosis)
{
    const auto set = [&item](HistoryAside aside, const QString &value) {
        item.aside = aside;
        item.asideValue = value;
    };
    const Hop &last = *exchange.last();
    const bool blocked = std::any_of(diagnosis.findings.begin(), diagnosis.findings.end(),
                                     [](const Finding &finding) { return finding.id == "waf-block"_L1; });
    const QString wait = shortValue(last, "Retry-After", true);
    const QString scheme = shortValue(last, "WWW-Authenticate", false);
    const bool failed = item.status >= 400;
    if (blocked)
        set(HistoryAside::Firewall, {});
    else if (failed && !wait.isEmpty())
        set(HistoryAside::Wait, wait);
    else if (item.status == 401 && !scheme.isEmpty())
        set(HistoryAside::AsksFor, scheme);
    else if (failed && !item.maker.isEmpty())
        set(HistoryAside::Maker, {});
    else if (item.status >= 500 && diagnosis.role == Role::Origin)
        set(HistoryAside::Origin, {});
    else if (exchange.hops.size() > 1)
        set(HistoryAside::Redirects, QString::number(exchange.hops.size() - 1));
}

QString asideText(const HistoryItem &item, const Registry &registry)
{
    switch (item.aside) {
    case HistoryAside::None:
        return {};
    case HistoryAside::Maker:
        return registry.vendorName(item.maker);
    case HistoryAside::Firewall:
        return Text::tr("made by a firewall");
    case HistoryAside::Wait:
        return Text::tr("wait %1 s").arg(item.asideValue);
    case HistoryAside::AsksFor:
        return Text::tr("asks for %1").arg(item.asideValue);
    case HistoryAside::Origin:
        return Text::tr("origin");
    case HistoryAside::Redirects:
        return Text::tr("%n redirect(s)", nullptr, item.asideValue.toInt());
    }
    return {};
}

} // namespace

HistoryItem historyItemOf(const Redacted<Exchange> &exchange, const Diagnosis &diagnosis, const QByteArray &method,
                          const QDateTime &at)
{
    HistoryItem item;
    item.at = at.toUTC();
    item.source = exchange->source;
    item.url = exchange->url;
    item.method = method;
    item.followed = exchange->followRedirects;
    item.entry = diagnosis.entry;
    item.maker = diagnosis.madeBy;
    if (exchange->error) {
        item.error = exchange->error->kind;
    } else if (const Hop *last = exchange->last()) {
        item.status = last->status;
        item.statusText =
            last->statusText.isEmpty() ? QString::number(last->status) : displayText(last->statusText).left(12);
        setAside(item, *exchange, diagnosis);
    }
    return item;
}

ChipLook historyChip(const HistoryItem &item)
{
    if (item.error)
        return {failureChip(*item.error), 5};
    const bool known = item.status >= 100 && item.status <= 599;
    return {item.statusText.isEmpty() ? u"?"_s : item.statusText, known ? item.status / 100 : 0};
}

QString historyAddress(const HistoryItem &item)
{
    if (item.url.isEmpty())
        return Text::tr("Saved answer");
    const QUrl url(item.url);
    QString address = url.host().isEmpty() ? item.url : QString(url.authority() % url.path());
    if (address.endsWith(u'/') && url.path() == "/"_L1)
        address.chop(1);
    const bool redirect = item.status >= 300 && item.status < 400;
    return item.followed || !redirect ? address : Text::tr("%1, not followed").arg(address);
}

QString historyRemark(const HistoryItem &item, const Registry &registry)
{
    const Entry *entry = registry.find(item.entry);
    if (entry == nullptr && !item.error) {
        const auto meanings = registry.meanings(item.status);
        entry = meanings.empty() ? nullptr : meanings.front();
    }
    const QString name = entry != nullptr ? entry->name
        : item.error                      ? QString(toWord(*item.error))
                                          : Text::tr("Not in the registry");
    const QString aside = asideText(item, registry);
    return aside.isEmpty() ? name : Text::tr("%1, %2", "name of the answer, what else is to be said").arg(name, aside);
}

QString historyTime(const HistoryItem &item)
{
    return clockText(item.at.toLocalTime().time());
}

QString runningRemark(int seconds)
{
    return seconds < 1 ? Text::tr("Waiting") : Text::tr("Waiting, %1 s").arg(seconds);
}

QString spokenHistory(const HistoryItem &item, const QString &remark)
{
    const ChipLook chip = historyChip(item);
    const QString code = item.error || chip.statusClass == 0
        ? chip.text
        : Text::tr("%1, %2").arg(chip.text, className(chip.statusClass).toLower());
    return Text::tr("%1: %2. %3. %4", "code: address. remark. time")
        .arg(code, historyAddress(item), remark, historyTime(item));
}

QString dayText(const QDate &day, const QDate &today)
{
    if (day == today)
        return Text::tr("Today");
    return day == today.addDays(-1) ? Text::tr("Yesterday") : QLocale().toString(day, QLocale::LongFormat);
}

} // namespace StatusScope
