// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/reference/detailsection.h"

#include "registry/registry.h"
#include "ui/common/heading.h"
#include "ui/common/markup.h"
#include "ui/common/textlabel.h"
#include "ui/common/words.h"
#include "ui/reference/codelist.h"
#include "ui/reference/factstable.h"

#include <QGridLayout>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

DetailSection::DetailSection(const Theme &theme, const Registry &registry, QWidget *parent)
    : Section(theme, parent)
    , m_registry(registry)
    , m_grid(new QGridLayout)
    , m_words(new Block(this))
    , m_description(new TextLabel(theme, FontRole::Body, Token::Text, m_words))
    , m_finer(new CodeList(theme, tr("Finer codes"), this))
    , m_lookalikes(new CodeList(theme, tr("Easily confused with"), m_words))
    , m_facts(new FactsTable(theme, registry, this))
{
    m_description->setObjectName(u"description"_s);
    m_finer->setObjectName(u"finerCodes"_s);
    m_lookalikes->setObjectName(u"lookalikes"_s);
    m_facts->setObjectName(u"facts"_s);
    auto *detail = new QVBoxLayout;
    detail->setSpacing(theme.px(3));
    detail->addWidget(new Heading(theme, tr("In detail")));
    detail->addWidget(m_description);
    auto *words = new QVBoxLayout(m_words);
    words->setContentsMargins(0, 0, 0, 0);
    words->addLayout(detail);
    words->addWidget(m_lookalikes);
    words->addStretch(1);
    body()->addLayout(m_grid);
    connect(m_description, &QLabel::linkActivated, this, &Section::linkOpened);
    connect(m_facts, &FactsTable::linkOpened, this, &Section::linkOpened);
    for (CodeList *list : {m_finer, m_lookalikes})
        connect(list, &CodeList::opened, this, [this](const QString &id) { emit linkOpened(u"status:"_s + id); });
    arrange();
}

void DetailSection::show(const Entry &entry)
{
    m_description->setMarkup(blockMarkup(theme(), entry.description, theme().px(8)));
    setFiner(entry);
    setLookalikes(entry);
    m_facts->show(entry);
}

void DetailSection::setFiner(const Entry &entry)
{
    QList<CodeList::Item> items;
    if (entry.kind == EntryKind::Status) {
        const std::vector<const Entry *> finer = m_registry.finerCodes(entry);
        for (const Entry *each : finer) {
            const bool own = each->vendor == entry.vendor;
            const QString remark =
                own ? each->summary : tr("%1: %2").arg(m_registry.vendorName(each->vendor), each->summary);
            items += {each->id, chipOf(*each), chipSpoken(*each), each->name, remark};
        }
    }
    m_finer->setItems(items);
}

void DetailSection::setLookalikes(const Entry &entry)
{
    QList<CodeList::Item> items;
    for (const Lookalike &lookalike : entry.lookalikes) {
        if (const Entry *other = m_registry.find(lookalike.id))
            items += {other->id, chipOf(*other), chipSpoken(*other), other->name, lookalike.difference};
    }
    m_lookalikes->setItems(items);
}

void DetailSection::setStacked(bool stacked)
{
    if (m_stacked == stacked)
        return;
    m_stacked = stacked;
    arrange();
}

void DetailSection::arrange()
{
    m_words->layout()->setSpacing(theme().px(11));
    m_grid->setHorizontalSpacing(theme().px(36));
    m_grid->setVerticalSpacing(theme().px(14));
    m_grid->addWidget(m_words, 0, 0, Qt::AlignTop);
    m_grid->addWidget(m_facts, m_stacked ? 1 : 0, m_stacked ? 0 : 1, Qt::AlignTop);
    m_grid->addWidget(m_finer, 2, 0, 1, m_stacked ? 1 : 2); // there may be many, each with a remark
    m_grid->setColumnStretch(0, 1);
    m_facts->setMinimumWidth(m_stacked ? 0 : theme().px(364));
    m_facts->setMaximumWidth(m_stacked ? QWIDGETSIZE_MAX : theme().px(364));
}

} // namespace StatusScope
