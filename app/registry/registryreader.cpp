// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "registry/registryreader.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace StatusScope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RegistryLoader)
};

constexpr std::size_t mostEntries = 2000;
constexpr TextRule line{.most = 200};

bool isAllowed(QStringView text, QLatin1StringView besides)
{
    return std::all_of(text.begin(), text.end(), [besides](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || besides.contains(c));
    });
}

// It stands in links, object names and file names.
QString readId(JsonReader &in, QLatin1StringView key)
{
    const QString id = in.requiredText(key, {.most = 80});
    if (isAllowed(id, "._-"_L1) && !id.startsWith(u'.'))
        return id;
    in.fail(key, Text::tr("may have letters, digits, “-”, “_” and “.” only"));
    return {};
}

QString readLink(JsonReader &in, QLatin1StringView key, bool required = false)
{
    const QString url = required ? in.requiredText(key) : in.text(key);
    if (url.isEmpty())
        return url;
    if (!url.startsWith("https://"_L1))
        in.fail(key, Text::tr("must begin with https://"));
    else if (std::any_of(url.begin(), url.end(), [](QChar c) { return c.isSpace() || "<>\"\\"_L1.contains(c); }))
        in.fail(key, Text::tr("is no address"));
    return url;
}

void readTexts(JsonReader &in, Entry &entry)
{
    entry.summary = in.requiredText("summary"_L1);
    entry.description = in.requiredText("description"_L1, {.manyLines = true});
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
        const Lookalike lookalike{readId(like, "id"_L1), like.requiredText("difference"_L1)};
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
        const SpecRef ref{spec.requiredText("document"_L1, line), spec.text("section"_L1, line),
                          readLink(spec, "url"_L1, true)};
        if (spec.ok())
            entry.specs.append(ref);
    }
    if (std::optional<JsonReader> since = in.object("since"_L1))
        entry.since = {since->requiredText("document"_L1, line), since->integer("year"_L1).value_or(0)};
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
    entry.id = readId(in, "id"_L1);
    entry.kind = in.requiredWord<EntryKind>("kind"_L1);
    entry.code = in.integer("code"_L1);
    entry.subcode = in.text("subcode"_L1, {.most = 60});
    entry.name = in.requiredText("name"_L1, line);
    entry.vendor = readId(in, "vendor"_L1);
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
    const bool failureById = entry.id.startsWith("failure-"_L1);
    if (in.ok() && (entry.kind == EntryKind::Failure) != failureById)
        in.fail("id"_L1, Text::tr("must begin with “failure-” for failures, and for them alone"));
    if (entry.code && (*entry.code < 0 || *entry.code > 999))
        in.fail("code"_L1, Text::tr("must be between 0 and 999"));
    return in.ok() ? std::optional(entry) : std::nullopt;
}

std::optional<Vendor> readVendor(JsonReader &in)
{
    Vendor vendor;
    vendor.id = readId(in, "id"_L1);
    vendor.name = in.requiredText("name"_L1, line);
    vendor.kind = in.requiredWord<VendorKind>("kind"_L1);
    vendor.reach = in.integer("reach"_L1).value_or(1);
    if (vendor.reach < 1 || vendor.reach > 3)
        in.fail("reach"_L1, Text::tr("must be between 1 and 3"));
    vendor.homepage = readLink(in, "homepage"_L1);
    vendor.errorDocs = readLink(in, "errorDocs"_L1);
    if (std::optional<JsonReader> quote = in.object("quote"_L1)) {
        vendor.quoteFields = quote->texts("fields"_L1);
        vendor.quoteNote = quote->text("note"_L1);
    }
    return in.ok() ? std::optional(vendor) : std::nullopt;
}

std::optional<FieldNote> readField(JsonReader &in)
{
    FieldNote field;
    field.name = in.requiredText("name"_L1, line);
    if (!isAllowed(field.name, "!#$%&'*+.^_`|~-"_L1)) // a token, RFC 9110 section 5.6.2
        in.fail("name"_L1, Text::tr("is not a field’s name"));
    field.tells = in.requiredText("tells"_L1);
    field.group = in.text("group"_L1, line);
    field.vendor = in.text("vendor"_L1, line);
    field.quotable = in.flag("quotable"_L1);
    field.secret = in.flag("secret"_L1);
    return in.ok() ? std::optional(field) : std::nullopt;
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

std::vector<CompatBrowser> readBrowsers(JsonReader &in, const std::vector<CompatBrowser> &known)
{
    std::vector<CompatBrowser> browsers;
    for (JsonReader &browser : in.objects("browsers"_L1))
        browsers.push_back(
            {readId(browser, "id"_L1), browser.requiredText("name"_L1, line), browser.flag("mobile"_L1)});
    const auto same = [](const CompatBrowser &a, const CompatBrowser &b) { return a.id == b.id; };
    if (!known.empty() && !browsers.empty() && !std::ranges::equal(browsers, known, same))
        in.fail("browsers"_L1, Text::tr("must be those of the program, in its order, or left out"));
    return known.empty() ? browsers : known;
}

CompatRow readRow(JsonReader &in, std::size_t cells)
{
    CompatRow row;
    row.code = in.integer("code"_L1).value_or(0);
    row.feature = in.text("feature"_L1, line);
    row.release = in.requiredText("release"_L1, line);
    for (JsonReader &cell : in.objects("cells"_L1)) {
        row.cells.append(readCell(cell));
        if (!cell.ok())
            row.cells.removeLast(); // the row is then too short and left out
    }
    if (row.cells.size() != static_cast<qsizetype>(cells))
        in.fail("cells"_L1, Text::tr("must have one cell for each browser"));
    return row;
}

// False where it was there before.
bool isFirst(QSet<QString> &seen, const QString &key, JsonReader &in, QLatin1StringView member)
{
    const bool first = !seen.contains(key);
    seen.insert(key);
    if (!first)
        in.fail(member, Text::tr("“%1” is used twice").arg(key));
    return first;
}

} // namespace

QList<JsonReader> RegistryReader::objectsOf(const QString &file)
{
    const std::optional<QByteArray> json = m_folder.read(file);
    return json ? readObjectArray(*json, file, m_folder.problems()) : QList<JsonReader>();
}

std::vector<Entry> RegistryReader::entries(const Check &check)
{
    std::vector<Entry> entries;
    QSet<QString> ids;
    const QStringList files = m_folder.codeFiles();
    for (const QString &file : files) {
        for (JsonReader &in : objectsOf(file)) {
            if (entries.size() == mostEntries) {
                addProblem(m_folder.problems(),
                           {file, {}, Text::tr("goes beyond %1 entries; the rest is left out").arg(mostEntries)});
                return entries;
            }
            std::optional<Entry> entry = readEntry(in);
            if (entry && check)
                check(in, *entry);
            if (entry && in.ok() && isFirst(ids, entry->id, in, "id"_L1))
                entries.push_back(std::move(*entry));
        }
    }
    return entries;
}

void RegistryReader::addForeignNames(std::vector<Entry> &entries)
{
    const QString file = QStringLiteral("words.json");
    const std::optional<QByteArray> json = m_folder.read(file);
    std::optional<JsonReader> in = json ? readObject(*json, file, m_folder.problems()) : std::nullopt;
    if (!in)
        return;
    QHash<QString, Entry *> known;
    for (Entry &entry : entries)
        known.insert(entry.id, &entry);
    for (const QString &language : in->keys()) {
        const QByteArray code = language.toLatin1();
        std::optional<JsonReader> words = in->object(QLatin1StringView(code));
        for (const QString &ids : words ? words->keys() : QStringList()) {
            const QByteArray key = ids.toLatin1();
            const QStringList names = words->texts(QLatin1StringView(key));
            for (const QString &id : ids.split(u' ')) {
                if (Entry *entry = known.value(id))
                    entry->foreignNames += names;
                else
                    words->fail(QLatin1StringView(key), Text::tr("“%1” is not the id of an entry").arg(id));
            }
        }
    }
}

std::vector<Vendor> RegistryReader::vendors()
{
    std::vector<Vendor> vendors;
    QSet<QString> ids;
    for (JsonReader &in : objectsOf(QStringLiteral("vendors.json"))) {
        std::optional<Vendor> vendor = readVendor(in);
        if (vendor && isFirst(ids, vendor->id, in, "id"_L1))
            vendors.push_back(std::move(*vendor));
    }
    return vendors;
}

std::vector<FieldNote> RegistryReader::fields()
{
    std::vector<FieldNote> fields;
    QSet<QString> names;
    for (JsonReader &in : objectsOf(QStringLiteral("fields.json"))) {
        std::optional<FieldNote> field = readField(in);
        if (field && isFirst(names, field->name.toLower(), in, "name"_L1))
            fields.push_back(std::move(*field));
    }
    return fields;
}

CompatTable RegistryReader::compat(const std::vector<CompatBrowser> &known)
{
    CompatTable table;
    const QString file = QStringLiteral("compat.json");
    const std::optional<QByteArray> json = m_folder.read(file);
    std::optional<JsonReader> in = json ? readObject(*json, file, m_folder.problems()) : std::nullopt;
    if (!in)
        return table;
    table.browsers = readBrowsers(*in, known);
    if (!in->ok())
        return {};
    QHash<QString, QDate> dates;
    for (JsonReader &release : in->objects("releases"_L1))
        dates.insert(release.requiredText("release"_L1, line), release.date("date"_L1));
    for (JsonReader &object : in->objects("rows"_L1)) {
        CompatRow row = readRow(object, table.browsers.size());
        row.released = dates.value(row.release);
        if (object.ok())
            table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace StatusScope
