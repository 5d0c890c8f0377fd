// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "report/entryreport.h"

#include "diagnosis/wording.h"
#include "registry/registry.h"
#include "report/phrases.h"
#include "report/textwriter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace StatusScope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EntryReport)
};

struct Fact
{
    QString key;
    QString value;
    QString url; // may be empty
};

QString specText(const SpecRef &spec)
{
    return spec.section.isEmpty() ? spec.document : Text::tr("%1, section %2").arg(spec.document, spec.section);
}

// "Chrome 36, Edge 12, Safari 7"; of a part of the code's behaviour with its name in front.
QString browsersText(const CompatRow &row, const Registry &registry)
{
    QStringList browsers;
    for (int i = 0; i < int(registry.browsers().size()); ++i) {
        const CompatCell &cell = row.cell(i);
        const QString known = registry.browsers()[std::size_t(i)].name % u' ' % cell.text;
        browsers.append(cell.flag ? Text::tr("%1 (off until switched on)").arg(known) : known);
    }
    const QString all = browsers.join(u", ");
    return row.feature.isEmpty() ? all : labelled(row.feature, all);
}

QList<Fact> factsOf(const Entry &entry, const Registry &registry)
{
    QList<Fact> facts;
    const auto add = [&facts](const QString &key, const QString &value) {
        if (!value.isEmpty())
            facts.append({key, value, {}});
    };
    if (!entry.formerNames.isEmpty())
        add(Text::tr("Former names"), entry.formerNames.join(u", "));
    for (const SpecRef &spec : entry.specs)
        facts.append({Text::tr("Defined in"), specText(spec), spec.url});
    if (entry.since.year > 0)
        add(Text::tr("Since"), Text::tr("%1 (%2)").arg(entry.since.document).arg(entry.since.year));
    if (entry.kind == EntryKind::Status)
        add(Text::tr("Registered"), entry.registered ? Text::tr("Yes, with IANA") : Text::tr("No, not with IANA"));
    if (entry.seenBy == SeenBy::Logs)
        add(Text::tr("Seen"), Text::tr("Only in the server’s log"));
    if (entry.kind == EntryKind::Subcode && entry.code)
        add(Text::tr("Travels with"), Text::tr("HTTP %1").arg(*entry.code));
    if (entry.cacheable)
        add(Text::tr("Cacheable"), cacheableText(*entry.cacheable));
    if (entry.body)
        add(Text::tr("Body"), bodyText(*entry.body));
    if (entry.redirectMethod)
        add(Text::tr("Method"), redirectMethodText(*entry.redirectMethod));
    add(Text::tr("Required fields"), entry.requiredFields.join(u", "));
    add(Text::tr("Look at"), entry.relatedFields.join(u", "));
    if (entry.registered && entry.code) {
        for (const CompatRow *row : registry.compat(*entry.code))
            add(Text::tr("Browsers"), browsersText(*row, registry));
    }
    if (entry.checked.isValid())
        add(Text::tr("Checked"), entry.checked.toString(Qt::ISODate));
    return facts;
}

QString address(const Fact &fact)
{
    return fact.url.isEmpty() ? QString() : QString(u" <" % fact.url % u'>');
}

struct Column
{
    QString heading;
    QStringList items;
};

QList<Column> fixColumns(const Entry &entry)
{
    return {{Text::tr("Visitor"), entry.fixes.visitor},
            {Text::tr("Site owner"), entry.fixes.owner},
            {Text::tr("Developer"), entry.fixes.developer}};
}

QString badges(const Entry &entry, const Registry &registry)
{
    const QString kind = entry.kind == EntryKind::Failure ? Text::tr("No HTTP answer")
        : entry.statusClass() == 0                        ? Text::tr("No HTTP status")
                                                          : classLabel(entry.statusClass());
    return kind % u" · " % standingName(entry.status) % u" · " % registry.vendorName(entry.vendor);
}

// One paragraph of the registry's small Markdown, and nothing that is more: no HTML, picture or link to elsewhere.
// Entries may be somebody else's.
QString smallMarkdown(const QString &paragraph)
{
    static const QRegularExpression code(QStringLiteral("(?<!`)`[^`]+`(?!`)"));
    static const QRegularExpression more(
        QStringLiteral("([\\\\`<]|(?<=!)\\[|(?<=\\])\\((?!status:|https://)|(?<=\\]):)"));
    const QString text = paragraph.simplified();
    QString result;
    qsizetype done = 0;
    const auto takeUntil = [&](qsizetype end) {
        result += text.mid(done, end - done).replace(more, QStringLiteral("\\\\1"));
    };
    for (auto it = code.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        takeUntil(match.capturedStart());
        result += match.captured();
        done = match.capturedEnd();
    }
    takeUntil(text.size());
    return result;
}

QString smallMarkdownPage(const QString &text)
{
    static const QRegularExpression blankLine(QStringLiteral("\\n[ \\t]*\\n\\s*"));
    QStringList paragraphs = text.split(blankLine, Qt::SkipEmptyParts);
    for (QString &paragraph : paragraphs)
        paragraph = smallMarkdown(paragraph);
    return paragraphs.join(u"\n\n");
}

QStringList plainTexts(const QStringList &texts)
{
    QStringList result;
    for (const QString &text : texts)
        result.append(TextWriter::keepingCode(wordsAndCode(text)));
    return result;
}

QString titleOf(const QString &id, const Registry &registry)
{
    const Entry *entry = registry.find(id);
    return entry ? entryTitle(*entry) : id;
}

QString withNote(const QString &lead, const QString &note)
{
    return note.isEmpty() ? QString(lead % u'.') : QString(lead % u". " % withoutMarkdown(note));
}

TextWriter::Tone toneOf(const Entry &entry)
{
    switch (entry.statusClass()) {
    case 1:
        return TextWriter::Tone::Info;
    case 2:
        return TextWriter::Tone::Good;
    case 3:
        return TextWriter::Tone::Info;
    case 4:
        return TextWriter::Tone::Warn;
    default:
        return TextWriter::Tone::Bad;
    }
}

} // namespace

void writeEntry(TextWriter &out, const Entry &entry, const Registry &registry)
{
    out.line(out.styled(entryTitle(entry), TextWriter::Tone::Bold) % u"  "
             % out.styled(badges(entry, registry), toneOf(entry)));
    out.paragraph(entry.summary);
    out.heading(Text::tr("Tell the customer"));
    out.paragraph(entry.say, 2);
    out.heading(Text::tr("Who must act"));
    out.paragraph(withNote(whoMustAct(entry.responsible), entry.actNote), 2);
    out.heading(Text::tr("Try again?"));
    out.paragraph(withNote(tryAgain(entry.retry), entry.retryNote), 2);
    out.heading(Text::tr("Likely causes"));
    out.numbered(plainTexts(entry.causes));
    for (const Column &column : fixColumns(entry)) {
        if (!column.items.isEmpty()) {
            out.heading(column.heading);
            out.bullets(plainTexts(column.items));
        }
    }
    out.heading(Text::tr("In detail"));
    out.paragraph(withoutMarkdown(entry.description), 2);
    if (!entry.lookalikes.isEmpty()) {
        out.heading(Text::tr("Easily confused with"));
        for (const Lookalike &like : entry.lookalikes)
            out.paragraph(labelled(titleOf(like.id, registry), withoutMarkdown(like.difference)), 2);
    }
    out.heading(Text::tr("Facts"));
    for (const Fact &fact : factsOf(entry, registry))
        out.pair(fact.key, fact.value % address(fact), 15);
    QStringList related;
    for (const QString &id : entry.related)
        related.append(titleOf(id, registry));
    if (!related.isEmpty())
        out.pair(Text::tr("Related"), related.join(u", "), 15);
}

QString entryMarkdown(const Entry &entry, const Registry &registry)
{
    static const auto list = [](const QStringList &items, QStringView bullet) {
        QString text;
        for (const QString &item : items)
            text += bullet % smallMarkdown(item) % u'\n';
        return text;
    };
    QString out = u"# " % smallMarkdown(entryTitle(entry)) % u"\n\n*" % smallMarkdown(badges(entry, registry))
        % u"*\n\n" % smallMarkdown(entry.summary) % u"\n\n";
    out += u"> **" % Text::tr("Tell the customer") % u"** " % smallMarkdown(entry.say) % u"\n\n";
    out += u"**" % Text::tr("Who must act") % u":** "
        % smallMarkdown(withNote(whoMustAct(entry.responsible), entry.actNote)) % u"\n\n";
    out += u"**" % Text::tr("Try again?") % u"** " % smallMarkdown(withNote(tryAgain(entry.retry), entry.retryNote))
        % u"\n\n";
    out += u"## " % Text::tr("Likely causes") % u"\n\n" % list(entry.causes, u"1. ") % u'\n';
    for (const Column &column : fixColumns(entry)) {
        if (!column.items.isEmpty())
            out += u"## " % column.heading % u"\n\n" % list(column.items, u"- ") % u'\n';
    }
    out += u"## " % Text::tr("In detail") % u"\n\n" % smallMarkdownPage(entry.description) % u"\n\n";
    if (!entry.lookalikes.isEmpty()) {
        out += u"## " % Text::tr("Easily confused with") % u"\n\n";
        for (const Lookalike &like : entry.lookalikes)
            out += u"- "
                % labelled(u"**" % smallMarkdown(titleOf(like.id, registry)) % u"**", smallMarkdown(like.difference))
                % u'\n';
        out += u'\n';
    }
    out += u"## " % Text::tr("Facts") % u"\n\n";
    for (const Fact &fact : factsOf(entry, registry))
        out += u"- " % labelled(fact.key, smallMarkdown(fact.value)) % address(fact) % u'\n';
    return out;
}

QJsonObject entryJson(const Entry &entry)
{
    QJsonObject json;
    const auto text = [&json](QLatin1StringView key, const QString &value) {
        if (!value.isEmpty())
            json.insert(key, value);
    };
    const auto texts = [&json](QLatin1StringView key, const QStringList &values) {
        json.insert(key, QJsonArray::fromStringList(values));
    };
    json.insert("id"_L1, entry.id);
    json.insert("kind"_L1, QString(toWord(entry.kind)));
    if (entry.code)
        json.insert("code"_L1, *entry.code);
    text("subcode"_L1, entry.subcode);
    text("name"_L1, entry.name);
    texts("formerNames"_L1, entry.formerNames);
    text("vendor"_L1, entry.vendor);
    json.insert("status"_L1, QString(toWord(entry.status)));
    texts("aliases"_L1, entry.aliases);
    json.insert("seenBy"_L1, QString(toWord(entry.seenBy)));
    text("checked"_L1, entry.checked.toString(Qt::ISODate));
    texts("tags"_L1, entry.tags);
    json.insert("registered"_L1, entry.registered);
    QJsonArray specs;
    for (const SpecRef &spec : entry.specs) {
        QJsonObject object{{"document"_L1, spec.document}, {"url"_L1, spec.url}};
        if (!spec.section.isEmpty())
            object.insert("section"_L1, spec.section);
        specs.append(object);
    }
    json.insert("specs"_L1, specs);
    if (entry.since.year > 0)
        json.insert("since"_L1, QJsonObject{{"document"_L1, entry.since.document}, {"year"_L1, entry.since.year}});
    text("summary"_L1, entry.summary);
    text("description"_L1, entry.description);
    json.insert("responsible"_L1, QString(toWord(entry.responsible)));
    text("actNote"_L1, entry.actNote);
    json.insert("retry"_L1, QString(toWord(entry.retry)));
    text("retryNote"_L1, entry.retryNote);
    if (entry.cacheable)
        json.insert("cacheable"_L1, QString(toWord(*entry.cacheable)));
    if (entry.body)
        json.insert("body"_L1, QString(toWord(*entry.body)));
    texts("requiredFields"_L1, entry.requiredFields);
    texts("relatedFields"_L1, entry.relatedFields);
    if (entry.redirectMethod)
        json.insert("redirectMethod"_L1, QString(toWord(*entry.redirectMethod)));
    texts("causes"_L1, entry.causes);
    QJsonObject fixes;
    const std::pair<QLatin1StringView, const QStringList &> roles[] = {
        {"visitor"_L1, entry.fixes.visitor}, {"owner"_L1, entry.fixes.owner}, {"developer"_L1, entry.fixes.developer}};
    for (const auto &[role, items] : roles)
        fixes.insert(role, QJsonArray::fromStringList(items));
    json.insert("fixes"_L1, fixes);
    text("say"_L1, entry.say);
    QJsonArray lookalikes;
    for (const Lookalike &like : entry.lookalikes)
        lookalikes.append(QJsonObject{{"id"_L1, like.id}, {"difference"_L1, like.difference}});
    json.insert("lookalikes"_L1, lookalikes);
    texts("related"_L1, entry.related);
    return json;
}

} // namespace StatusScope
