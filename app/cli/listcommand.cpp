// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "cli/commandline.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/programdata.h"
#include "cli/suggestion.h"
#include "registry/searchindex.h"
#include "report/entryreport.h"
#include "report/phrases.h"
#include "report/textwriter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace StatusScope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ListCommand)
};

struct ListFilter
{
    std::optional<int> statusClass;
    QString vendor;
    std::optional<Standing> status;
    std::optional<EntryKind> kind;

    bool accepts(const Entry &entry) const
    {
        return (!statusClass || entry.statusClass() == *statusClass) && (vendor.isEmpty() || entry.vendor == vendor)
            && (!status || entry.status == *status) && (!kind || entry.kind == *kind);
    }
};

template <typename Enum>
std::optional<Enum> wordOption(const CommandLine &line, const QString &name, bool *bad)
{
    if (!line.isSet(name))
        return std::nullopt;
    QStringList known;
    for (const QLatin1StringView word : words<Enum>)
        known.append(word);
    const QString value = line.choice(name, known, bad);
    return fromWord<Enum>(value);
}

std::vector<const Entry *> chosen(const Registry &registry, const ListFilter &filter, const QString &query)
{
    std::vector<const Entry *> result;
    const auto take = [&](const Entry &entry) {
        if (filter.accepts(entry))
            result.push_back(&entry);
    };
    if (query.isEmpty()) {
        for (const Entry &entry : registry.entries())
            take(entry);
    } else {
        const SearchIndex index(registry);
        const std::vector<Match> matches = index.search(query);
        for (const Match &match : matches)
            take(registry.entry(static_cast<std::size_t>(match.entry)));
        if (matches.empty())
            complain(nothingFound(query, index, registry));
    }
    return result;
}

QString asText(const std::vector<const Entry *> &entries, const Registry &registry, bool colour)
{
    TextWriter out(colour);
    for (const Entry *entry : entries) {
        const QString label = entry->label().isEmpty() ? QStringLiteral("–") : entry->label();
        const QString vendor =
            entry->vendor == "ietf"_L1 ? QString() : QString(u"  (" % registry.vendorName(entry->vendor) % u')');
        out.line(out.styled(label.leftJustified(10), TextWriter::Tone::Bold) % u' ' % entry->name
                 % out.styled(vendor, TextWriter::Tone::Dim));
    }
    return out.take();
}

} // namespace

int listCommand(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("list"),
                     Text::tr("Lists the entries of the registry, best match first when searching."));
    line.option({QStringLiteral("class")}, Text::tr("Only this class of HTTP status codes, 1 to 5."),
                QStringLiteral("1..5"));
    line.option({QStringLiteral("vendor")}, Text::tr("Only this vendor’s codes."), QStringLiteral("ID"));
    line.option(
        {QStringLiteral("status")},
        Text::tr("Only codes of this standing: standard, experimental, deprecated, obsolete, reserved, unofficial."),
        QStringLiteral("S"));
    line.option({QStringLiteral("kind")}, Text::tr("Only this kind: status, subcode, warning, failure."),
                QStringLiteral("K"));
    line.option({QStringLiteral("search")}, Text::tr("Only what matches, best first."), QStringLiteral("TEXT"));
    line.option({QStringLiteral("format")}, Text::tr("text, json or ndjson."), QStringLiteral("F"));
    if (const std::optional<int> done = line.parse(arguments))
        return *done;
    bool bad = false;
    const Registry &registry = programRegistry();
    ListFilter filter;
    if (const int wanted = line.number(QStringLiteral("class"), 0, 1, 5, &bad))
        filter.statusClass = wanted;
    filter.vendor = line.value(QStringLiteral("vendor"));
    if (!filter.vendor.isEmpty() && !registry.vendor(filter.vendor)) {
        complain(Text::tr("No vendor “%1” in the registry.").arg(filter.vendor));
        bad = true;
    }
    filter.status = wordOption<Standing>(line, QStringLiteral("status"), &bad);
    filter.kind = wordOption<EntryKind>(line, QStringLiteral("kind"), &bad);
    const QString format = line.choice(
        QStringLiteral("format"), {QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("ndjson")}, &bad);
    if (!line.positionals().isEmpty()) {
        complain(Text::tr("list does not take “%1”; to search, use --search.").arg(line.positionals().first()));
        bad = true;
    }
    if (bad)
        return ExitUsage;

    const std::vector<const Entry *> entries = chosen(registry, filter, line.value(QStringLiteral("search")));
    if (format == "text"_L1) {
        print(asText(entries, registry, wantsColour()));
        return ExitFine;
    }
    QJsonArray array;
    QString lines;
    for (const Entry *entry : entries) {
        const QJsonObject json = entryJson(*entry);
        array.append(json);
        lines += QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)) % u'\n';
    }
    print(format == "json"_L1 ? QString::fromUtf8(QJsonDocument(array).toJson()) : lines);
    return ExitFine;
}

} // namespace StatusScope
