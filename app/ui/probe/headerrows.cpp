// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/headerrows.h"

#include "diagnosis/diagnosis.h"
#include "diagnosis/fieldvalues.h"
#include "exchange/exchange.h"
#include "registry/registry.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 mostCounted = 1'000'000'000; // one and many is all that words tell apart

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HeaderRows)
};

const Evidence *evidenceOf(const Diagnosis *diagnosis, const QString &name)
{
    if (diagnosis == nullptr)
        return nullptr;
    const QString source = u"header:"_s + name.toLower();
    const bool cookie = name.compare("Set-Cookie"_L1, Qt::CaseInsensitive) == 0;
    for (const Evidence &evidence : diagnosis->evidence) {
        if (evidence.source.compare(source, Qt::CaseInsensitive) == 0
            || (cookie && evidence.source.startsWith("cookie:"_L1)))
            return &evidence;
    }
    return nullptr;
}

QString vendorSays(const Evidence &evidence, const Diagnosis &diagnosis, const Registry &registry)
{
    if (registry.vendor(evidence.implies) == nullptr)
        return {};
    const QString name = registry.vendorName(evidence.implies);
    return evidence.implies == diagnosis.madeBy ? Text::tr("%1 wrote this answer").arg(name)
                                                : Text::tr("the answer came through %1").arg(name);
}

// What this very value means, where it can be said in a few words; empty: what the field means in general.
QString valueTells(const Hop &hop, const QString &name, const QString &value, ExchangeSource source)
{
    const QLocale locale;
    if (name.compare("Content-Length"_L1, Qt::CaseInsensitive) == 0 && !hop.hasHeader("Content-Encoding")) {
        bool number = false;
        const qint64 bytes = value.toLongLong(&number);
        if (number && hop.method != "HEAD" && bytes == hop.bodyBytes)
            return Text::tr("Matches the bytes that arrived");
        if (number && hop.method != "HEAD" && bytes != hop.bodyBytes)
            return Text::tr("But %1 byte(s) arrived", nullptr, int(qMin<qint64>(hop.bodyBytes, mostCounted)))
                .arg(locale.toString(hop.bodyBytes));
    }
    if (name.compare("Date"_L1, Qt::CaseInsensitive) == 0 && hop.startedAt.isValid() && source == ExchangeSource::Probe)
    {
        const QDateTime date = parseHttpDate(value.toLatin1());
        const qint64 off = date.isValid() ? qAbs(date.secsTo(hop.startedAt)) : -1;
        if (off >= 0 && off <= 60)
            return Text::tr("The server’s clock agrees with this computer’s");
        if (off > 60)
            return Text::tr("The server’s clock is %1 min off this computer’s, or the answer is a stored one")
                .arg((off + 30) / 60);
    }
    return {};
}

} // namespace

std::vector<ExplainedRow> headerRows(const Hop &hop, const Diagnosis *diagnosis, const Registry &registry,
                                     ExchangeSource source)
{
    std::vector<std::pair<int, ExplainedRow>> ranked;
    for (const HeaderField &field : hop.headers) {
        ExplainedRow row;
        row.name = displayText(field.name);
        row.value = displayText(field.value);
        row.fixedName = true;
        const FieldNote *note = registry.field(row.name);
        row.quotable = note != nullptr && note->quotable && !row.value.isEmpty();
        const QString own = valueTells(hop, row.name, row.value, source);
        row.tells = !own.isEmpty() ? own : note != nullptr ? note->tells : QString();
        int rank = 2;
        if (const Evidence *evidence = evidenceOf(diagnosis, row.name)) {
            const QString says = vendorSays(*evidence, *diagnosis, registry);
            row.lead = Text::tr("Evidence:");
            row.tells = says.isEmpty() ? row.tells : says;
            if (row.quotable && note != nullptr)
                row.tells = note->tells;
            rank = 0;
        } else if (row.quotable) {
            row.lead = Text::tr("Quote this:");
            rank = 1;
        }
        ranked.emplace_back(rank, std::move(row));
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<ExplainedRow> rows;
    rows.reserve(ranked.size());
    for (auto &[rank, row] : ranked)
        rows.push_back(std::move(row));
    return rows;
}

} // namespace StatusScope
