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
        column.widget = new QWidget(this);
        column.list = new TextLabel(theme, FontRole::Body, Token::Text, column.widget);
        column.list->setAccessibleName(heads[i].first);
        connect(column.list, &QLabel::linkActivated, this, &Section::linkOpened);
        auto *layout = new QVBoxLayout(column.widget);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(new Heading(theme, heads[i].first, heads[i].second));
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
        m_columns[i].list->setMarkup(listMarkup(theme(), *lists[i], i == 0));
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
    int place = 0;
    for (Column &column : m_columns) {
        column.widget->setVisible(column.filled);
        column.widget->layout()->setSpacing(theme().px(5));
        m_grid->removeWidget(column.widget);
        if (!column.filled)
            continue;
        m_grid->addWidget(column.widget, place / m_count, place % m_count);
        ++place;
    }
    // Empty columns keep their share, so that an entry without advice for one role looks like its neighbours.
    for (int column = 0; column < 4; ++column) {
        m_grid->setColumnStretch(column, column < m_count ? 1 : 0);
        m_grid->setColumnMinimumWidth(column, 0);
    }
}

} // namespace StatusScope
