// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/explaineddelegate.h"

#include "models/explainedmodel.h"
#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QtMath>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

struct MarkLook
{
    Icon icon;
    Token token;
};

MarkLook markLook(Mark mark)
{
    switch (mark) {
    case Mark::Good:
        return {Icon::Check, Token::Good};
    case Mark::Bad:
        return {Icon::Cross, Token::Bad};
    case Mark::Warn:
        return {Icon::Warn, Token::Warn};
    default:
        return {Icon::Info, Token::Text2};
    }
}

// Lead in bold, then the rest, laid out at a width; returns the height.
double layOut(QTextLayout &layout, const Theme &theme, const ExplainedRow &row, double width, bool wrapping,
              Qt::LayoutDirection direction)
{
    const QString text = row.lead.isEmpty() ? row.tells : QString(row.lead % u' ' % row.tells);
    QTextOption option;
    option.setWrapMode(wrapping ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    option.setAlignment(QStyle::visualAlignment(direction, Qt::AlignLeft));
    layout.setTextOption(option);
    layout.setFont(theme.font(FontRole::Body));
    layout.setText(text);
    QTextLayout::FormatRange bold{0, int(row.lead.size()), {}};
    bold.format.setFontWeight(QFont::DemiBold);
    bold.format.setForeground(theme.color(Token::Text));
    QTextLayout::FormatRange rest{int(row.lead.size()), int(text.size() - row.lead.size()), {}};
    rest.format.setForeground(theme.color(row.lead.isEmpty() && row.decides ? Token::Text : Token::Text2));
    layout.setFormats({bold, rest});
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y + (theme.lineHeight(FontRole::Body) - line.height()) / 2});
        y += theme.lineHeight(FontRole::Body);
    }
    layout.endLayout();
    return y;
}

} // namespace

ExplainedDelegate::ExplainedDelegate(const Theme &theme, const ExplainedModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{
}

QRect ExplainedDelegate::textArea(const QRect &cell, const QModelIndex &index, const ExplainedRow &row) const
{
    const bool first = index.column() == ExplainedModel::NameColumn;
    QRect area = cell.adjusted(first ? m_theme.px(32) : 0, 0, -m_theme.px(12), 0);
    if (index.column() == ExplainedModel::TellsColumn)
        area.setRight(cell.right() - m_theme.px(28));
    if (row.mark != Mark::None && index.column() == ExplainedModel::TellsColumn)
        area.setLeft(area.left() + m_theme.px(17));
    return area;
}

QFont ExplainedDelegate::lineFont(const ExplainedRow &row, bool name) const
{
    const bool fixed = name ? row.fixedName : row.fixedValue;
    return m_theme.font(fixed ? FontRole::Mono : name && row.decides ? FontRole::Heading : FontRole::Body);
}

QSize ExplainedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int least = m_theme.px(26);
    const ExplainedRow &row = m_model.row(index.row());
    const bool tells = index.column() == ExplainedModel::TellsColumn;
    if (option.rect.width() <= 0 && !tells) { // for a width, not for a height
        const bool name = index.column() == ExplainedModel::NameColumn;
        const int text = QFontMetrics(lineFont(row, name)).horizontalAdvance(name ? row.name : row.value);
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const QWidget *button = view != nullptr ? view->indexWidget(index) : nullptr;
        const int around = -textArea(QRect(), index, row).width();
        return {text + 1 + around + (button != nullptr ? button->sizeHint().width() : 0), least};
    }
    if (!m_wrapping || !tells || option.rect.width() <= 0)
        return {m_theme.px(60), least};
    QTextLayout layout;
    const QRect area = textArea(QRect(0, 0, option.rect.width(), least), index, row);
    const double height = layOut(layout, m_theme, row, area.width(), true, option.direction);
    return {m_theme.px(60), qMax(least, qCeil(height) + m_theme.px(8))};
}

void ExplainedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ExplainedRow &row = m_model.row(index.row());
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || row.decides)
        paintTint(*painter, m_theme, option.rect, Token::Selected);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      m_theme.color(Token::Line));
    const QRect area = QStyle::visualRect(option.direction, option.rect, textArea(option.rect, index, row));
    painter->setPen(m_theme.color(Token::Text));
    if (index.column() == ExplainedModel::TellsColumn) {
        if (row.mark != Mark::None) {
            const MarkLook look = markLook(row.mark);
            const int side = m_theme.px(13);
            const QRect square(option.rect.left(), option.rect.top() + (m_theme.px(26) - side) / 2, side, side);
            paintIcon(*painter, look.icon, QStyle::visualRect(option.direction, option.rect, square),
                      m_theme.color(look.token), 1.8);
        }
        paintTells(*painter, area, row);
    } else {
        const bool name = index.column() == ExplainedModel::NameColumn;
        painter->setFont(lineFont(row, name));
        const QRect line(area.left(), area.top(), area.width(), m_theme.px(25));
        paintText(*painter, line, Qt::AlignVCenter | Qt::AlignLeading,
                  painter->fontMetrics().elidedText(name ? row.name : row.value, Qt::ElideRight, line.width()));
    }
    if ((option.state & QStyle::State_HasFocus) != 0)
        paintFocusRing(*painter, m_theme, option.rect, 0);
    painter->restore();
}

void ExplainedDelegate::paintTells(QPainter &painter, const QRect &area, const ExplainedRow &row) const
{
    QTextLayout layout;
    layOut(layout, m_theme, row, area.width(), m_wrapping, painter.layoutDirection());
    painter.save();
    painter.setClipRect(area.adjusted(0, 0, m_theme.px(4), 0));
    layout.draw(&painter, QPointF(area.left(), area.top() + m_theme.pxF(4)));
    painter.restore();
}

} // namespace StatusScope
