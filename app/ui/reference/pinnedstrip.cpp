// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/reference/pinnedstrip.h"

#include "ui/common/theme.h"
#include "ui/reference/entrydelegate.h"

#include <QMouseEvent>
#include <QPainter>

namespace StatusScope {

PinnedStrip::PinnedStrip(const Theme &theme, const EntryDelegate &delegate, Edge edge, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_delegate(delegate)
    , m_edge(edge)
{
    setCursor(Qt::PointingHandCursor);
}

int PinnedStrip::heightFor(const Theme &theme, Edge edge, int roots)
{
    if (roots == 0)
        return 0;
    return roots * theme.px(26) + 1 + (edge == Below ? theme.px(4) + theme.px(6) : 0);
}

void PinnedStrip::setRoots(const QList<QModelIndex> &roots, int textRight)
{
    m_roots = roots;
    m_textRight = textRight;
    setVisible(!roots.isEmpty());
    update();
}

QRect PinnedStrip::rowRect(int row) const
{
    const int top = m_edge == Below ? 1 + m_theme.px(4) : 0;
    return {0, top + row * m_theme.px(26), width(), m_theme.px(26)};
}

void PinnedStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Side));
    painter.fillRect(0, m_edge == Below ? 0 : height() - 1, width(), 1, m_theme.color(Token::Line));
    for (int i = 0; i < m_roots.size(); ++i) {
        EntryDelegate::State state;
        state.expanded = m_expanded.value(i);
        state.direction = layoutDirection();
        state.textRight = m_textRight;
        m_delegate.paintRow(painter, rowRect(i), m_roots[i], state);
    }
}

void PinnedStrip::mousePressEvent(QMouseEvent *event)
{
    for (int i = 0; i < m_roots.size(); ++i) {
        if (rowRect(i).contains(event->position().toPoint())) {
            const QModelIndex root = m_roots[i]; // whoever listens sets the roots anew
            emit chosen(root);
            return;
        }
    }
}

} // namespace StatusScope
