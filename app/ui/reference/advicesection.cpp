// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/reference/advicesection.h"

#include "registry/entry.h"
#include "ui/common/heading.h"
#include "ui/common/markup.h"
#include "ui/common/textlabel.h"

#include <QGridLayout>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

AdviceSection::AdviceSection(const Theme &theme, QWidget *parent)
    : Section(theme, parent)
    , m_grid(new QGridLayout)
{
    const std::array<std::pair<QString, Icon>, 4> heads{{{tr("Likely causes"), Icon::List},
                                                         {tr("Visitor"), Icon::User},
                                                         {tr("Site owner"), Icon::Wrench},
                                                         {tr("Developer"), Icon::Code}}};
    for (std::size_t i = 0; i < heads.size(); ++i) {
        Column &column = m_columns[i];
        column.widget = new Block(this);
        column.list = new TextLabel(theme, FontRole::Body, Token::Text, column.widget);
        connect(column.list, &QLabel::linkActivated, this, &Section::linkOpened);
        auto *layout = new QVBoxLayout(column.widget);
        layout->setContentsMargins(0, 0, 0, 0);
        column.heading = new Heading(theme, heads[i].first, heads[i].second, column.widget);
        layout->addWidget(column.heading);
        layout->addWidget(column.list);
        layout->addStretch(1);
    }
    body()->addLayout(m_grid);
}

void AdviceSection::show(const Entry &entry)
{
    const std::array<const QStringList *, 4> lists{&entry.causes, &entry.fixes.visitor, &entry.fixes.owner,
                                                   &entry.fixes.developer};
    bool any = false;
    for (std::size_t i = 0; i < lists.size(); ++i) {
        m_columns[i].filled = !lists[i]->isEmpty();
        QStringList items;
        for (const QString &item : *lists[i])
            items += inlineMarkup(theme(), item);
        m_columns[i].list->setMarkup(listMarkup(theme(), items, i == 0));
        any = any || m_columns[i].filled;
    }
    setVisible(any);
    arrange();
}

void AdviceSection::setColumns(int columns)
{
    if (m_count == columns)
        return;
    m_count = columns;
    arrange();
}

void AdviceSection::arrange()
{
    m_grid->setHorizontalSpacing(theme().px(28));
    m_grid->setVerticalSpacing(theme().px(12));
    // Filled ones first. Empty ones keep their share of the width, so that an entry without advice for one role looks
    // like its neighbours; one below the other they would only be gaps.
    int place = 0;
    for (const bool filled : {true, false}) {
        for (Column &column : m_columns) {
            if (column.filled != filled)
                continue;
            m_grid->removeWidget(column.widget);
            m_grid->addWidget(column.widget, place / m_count, place % m_count);
            column.widget->setVisible(filled || place < m_count);
            column.heading->setVisible(filled);
            column.list->setVisible(filled);
            column.widget->layout()->setSpacing(theme().px(5));
            ++place;
        }
    }
    for (int column = 0; column < int(m_columns.size()); ++column)
        m_grid->setColumnStretch(column, column < m_count ? 1 : 0);
}

} // namespace StatusScope
