// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/hoptabbar.h"

#include "ui/common/paint.h"
#include "ui/common/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace StatusScope {

namespace {
constexpr int roomyGap = 22; // between tabs
constexpr int briefGap = 10;
constexpr int toCount = 5;
} // namespace

HopTabBar::HopTabBar(const Theme &theme, QWidget *parent)
    : QTabBar(parent)
    , m_theme(theme)
{
    setDocumentMode(true);
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone);
    setMouseTracking(true);
    connect(&theme, &Theme::changed, this, [this] { setFont(m_theme.font(FontRole::Body)); }); // lays out anew
}

void HopTabBar::setCount(int tab, const QString &count, bool empty)
{
    while (m_notes.size() <= tab)
        m_notes.append(Note());
    const bool resized = m_notes[tab].count != count;
    m_notes[tab] = {count, empty};
    setAccessibleTabName(tab,
                         count.isEmpty() ? (empty ? tr("%1, empty").arg(tabText(tab)) : tabText(tab))
                                         : tr("%1, %2").arg(tabText(tab), count));
    if (resized)
        setTabText(tab, tabText(tab)); // the only way to have its size asked for again
    updateGeometry();
    update();
}

void HopTabBar::setBrief(bool brief)
{
    if (m_brief == brief)
        return;
    m_brief = brief;
    setFont(QFont()); // the only ways to have sizes asked for again are its font and its texts
    setFont(m_theme.font(FontRole::Body));
}

QSize HopTabBar::roomyHint() const
{
    int width = 0;
    for (int i = 0; i < count(); ++i)
        width += tabWidth(i, false);
    return {width, m_theme.px(33)};
}

int HopTabBar::gap() const
{
    return m_theme.px(m_brief ? briefGap : roomyGap);
}

QSize HopTabBar::tabSizeHint(int index) const
{
    return {tabWidth(index, m_brief), m_theme.px(33)};
}

int HopTabBar::tabWidth(int index, bool brief) const
{
    // As wide as in bold, so that nothing moves when another is chosen.
    int width = QFontMetrics(m_theme.font(FontRole::Heading)).horizontalAdvance(tabText(index));
    const QString count = note(index).count;
    if (!count.isEmpty() && !brief)
        width += m_theme.px(toCount) + QFontMetrics(m_theme.font(FontRole::Small)).horizontalAdvance(count);
    return width + m_theme.px(brief ? briefGap : roomyGap);
}

void HopTabBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int i = 0; i < count(); ++i) {
        const bool on = i == currentIndex();
        const QRect all = tabRect(i);
        const QRect area = QStyle::visualRect(layoutDirection(), all, all.adjusted(0, 0, -gap(), 0));
        painter.setFont(m_theme.font(on ? FontRole::Heading : FontRole::Body));
        const Token tone = on ? Token::Text : note(i).empty ? Token::Text3 : Token::Text2;
        painter.setPen(m_theme.color(tone));
        paintText(painter, area, Qt::AlignVCenter | Qt::AlignLeading, tabText(i));
        if (!note(i).count.isEmpty() && !m_brief) {
            const int used = painter.fontMetrics().horizontalAdvance(tabText(i)) + m_theme.px(toCount);
            painter.setFont(m_theme.font(FontRole::Small));
            painter.setPen(m_theme.color(Token::Text3));
            const QRect rest = QStyle::visualRect(layoutDirection(), area, area.adjusted(used, 0, 0, 0));
            paintText(painter, rest, Qt::AlignVCenter | Qt::AlignLeading, note(i).count);
        }
        if (on)
            painter.fillRect(QRect(area.left(), height() - 2, area.width(), 2), m_theme.color(Token::Accent));
        if (on && hasFocus())
            paintFocusRing(painter, m_theme, area.adjusted(-4, 3, 4, -4), m_theme.pxF(4));
    }
}

} // namespace StatusScope
