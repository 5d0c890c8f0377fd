// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/reference/factstable.h"

#include "registry/registry.h"
#include "ui/common/chip.h"
#include "ui/common/flowlayout.h"
#include "ui/common/heading.h"
#include "ui/common/markup.h"
#include "ui/common/textlabel.h"
#include "ui/common/words.h"

#include <QGridLayout>
#include <QLocale>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int relatedRow = 100; // below every fact
constexpr qsizetype mostAliases = 4;
constexpr qsizetype longestAlias = 40; // characters; whole sentences are for the search only

QString shortAliases(const Entry &entry)
{
    QStringList shown;
    for (const QString &alias : entry.aliases) {
        if (alias.size() <= longestAlias && shown.size() < mostAliases)
            shown += alias;
    }
    return shown.join(u", "_s);
}
} // namespace

FactsTable::FactsTable(const Theme &theme, const Registry &registry, QWidget *parent)
    : Block(parent)
    , m_theme(theme)
    , m_registry(registry)
    , m_grid(new QGridLayout)
    , m_relatedLabel(new TextLabel(theme, FontRole::Body, Token::Text2, this))
    , m_relatedRow(new QWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new Heading(theme, tr("Facts")));
    layout->addLayout(m_grid);
    m_grid->setColumnStretch(1, 1);
    m_relatedLabel->setWordWrap(false);
    m_relatedLabel->setPlain(tr("Related"));
    new FlowLayout(theme.px(4), theme.px(4), m_relatedRow);
    m_grid->addWidget(m_relatedLabel, relatedRow, 0, Qt::AlignTop);
    m_grid->addWidget(m_relatedRow, relatedRow, 1);
    connect(&theme, &Theme::changed, this, &FactsTable::applyTheme);
    applyTheme();
}

void FactsTable::show(const Entry &entry)
{
    setFacts(facts(entry));
    setRelated(entry);
}

QList<FactsTable::Fact> FactsTable::facts(const Entry &entry) const
{
    QList<Fact> list;
    const auto add = [&](const QString &label, const QString &text) { list += {label, text.toHtmlEscaped()}; };
    const auto addFields = [&](const QString &label, const QStringList &names) {
        if (!names.isEmpty())
            list += {label, inlineMarkup(m_theme, u"`%1`"_s.arg(names.join(u", "_s)))};
    };
    if (!entry.specs.isEmpty())
        list += {entry.registered ? tr("Specification") : tr("Defined in"), specMarkup(entry)};
    if (!entry.since.document.isEmpty())
        add(tr("Since"),
            entry.since.year > 0 ? tr("%1 (%2)").arg(entry.since.document).arg(entry.since.year)
                                 : entry.since.document);
    if (entry.kind == EntryKind::Status && !entry.registered)
        add(tr("Registered"), tr("No, not with IANA"));
    if (entry.redirectMethod)
        add(tr("Method"), redirectMethodText(*entry.redirectMethod));
    if (entry.cacheable)
        add(tr("Cacheable"), cacheableText(*entry.cacheable));
    if (entry.body)
        add(tr("Body"), bodyText(*entry.body));
    addFields(tr("Required fields"), entry.requiredFields);
    addFields(tr("Look at"), entry.relatedFields);
    if (!entry.formerNames.isEmpty())
        add(tr("Formerly"), entry.formerNames.join(u", "_s));
    const QString aliases = shortAliases(entry);
    if (!aliases.isEmpty())
        add(tr("Also seen as"), aliases);
    if (entry.checked.isValid())
        add(tr("Checked"), longDate(entry.checked));
    if (entry.source != EntrySource::Carried)
        add(tr("Source"),
            entry.source == EntrySource::Added ? tr("From your own registry")
                                               : tr("From your own registry, in place of the program’s"));
    return list;
}

QString FactsTable::specMarkup(const Entry &entry) const
{
    QStringList links;
    for (const SpecRef &spec : entry.specs) {
        const QString text =
            spec.section.isEmpty() ? spec.document : tr("%1, section %2").arg(spec.document, spec.section);
        links += linkMarkup(spec.url, text);
    }
    return links.join(u"<br>"_s);
}

void FactsTable::setFacts(const QList<Fact> &facts)
{
    while (m_rows.size() < std::size_t(facts.size())) {
        Row row{new TextLabel(m_theme, FontRole::Body, Token::Text2, this),
                new TextLabel(m_theme, FontRole::Body, Token::Text, this)};
        row.label->setWordWrap(false);
        connect(row.value, &QLabel::linkActivated, this, &FactsTable::linkOpened);
        m_grid->addWidget(row.label, int(m_rows.size()), 0, Qt::AlignTop);
        m_grid->addWidget(row.value, int(m_rows.size()), 1, Qt::AlignTop);
        m_rows.push_back(row);
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool used = i < std::size_t(facts.size());
        m_rows[i].label->setVisible(used);
        m_rows[i].value->setVisible(used);
        if (used) {
            m_rows[i].label->setPlain(facts[qsizetype(i)].label);
            m_rows[i].value->setMarkup(facts[qsizetype(i)].markup);
        }
    }
}

void FactsTable::setRelated(const Entry &entry)
{
    qsizetype used = 0;
    for (const QString &id : entry.related) {
        const Entry *other = m_registry.find(id);
        if (other == nullptr)
            continue;
        if (used == m_related.size()) {
            auto *chip = new Chip(m_theme, m_relatedRow);
            chip->setLink(true);
            connect(chip, &Chip::opened, this,
                    [this](const QString &target) { emit linkOpened(u"status:"_s + target); });
            m_relatedRow->layout()->addWidget(chip);
            m_related += chip;
        }
        m_related[used]->setTarget(other->id);
        m_related[used]->setLook(chipOf(*other), chipSpoken(*other) + u", "_s + other->name);
        m_related[used]->setToolTip(toolTipText(other->name));
        m_related[used]->show();
        ++used;
    }
    for (qsizetype i = used; i < m_related.size(); ++i)
        m_related[i]->hide();
    m_relatedLabel->setVisible(used > 0);
    m_relatedRow->setVisible(used > 0);
}

void FactsTable::applyTheme()
{
    layout()->setSpacing(m_theme.px(7));
    m_grid->setHorizontalSpacing(m_theme.px(10));
    m_grid->setVerticalSpacing(m_theme.px(3));
    m_grid->setColumnMinimumWidth(0, m_theme.px(104));
}

} // namespace StatusScope
