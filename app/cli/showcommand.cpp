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
    Q_DECLARE_TR_FUNCTIONS(ShowCommand)
};

QString asText(const std::vector<const Entry *> &entries, const Registry &registry)
{
    TextWriter out(wantsColour());
    if (entries.size() > 1) {
        QStringList names;
        for (const Entry *entry : entries)
            names.append(registry.vendorName(entry->vendor));
        out.paragraph(Text::tr("%n meanings, the likeliest first: %1", nullptr, static_cast<int>(entries.size()))
                          .arg(names.join(u", ")));
        out.line();
    }
    for (const Entry *entry : entries) {
        if (entry != entries.front())
            out.line(u'\n' % QString(80, u'-'));
        writeEntry(out, *entry, registry);
    }
    const std::vector<const Entry *> finer = registry.finerCodes(*entries.front());
    if (!finer.empty()) {
        QStringList labels;
        for (const Entry *entry : finer)
            labels.append(entry->label());
        out.heading(Text::tr("Finer codes"));
        out.paragraph(labels.join(u", "), 2);
    }
    return out.take();
}

} // namespace

int showCommand(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("show"),
                     Text::tr("Shows everything known of a code: every meaning of it, the likeliest first."));
    line.positional(QStringLiteral("CODE|ID"), Text::tr("A code such as 404, 404.13, H12, or an entry’s id."));
    line.option({QStringLiteral("format")}, Text::tr("text, markdown or json."), QStringLiteral("F"));
    if (const std::optional<int> done = line.parse(arguments))
        return *done;
    bool bad = false;
    const QString format = line.choice(
        QStringLiteral("format"), {QStringLiteral("text"), QStringLiteral("markdown"), QStringLiteral("json")}, &bad);
    if (bad)
        return ExitUsage;
    if (line.positionals().size() != 1) {
        complain(Text::tr("show takes one code or id. See “statusscope-cli show --help”."));
        return ExitUsage;
    }
    const Registry &registry = programRegistry();
    const std::vector<const Entry *> entries = registry.lookUp(line.positionals().first());
    if (entries.empty()) {
        complain(nothingFound(line.positionals().first(), SearchIndex(registry), registry));
        return ExitUsage;
    }
    if (format == "text"_L1) {
        print(asText(entries, registry));
        return ExitFine;
    }
    QJsonArray array;
    QStringList pages;
    for (const Entry *entry : entries) {
        array.append(entryJson(*entry));
        pages.append(entryMarkdown(*entry, registry));
    }
    print(format == "json"_L1 ? QString::fromUtf8(QJsonDocument(array).toJson()) : pages.join(u'\n'));
    return ExitFine;
}

} // namespace StatusScope
