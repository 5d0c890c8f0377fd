// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/reference/codelist.h"

#include "ui/common/button.h"
#include "ui/common/chip.h"
#include "ui/common/heading.h"
#include "ui/common/markup.h"
#include "ui/common/textlabel.h"

#include <QFontMetrics>
#include <QGridLayout>

#include <algorithm>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostAtFirst = 6;
// A name wraps before it pushes the remarks far away from the other names.
constexpr int widestName = 170;
constexpr int leastName = 120;
constexpr double nameShare = 0.3; // of what names and remarks have
constexpr int leastRemark = 200;

int foldedWidth(const QString &name, const QFontMetrics &metrics, int most)
{
    const int whole = metrics.horizontalAdvance(name);
    if (whole <= most)
        return whole;
    int least = most;
    for (qsizetype at = name.indexOf(u' '); at >= 0; at = name.indexOf(u' ', at + 1)) {
        const int above = metrics.horizontalAdvance(name.left(at));
        least = qMin(least, qMax(above, metrics.horizontalAdvance(name.mid(at + 1))));
    }
    return least;
}

bool sameEntries(const QList<CodeList::Item> &a, const QList<CodeList::Item> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const auto &x, const auto &y) { return x.id == y.id; });
}

} // namespace

CodeList::CodeList(const Theme &theme, const QString &heading, QWidget *parent)
    : Block(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new Heading(theme, heading));
    layout->addLayout(m_grid);
    m_more = new Button(theme, Button::Outlined, {}, this);
    m_more->setObjectName(u"showAll"_s);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = true;
        setItems(QList<Item>(m_items));
    });
    m_grid->setColumnStretch(2, 1);
    connect(&theme, &Theme::changed, this, &CodeList::applyTheme);
    applyTheme();
}

void CodeList::addRow()
{
    Row row{new Chip(m_theme, this), new TextLabel(m_theme, FontRole::Heading, Token::Text, this),
            new TextLabel(m_theme, FontRole::Body, Token::Text2, this)};
    row.chip->setLink(true);
    connect(row.chip, &Chip::opened, this, &CodeList::opened);
    connect(row.remark, &QLabel::linkActivated, this,
            [this](const QString &link) { emit opened(link.startsWith("status:"_L1) ? link.mid(7) : link); });
    const int at = int(m_rows.size());
    m_grid->addWidget(row.chip, 2 * at, 0, Qt::AlignTop | Qt::AlignLeft);
    m_rows.push_back(row);
    place(m_rows.back(), at);
}

void CodeList::setItems(const QList<Item> &items)
{
    if (!sameEntries(items, m_items))
        m_all = false; // another entry begins short
    m_items = items;
    const qsizetype shown = m_all || items.size() <= mostAtFirst + 2 ? items.size() : mostAtFirst;
    while (m_rows.size() < std::size_t(shown))
        addRow();
    m_chipWidth = 0;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const bool used = i < std::size_t(shown);
        row.chip->setVisible(used);
        row.name->setVisible(used);
        row.remark->setVisible(used);
        if (!used)
            continue;
        const Item &item = items[qsizetype(i)];
        row.chip->setTarget(item.id);
        row.chip->setMaximumWidth(m_theme.px(130));
        row.chip->setToolTip(toolTipText(item.chip.text));
        row.chip->setLook(item.chip, item.spoken + u", "_s + item.name);
        row.name->setPlain(item.name);
        m_chipWidth = qMax(m_chipWidth, qMin(row.chip->sizeHint().width(), row.chip->maximumWidth()));
        row.remark->setMarkup(inlineMarkup(m_theme, item.remark));
    }
    m_shown = shown;
    arrange();
    m_more->setVisible(shown < items.size());
    m_more->setText(tr("Show all %1").arg(items.size()));
    setVisible(!items.isEmpty());
}

void CodeList::place(const Row &row, int at)
{
    m_grid->addWidget(row.name, 2 * at, 1, 1, m_stacked ? 2 : 1, Qt::AlignTop);
    m_grid->addWidget(row.remark, 2 * at + (m_stacked ? 1 : 0), m_stacked ? 1 : 2, 1, m_stacked ? 2 : 1, Qt::AlignTop);
}

// Of the widest name, in two lines where it is too long.
int CodeList::nameWidth(int room) const
{
    const int most = qBound(m_theme.px(leastName), int(room * nameShare), m_theme.px(widestName));
    const QFontMetrics metrics(m_theme.font(FontRole::Heading));
    int widest = 0;
    for (qsizetype i = 0; i < m_shown; ++i)
        widest = qMax(widest, foldedWidth(m_items[i].name, metrics, most - 2));
    return widest + 2;
}

// A remark goes beside the name where it has room for some words, else beneath it.
void CodeList::arrange()
{
    const int room = width() - m_chipWidth - 2 * m_grid->horizontalSpacing();
    const int names = nameWidth(room);
    const bool stacked = room - names < m_theme.px(leastRemark);
    if (m_stacked != stacked) {
        m_stacked = stacked;
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            place(m_rows[i], int(i));
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].name->setMinimumWidth(stacked ? 0 : names);
        m_rows[i].name->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : names);
        m_rows[i].remark->setContentsMargins(0, 0, 0, stacked ? m_theme.px(7) : 0);
    }
    m_grid->setVerticalSpacing(stacked ? 0 : m_theme.px(7));
}

void CodeList::resizeEvent(QResizeEvent *event)
{
    Block::resizeEvent(event);
    arrange();
}

void CodeList::applyTheme()
{
    layout()->setSpacing(m_theme.px(5));
    m_grid->setHorizontalSpacing(m_theme.px(10));
    arrange();
}

} // namespace StatusScope
