// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "registry/registryloader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>

namespace StatusScope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RegistryLoader)
};

// Larger than any honest registry file; an override is somebody else's data.
constexpr qint64 mostFileBytes = 16 * 1024 * 1024;

QByteArray readFile(const QDir &folder, const QString &name, QList<LoadProblem> *problems)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::ReadOnly)) {
        problems->append({name, {}, file.errorString()});
        return {};
    }
    if (file.size() > mostFileBytes) {
        problems->append({name, {}, Text::tr("is larger than 16 MiB")});
        return {};
    }
    return file.readAll();
}

void readTexts(JsonReader &in, Entry &entry)
{
    entry.summary = in.requiredText("summary"_L1);
    entry.description = in.requiredText("description"_L1);
    entry.say = in.requiredText("say"_L1);
    entry.actNote = in.text("actNote"_L1);
    entry.retryNote = in.text("retryNote"_L1);
    entry.causes = in.texts("causes"_L1);
    if (std::optional<JsonReader> fixes = in.object("fixes"_L1)) {
        entry.fixes.visitor = fixes->texts("visitor"_L1);
        entry.fixes.owner = fixes->texts("owner"_L1);
        entry.fixes.developer = fixes->texts("developer"_L1);
    }
    for (JsonReader &like : in.objects("lookalikes"_L1)) {
        const Lookalike lookalike{like.requiredText("id"_L1), like.requiredText("difference"_L1)};
        if (like.ok())
            entry.lookalikes.append(lookalike);
    }
    entry.related = in.texts("related"_L1);
    entry.aliases = in.texts("aliases"_L1);
    entry.formerNames = in.texts("formerNames"_L1);
    entry.tags = in.texts("tags"_L1);
}

void readSpecification(JsonReader &in, Entry &entry)
{
    for (JsonReader &spec : in.objects("specs"_L1)) {
        const SpecRef ref{spec.requiredText("document"_L1), spec.text("section"_L1), spec.requiredText("url"_L1)};
        if (ref.url.startsWith("https://"_L1))
            entry.specs.append(ref);
        else
            spec.fail("url"_L1, Text::tr("must begin with https://"));
    }
    if (std::optional<JsonReader> since = in.object("since"_L1))
        entry.since = {since->requiredText("document"_L1), since->integer("year"_L1).value_or(0)};
    entry.registered = in.flag("registered"_L1);
    entry.checked = in.date("checked"_L1);
    entry.cacheable = in.word<Cacheable>("cacheable"_L1);
    entry.body = in.word<BodyRule>("body"_L1);
    entry.requiredFields = in.texts("requiredFields"_L1);
    entry.relatedFields = in.texts("relatedFields"_L1);
    entry.redirectMethod = in.word<RedirectMethod>("redirectMethod"_L1);
}

std::optional<Entry> readEntry(JsonReader &in)
{
    Entry entry;
    entry.id = in.requiredText("id"_L1);
    entry.kind = in.requiredWord<EntryKind>("kind"_L1);
    entry.code = in.integer("code"_L1);
    entry.subcode = in.text("subcode"_L1);
    entry.name = in.requiredText("name"_L1);
    entry.vendor = in.requiredText("vendor"_L1);
    entry.status = in.requiredWord<Standing>("status"_L1);
    entry.seenBy = in.word<SeenBy>("seenBy"_L1).value_or(SeenBy::Client);
    entry.responsible = in.requiredWord<Responsible>("responsible"_L1);
    entry.retry = in.requiredWord<Retry>("retry"_L1);
    readTexts(in, entry);
    readSpecification(in, entry);
    const bool needsCode = entry.kind == EntryKind::Status || entry.kind == EntryKind::Warning;
    if (in.ok() && needsCode && !entry.code)
        in.fail("code"_L1, Text::tr("is missing"));
    if (in.ok() && entry.kind == EntryKind::Subcode && entry.subcode.isEmpty())
        in.fail("subcode"_L1, Text::tr("is missing"));
    if (entry.code && (*entry.code < 0 || *entry.code > 999))
        in.fail("code"_L1, Text::tr("must be between 0 and 999"));
    return in.ok() ? std::optional(entry) : std::nullopt;
}

std::vector<Entry> readEntries(const QDir &folder, QList<LoadProblem> *problems)
{
    std::vector<Entry> entries;
    QSet<QString> ids;
    const QStringList names =
        QDir(folder.filePath(QStringLiteral("codes"))).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        problems->append({QStringLiteral("codes"), {}, Text::tr("holds no JSON file")});
    for (const QString &name : names) {
        const QString file = QStringLiteral("codes/") % name;
        for (JsonReader &in : readObjectArray(readFile(folder, file, problems), file, problems)) {
            std::optional<Entry> entry = readEntry(in);
            if (entry && ids.contains(entry->id)) {
                in.fail("id"_L1, Text::tr("“%1” is used twice").arg(entry->id));
                continue;
            }
            if (entry) {
                ids.insert(entry->id);
                entries.push_back(std::move(*entry));
            }
        }
    }
    return entries;
}

std::vector<Vendor> readVendors(const QDir &folder, QList<LoadProblem> *problems)
{
    const QString file = QStringLiteral("vendors.json");
    std::vector<Vendor> vendors;
    for (JsonReader &in : readObjectArray(readFile(folder, file, problems), file, problems)) {
        Vendor vendor;
        vendor.id = in.requiredText("id"_L1);
        vendor.name = in.requiredText("name"_L1);
        vendor.kind = in.requiredWord<VendorKind>("kind"_L1);
        vendor.reach = in.integer("reach"_L1).value_or(1);
        vendor.homepage = in.text("homepage"_L1);
        vendor.errorDocs = in.text("errorDocs"_L1);
        if (std::optional<JsonReader> quote = in.object("quote"_L1)) {
            vendor.quoteFields = quote->texts("fields"_L1);
            vendor.quoteNote = quote->text("note"_L1);
        }
        if (in.ok())
            vendors.push_back(std::move(vendor));
    }
    return vendors;
}

std::vector<FieldNote> readFields(const QDir &folder, QList<LoadProblem> *problems)
{
    const QString file = QStringLiteral("fields.json");
    std::vector<FieldNote> fields;
    for (JsonReader &in : readObjectArray(readFile(folder, file, problems), file, problems)) {
        FieldNote field;
        field.name = in.requiredText("name"_L1);
        field.tells = in.requiredText("tells"_L1);
        field.group = in.text("group"_L1);
        field.vendor = in.text("vendor"_L1);
        field.quotable = in.flag("quotable"_L1);
        field.secret = in.flag("secret"_L1);
        if (in.ok())
            fields.push_back(std::move(field));
    }
    return fields;
}

CompatCell readCell(JsonReader &in)
{
    CompatCell cell;
    cell.level = in.requiredWord<SupportLevel>("level"_L1);
    cell.text = in.requiredText("text"_L1);
    cell.flag = in.flag("flag"_L1);
    cell.note = in.text("note"_L1);
    return cell;
}

void readCompat(const QDir &folder, std::vector<CompatBrowser> *browsers, std::vector<CompatRow> *rows,
                QList<LoadProblem> *problems)
{
    const QString file = QStringLiteral("compat.json");
    std::optional<JsonReader> in = readObject(readFile(folder, file, problems), file, problems);
    if (!in)
        return;
    for (JsonReader &browser : in->objects("browsers"_L1))
        browsers->push_back(
            {browser.requiredText("id"_L1), browser.requiredText("name"_L1), browser.flag("mobile"_L1)});
    QHash<QString, QDate> dates;
    for (JsonReader &release : in->objects("releases"_L1))
        dates.insert(release.requiredText("release"_L1), release.date("date"_L1));
    for (JsonReader &object : in->objects("rows"_L1)) {
        CompatRow row;
        row.code = object.integer("code"_L1).value_or(0);
        row.feature = object.text("feature"_L1);
        row.release = object.requiredText("release"_L1);
        row.released = dates.value(row.release);
        for (JsonReader &cell : object.objects("cells"_L1)) {
            row.cells.append(readCell(cell));
            if (!cell.ok())
                row.cells.removeLast(); // the row is then too short and left out below
        }
        if (row.cells.size() != static_cast<qsizetype>(browsers->size()))
            object.fail("cells"_L1, Text::tr("must have one cell for each browser"));
        if (object.ok())
            rows->push_back(std::move(row));
    }
}

} // namespace

LoadedRegistry loadRegistryFolder(const QString &folder)
{
    LoadedRegistry result;
    const QDir dir(folder);
    std::vector<Entry> entries = readEntries(dir, &result.problems);
    std::vector<Vendor> vendors = readVendors(dir, &result.problems);
    std::vector<FieldNote> fields = readFields(dir, &result.problems);
    std::vector<CompatBrowser> browsers;
    std::vector<CompatRow> compat;
    readCompat(dir, &browsers, &compat, &result.problems);
    result.registry =
        Registry(std::move(entries), std::move(vendors), std::move(fields), std::move(browsers), std::move(compat));
    return result;
}

} // namespace StatusScope
