// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <utility>

namespace StatusScope {

FlowLayout::FlowLayout(int horizontalGap, int verticalGap, QWidget *parent)
    : QLayout(parent)
    , m_horizontalGap(horizontalGap)
    , m_verticalGap(verticalGap)
{
    setContentsMargins(0, 0, 0, 0);
}

namespace {
// At most as wide as a line; an item that folds gets higher then.
QSize fitted(const QLayoutItem &item, int width)
{
    const QSize wanted = item.sizeHint();
    if (wanted.width() <= width)
        return wanted;
    const int narrow = qMax(1, width);
    return {narrow, item.hasHeightForWidth() ? item.heightForWidth(narrow) : wanted.height()};
}
} // namespace

FlowLayout::~FlowLayout()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[std::size_t(index)];
    m_items.erase(m_items.begin() + index);
    return item;
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? m_horizontalGap : 0);
        height = qMax(height, item->sizeHint().height());
    }
    return withMargins({width, height});
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return withMargins(size);
}

QSize FlowLayout::withMargins(QSize size) const
{
    return size.grownBy(contentsMargins());
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int inner = width - margins.left() - margins.right();
    return arrange(QRect(0, 0, inner, 0), false) + margins.top() + margins.bottom();
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect.marginsRemoved(contentsMargins()), true);
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    int y = rect.top();
    std::vector<QLayoutItem *> line;
    int width = 0;
    int height = 0;
    const auto finishLine = [&] {
        if (apply)
            placeLine(line, rect, y, height);
        y += height;
        line.clear();
        width = 0;
        height = 0;
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = fitted(*item, rect.width());
        if (!line.empty() && width + m_horizontalGap + size.width() > rect.width()) {
            finishLine();
            y += m_verticalGap;
        }
        width += size.width() + (line.empty() ? 0 : m_horizontalGap);
        height = qMax(height, size.height());
        line.push_back(item);
    }
    finishLine();
    return y - rect.top();
}

// Items of a line share its middle.
void FlowLayout::placeLine(const std::vector<QLayoutItem *> &line, const QRect &rect, int top, int height) const
{
    const Qt::LayoutDirection direction =
        parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int spare = rect.width() + m_horizontalGap;
    for (const QLayoutItem *item : line)
        spare -= fitted(*item, rect.width()).width() + m_horizontalGap;
    int x = rect.left();
    for (QLayoutItem *item : line) {
        QSize size = fitted(*item, rect.width());
        if ((item->expandingDirections() & Qt::Horizontal) != 0)
            size.rwidth() += std::exchange(spare, 0);
        const QRect place(QPoint(x, top + (height - size.height()) / 2), size);
        item->setGeometry(QStyle::visualRect(direction, rect, place));
        x += size.width() + m_horizontalGap;
    }
}

} // namespace StatusScope
