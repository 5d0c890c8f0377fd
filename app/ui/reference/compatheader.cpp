// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/reference/compatheader.h"

#include "models/compatmodel.h"
#include "ui/common/paint.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QtMath>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

CompatHeader::CompatHeader(const Theme &theme, const CompatModel &model, Qt::Orientation orientation, QWidget *parent)
    : QHeaderView(orientation, parent)
    , m_theme(theme)
    , m_model(model)
{
    setFrameShape(NoFrame);
    setSectionsClickable(false);
    setHighlightSections(false);
    setMinimumSectionSize(1);
    setDefaultSectionSize(theme.px(30));
    viewport()->setAutoFillBackground(false);
    if (orientation == Qt::Horizontal)
        setSectionResizeMode(Stretch);
    else
        setSectionResizeMode(Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        if (this->orientation() == Qt::Vertical)
            setDefaultSectionSize(m_theme.px(30));
        updateGeometries();
    });
}

bool CompatHeader::showsBrowsers() const
{
    return (orientation() == Qt::Horizontal) != m_model.isTransposed();
}

int CompatHeader::groupHeight() const
{
    return m_theme.px(20);
}

QSize CompatHeader::sizeHint() const
{
    if (orientation() == Qt::Horizontal)
        return {0, (showsBrowsers() ? groupHeight() + m_theme.px(35) : m_theme.px(26))};
    int width = m_theme.px(64);
    for (int i = 0; i < count(); ++i) {
        const QFontMetricsF metrics(m_theme.font(role(i)));
        const QString text = m_model.headerData(i, orientation(), Qt::DisplayRole).toString();
        width = qMax(width, qCeil(metrics.horizontalAdvance(text)) + m_theme.px(indented(i) ? 28 : 16));
    }
    return {width, 0};
}

// Where a code has sub-features its own row stands out, and they stand beneath it.
FontRole CompatHeader::role(int section) const
{
    if (showsBrowsers())
        return FontRole::Body;
    if (!m_model.row(section).feature.isEmpty())
        return FontRole::Mono;
    return m_model.featureCount() > 1 ? FontRole::Heading : FontRole::Body;
}

bool CompatHeader::indented(int section) const
{
    return orientation() == Qt::Vertical && role(section) == FontRole::Mono;
}

void CompatHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    if (orientation() != Qt::Horizontal || !showsBrowsers())
        return;
    QPainter painter(viewport());
    const int mobile = m_model.mobileFrom();
    paintGroup(painter, 0, mobile, tr("Desktop"));
    paintGroup(painter, mobile, m_model.browserCount(), tr("Mobile and headset"));
}

void CompatHeader::paintGroup(QPainter &painter, int from, int to, const QString &name) const
{
    if (from >= to)
        return;
    const int first = sectionViewportPosition(from);
    const int last = sectionViewportPosition(to - 1);
    const int left = qMin(first, last);
    const int right = first <= last ? last + sectionSize(to - 1) : first + sectionSize(from);
    const QRect area(left, 0, right - left, groupHeight());
    painter.setFont(m_theme.font(FontRole::Caption));
    painter.setPen(m_theme.color(Token::Text2));
    paintText(painter, area.adjusted(0, 0, 0, -m_theme.px(2)), Qt::AlignCenter, name);
    painter.fillRect(area.left(), area.bottom(), area.width(), 1, m_theme.color(Token::Line));
    painter.fillRect(isRightToLeft() ? area.right() : area.left(), 0, 1, height(), m_theme.color(Token::Line));
}

void CompatHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    const QString text = m_model.headerData(section, orientation(), Qt::DisplayRole).toString();
    const bool horizontal = orientation() == Qt::Horizontal;
    if (showsBrowsers() && horizontal) {
        painter->setFont(m_theme.font(FontRole::Caption));
        painter->setPen(m_theme.color(Token::Text2));
        // Two words, two lines: the columns are narrow.
        QString lines = text;
        if (const qsizetype space = lines.lastIndexOf(u' '); space > 0)
            lines[space] = u'\n';
        paintText(*painter, rect.adjusted(0, groupHeight(), 0, 0), Qt::AlignCenter, lines);
    } else {
        painter->setFont(m_theme.font(role(section)));
        painter->setPen(m_theme.color(Token::Text));
        const int indent = indented(section) ? m_theme.px(12) : 0;
        const QRect area = isRightToLeft() ? rect.adjusted(0, 1, -indent, 0) : rect.adjusted(indent, 1, 0, 0);
        const Qt::Alignment side = horizontal ? Qt::AlignCenter : Qt::AlignVCenter | Qt::AlignLeading;
        paintText(*painter, area, side, painter->fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
        if (!horizontal)
            painter->fillRect(rect.left(), rect.top(), rect.width(),
                              showsBrowsers() && section == m_model.mobileFrom() ? 2 : 1, m_theme.color(Token::Line));
    }
    painter->restore();
}

} // namespace StatusScope
