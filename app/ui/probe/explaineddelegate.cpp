// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/explaineddelegate.h"

#include "models/explainedmodel.h"
#include "ui/common/icons.h"
#include "ui/common/markup.h"
#include "ui/common/paint.h"
#include "ui/common/rowground.h"
#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QtMath>
#include <QToolTip>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double lineSpace = 25; // px of a row's first line, without the hairline

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

int leadWidth(const Theme &theme, const ExplainedRow &row)
{
    return row.lead.isEmpty()
        ? 0
        : qCeil(QFontMetricsF(theme.font(FontRole::Heading)).horizontalAdvance(QString(row.lead % u' ')));
}

// Lead in bold, then the rest, laid out at a width; returns the height.
double layOut(QTextLayout &layout, const Theme &theme, const ExplainedRow &row, double width,
              Qt::LayoutDirection direction)
{
    const QString text = row.lead.isEmpty() ? row.tells : QString(row.lead % u' ' % row.tells);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
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

int ExplainedDelegate::buttonWidth(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const QWidget *button = view != nullptr ? view->indexWidget(index) : nullptr;
    return button != nullptr ? button->sizeHint().width() : 0;
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

int ExplainedDelegate::wholeWidth(const QModelIndex &index, const ExplainedRow &row) const
{
    const bool name = index.column() == ExplainedModel::NameColumn;
    const bool tells = index.column() == ExplainedModel::TellsColumn;
    const QFontMetrics metrics(tells ? m_theme.font(FontRole::Body) : lineFont(row, name));
    const int text = metrics.horizontalAdvance(tells      ? row.tells
                                                   : name ? row.name
                                                          : row.value)
        + (tells ? leadWidth(m_theme, row) : 0);
    return text + 1 - textArea(QRect(), index, row).width();
}

QSize ExplainedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int least = m_theme.px(26);
    const ExplainedRow &row = m_model.row(index.row());
    if (option.rect.width() <= 0) { // for a width, not for a height
        return {wholeWidth(index, row) + buttonWidth(option, index), least};
    }
    if (index.row() != m_unfolded || index.column() != ExplainedModel::TellsColumn)
        return {m_theme.px(60), least};
    QTextLayout layout;
    const QRect area = textArea(QRect(0, 0, option.rect.width(), least), index, row);
    const double height = layOut(layout, m_theme, row, area.width(), option.direction);
    return {m_theme.px(60), qMax(least, qCeil(height) + m_theme.px(8))};
}

bool ExplainedDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    constexpr qsizetype enough = 500; // of a value off the wire
    const int width = wholeWidth(index, m_model.row(index.row())) + buttonWidth(option, index);
    const bool cut = width > option.rect.width();
    QToolTip::showText(event->globalPos(), cut ? toolTipText(index.data().toString().left(enough)) : QString(), view);
    return true;
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
    const QRect text = textArea(option.rect, index, row).adjusted(0, 0, -buttonWidth(option, index), 0);
    const QRect area = QStyle::visualRect(option.direction, option.rect, text);
    painter->setPen(m_theme.color(Token::Text));
    if (index.column() == ExplainedModel::TellsColumn) {
        if (row.mark != Mark::None) {
            const MarkLook look = markLook(row.mark);
            const int side = m_theme.px(13);
            const QRect square(option.rect.left(), option.rect.top() + (m_theme.px(26) - side) / 2, side, side);
            paintIcon(*painter, look.icon, QStyle::visualRect(option.direction, option.rect, square),
                      m_theme.color(look.token), 1.8);
        }
        paintTells(*painter, area, index);
    } else {
        const bool name = index.column() == ExplainedModel::NameColumn;
        painter->setFont(lineFont(row, name));
        const QRect line(area.left(), area.top(), area.width(), m_theme.px(lineSpace));
        paintText(*painter, line, Qt::AlignVCenter | Qt::AlignLeading,
                  painter->fontMetrics().elidedText(name ? row.name : row.value, Qt::ElideRight, line.width()));
    }
    paintTableFocus(*painter, m_theme, option, index);
    painter->restore();
}

void ExplainedDelegate::paintTells(QPainter &painter, const QRect &area, const QModelIndex &index) const
{
    ExplainedRow row = m_model.row(index.row());
    if (index.row() != m_unfolded) {
        const QFontMetrics metrics(m_theme.font(FontRole::Body));
        row.tells = metrics.elidedText(row.tells, Qt::ElideRight, area.width() - leadWidth(m_theme, row));
    }
    QTextLayout layout;
    layOut(layout, m_theme, row, area.width(), painter.layoutDirection());
    painter.save();
    painter.setClipRect(area.adjusted(0, 0, m_theme.px(4), 0));
    const double above =
        (m_theme.px(lineSpace) - m_theme.lineHeight(FontRole::Body)) / 2.0; // level with the other columns
    layout.draw(&painter, QPointF(area.left(), area.top() + above));
    painter.restore();
}

} // namespace StatusScope
