// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/tablehead.h"
#include "ui/common/paint.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QAbstractScrollArea>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyle>

#include <numeric>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {
// In px at a 13 px font: a column stays wide enough to be found again.
constexpr double leastWidth = 40;
constexpr double mostWidth = 4000;
constexpr double headHeight = 26;

void paintGround(QPainter &painter, const Theme &theme, const QRect &area)
{
    painter.fillRect(area, theme.color(Token::Panel));
    painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), theme.color(Token::Line));
}

class HeadEnd final : public QWidget
{
public:
    HeadEnd(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        connect(&theme, &Theme::changed, this, [this] { setFixedHeight(m_theme.px(headHeight)); });
        setFixedHeight(theme.px(headHeight));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintGround(painter, m_theme, rect());
    }

private:
    const Theme &m_theme;
};
} // namespace

int endMargin(const Theme &theme, const QWidget *table)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(table);
    const int bar = area != nullptr ? area->width() - area->viewport()->width() : 0;
    return qMax(theme.px(8), theme.px(32) - bar);
}

TableHead::TableHead(const Theme &theme, int filling, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
    , m_filling(filling)
{
    setHighlightSections(false);
    setSectionsClickable(false);
    setDefaultAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    setMinimumSectionSize(1); // ours is another matter
    connect(this, &QHeaderView::sectionResized, this, &TableHead::resized);
    if (auto *table = qobject_cast<QAbstractScrollArea *>(parent)) {
        m_end = new HeadEnd(theme, table);
        table->addScrollBarWidget(m_end, Qt::AlignTop);
    }
}

bool TableHead::event(QEvent *event)
{
    if (m_end != nullptr && (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent))
        m_end->setVisible(event->type() == QEvent::ShowToParent);
    return QHeaderView::event(event);
}

void TableHead::arrange(const QList<int> &usual)
{
    m_usual = usual;
    apply();
}

QVariantList TableHead::chosen() const
{
    QVariantList widths;
    for (int section = 0; !m_chosen.isEmpty() && section < count(); ++section)
        widths += qRound(m_chosen.value(section));
    return widths;
}

void TableHead::setChosen(const QVariantList &widths)
{
    m_chosen.clear();
    for (int section = 0; section < qMin(count(), int(widths.size())); ++section) {
        if (const double width = widths[section].toDouble(); width > 0)
            m_chosen[section] = qBound(leastWidth, width, mostWidth);
    }
    apply();
}

// The sections are never moved, so their places are their numbers.
int TableHead::neighbour(int section, int by) const
{
    do
        section += by;
    while (section >= 0 && section < count() && isSectionHidden(section));
    return section < count() ? section : -1;
}

QList<int> TableHead::fitted() const
{
    QList<int> widths = m_usual;
    const int room = std::accumulate(widths.cbegin(), widths.cend(), 0);
    const int least = m_theme.px(leastWidth);
    for (auto each = m_chosen.cbegin(); each != m_chosen.cend(); ++each) {
        if (each.key() < widths.size() && widths[each.key()] > 0)
            widths[each.key()] = qMax(least, qRound(each.value() * m_theme.pxF(1)));
    }
    widths[m_filling] = 0;
    const int taken = std::accumulate(widths.cbegin(), widths.cend(), 0);
    const int most = qMax(0, room - least);
    if (!m_chosen.isEmpty() && taken > most) { // chosen when there was more room
        for (int &width : widths)
            width = width * most / taken;
    }
    widths[m_filling] = qMax(1, room - std::accumulate(widths.cbegin(), widths.cend(), 0));
    return widths;
}

void TableHead::apply()
{
    if (m_usual.size() != count())
        return;
    const QScopedValueRollback guard(m_applying, true);
    const QList<int> widths = fitted();
    for (int section = 0; section < widths.size(); ++section) {
        setSectionHidden(section, m_usual[section] == 0);
        if (m_usual[section] > 0)
            resizeSection(section, widths[section]);
    }
    for (int section = 0; section < widths.size(); ++section) // the table ends where it ends
        setSectionResizeMode(section, neighbour(section, 1) < 0 ? Fixed : Interactive);
}

void TableHead::choose(int section, int width)
{
    const int least = m_theme.px(leastWidth);
    const QList<int> now = fitted();
    const int most = now[section] + now[m_filling] - least;
    m_chosen[section] = qMax(least, qMin(width, most)) / m_theme.pxF(1);
    apply();
    emit widthsChosen();
}

// Whatever changes, the filling column pays. A divider beyond it would run away from the pointer, were it not the
// column after the divider that changes.
void TableHead::resized(int section, int, int width)
{
    if (m_applying || m_usual.size() != count())
        return;
    const QList<int> widths = m_start.isEmpty() ? fitted() : m_start;
    const int grown = width - widths[section];
    const int next = neighbour(section, 1);
    const int previous = neighbour(section, -1);
    if (section >= m_filling && !m_start.isEmpty() && next >= 0)
        choose(next, widths[next] - grown);
    else if (section != m_filling)
        choose(section, width);
    else if (previous >= 0)
        choose(previous, widths[previous] - grown);
}

void TableHead::mousePressEvent(QMouseEvent *event)
{
    m_start = m_usual.size() == count() ? fitted() : QList<int>();
    QHeaderView::mousePressEvent(event);
}

void TableHead::mouseReleaseEvent(QMouseEvent *event)
{
    QHeaderView::mouseReleaseEvent(event);
    m_start.clear();
}

void TableHead::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"headMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *usual = menu->addAction(tr("Usual widths"));
    usual->setEnabled(!m_chosen.isEmpty());
    connect(usual, &QAction::triggered, this, [this] {
        setChosen({});
        emit widthsChosen();
    });
    menu->popup(event->globalPos());
}

QSize TableHead::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), m_theme.px(headHeight)};
}

void TableHead::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    paintGround(painter, m_theme, viewport()->rect());
    painter.end();
    QHeaderView::paintEvent(event);
}

int TableHead::before(int section) const
{
    return section == 0 ? m_theme.px(32) : sectionsClickable() ? m_theme.px(10) : 0;
}

bool TableHead::isTrailing(int section) const
{
    return (model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
}

QSize TableHead::sectionSizeFromContents(int section) const
{
    const QFontMetrics metrics(m_theme.font(FontRole::SmallStrong));
    const int title =
        metrics.horizontalAdvance(model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
    const int after = isTrailing(section) ? endMargin(m_theme, parentWidget()) : m_theme.px(8);
    const int arrow = isSortIndicatorShown() && sortIndicatorSection() == section ? m_theme.px(16) : 0;
    return {before(section) + title + arrow + after, m_theme.px(headHeight)};
}

void TableHead::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    paintGround(*painter, m_theme, rect);
    painter->setFont(m_theme.font(FontRole::SmallStrong));
    painter->setPen(m_theme.color(Token::Text2));
    const bool trailing = isTrailing(section);
    const QRect area =
        QStyle::visualRect(layoutDirection(), rect,
                           rect.adjusted(before(section), 0, trailing ? -endMargin(m_theme, parentWidget()) : 0, 0));
    const QString title = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    paintText(*painter, area, int(Qt::AlignVCenter) | int(trailing ? Qt::AlignTrailing : Qt::AlignLeading), title);
    if (!isSortIndicatorShown() || sortIndicatorSection() != section)
        return;
    const int side = m_theme.px(11);
    const int words = painter->fontMetrics().horizontalAdvance(title);
    const int left = trailing ? area.width() - words - m_theme.px(5) - side : words + m_theme.px(5);
    const QRect arrow(area.left() + left, area.center().y() - side / 2 + 1, side, side);
    paintIcon(*painter, sortIndicatorOrder() == Qt::DescendingOrder ? Icon::Down : Icon::Up,
              QStyle::visualRect(layoutDirection(), area, arrow), m_theme.color(Token::Text2));
}

} // namespace StatusScope
