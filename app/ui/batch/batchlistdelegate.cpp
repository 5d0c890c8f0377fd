// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/batch/batchlistdelegate.h"

#include "models/batchlistmodel.h"
#include "ui/batch/batchrows.h"
#include "ui/common/paint.h"
#include "ui/common/rowground.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace StatusScope {

BatchListDelegate::BatchListDelegate(const Theme &theme, const BatchListModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{
}

QSize BatchListDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool heading = m_model.row(index.row()).id < 0;
    return {m_theme.px(200), m_theme.px(heading ? 31 : 52)};
}

void BatchListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const BatchListRow &row = m_model.row(index.row());
    const QRect words = option.rect.adjusted(m_theme.px(18), 0, -m_theme.px(18), 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (row.id < 0) {
        painter->setFont(m_theme.font(FontRole::SmallStrong));
        painter->setPen(m_theme.color(Token::Text2));
        paintText(*painter, words.adjusted(0, m_theme.px(8), 0, 0), Qt::AlignVCenter | Qt::AlignLeading, row.name);
        painter->restore();
        return;
    }
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    paintRowGround(*painter, m_theme, option.rect.adjusted(m_theme.px(6), 1, -m_theme.px(6), -1), rowLook(option));
    const auto line = [&](double top, double height) {
        return QRect(words.left(), option.rect.top() + m_theme.px(top), words.width(), m_theme.px(height));
    };
    painter->setFont(m_theme.font(selected ? FontRole::Heading : FontRole::Body));
    painter->setPen(m_theme.color(Token::Text));
    paintText(*painter, line(7, 17), Qt::AlignVCenter | Qt::AlignLeading,
              painter->fontMetrics().elidedText(row.name, Qt::ElideRight, words.width()));
    painter->setFont(m_theme.font(FontRole::Caption));
    painter->setPen(m_theme.color(Token::Text2));
    paintText(*painter, line(24, 14), Qt::AlignVCenter | Qt::AlignLeading,
              painter->fontMetrics().elidedText(row.remark, Qt::ElideRight, words.width()));
    paintBar(*painter, line(41, 5), row);
    painter->restore();
}

void BatchListDelegate::paintBar(QPainter &painter, const QRect &area, const BatchListRow &row) const
{
    QPainterPath shape;
    shape.addRoundedRect(area, m_theme.pxF(2), m_theme.pxF(2));
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(area, m_theme.classColors(0).tint);
    // From fine to worst, as the eye reads.
    constexpr std::array order{BatchGroup::Informational, BatchGroup::Success,     BatchGroup::Redirect,
                               BatchGroup::ClientError,   BatchGroup::ServerError, BatchGroup::Other,
                               BatchGroup::NoAnswer};
    QList<Piece> pieces;
    for (const BatchGroup group : order) {
        const int count = row.counts[std::size_t(group)];
        if (count > 0 && row.total > 0)
            pieces += {double(area.width()) * count / row.total, m_theme.classColors(colorClass(group)).solid};
    }
    paintPieces(painter, area, 0, pieces, m_theme.pxF(2), 1);
    painter.restore();
}

} // namespace StatusScope
