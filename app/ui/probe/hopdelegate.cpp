// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/hopdelegate.h"

#include "models/waymodel.h"
#include "report/exchangephrases.h"
#include "ui/common/paint.h"
#include "ui/common/theme.h"
#include "ui/common/words.h"
#include "ui/probe/phasewords.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <array>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

struct HopDelegate::Place
{
    QRect row;
    QRect chip;
    QRect words;
    QRect bars;
    QRect total;
    Qt::LayoutDirection direction;
};

ChipLook wayChip(const WayRow &row)
{
    if (row.pending)
        return {u"…"_s, 0};
    if (row.error && row.status == 0)
        return {failureChip(*row.error), 5};
    const int statusClass = row.status >= 100 && row.status <= 599 ? row.status / 100 : 0;
    return {row.statusText, statusClass};
}

QString spokenWay(const WayRow &row)
{
    const ChipLook chip = wayChip(row);
    const QString code = chip.statusClass == 0 || row.status == 0
        ? chip.text
        : chip.text + u", " + className(chip.statusClass).toLower();
    return HopDelegate::tr("%1: %2 %3. %4. %5")
        .arg(code, row.method, row.url, row.remark, durationText(row.lengthMs()));
}

HopDelegate::HopDelegate(const Theme &theme, const WayModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{
}

int HopDelegate::rowHeight() const
{
    return m_theme.px(m_stacked ? 74 : 42);
}

QSize HopDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.px(300), rowHeight()};
}

void HopDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const WayRow &row = m_model.row(index.row());
    const QRect &all = option.rect;
    const auto mirror = [&](QRect area) { return QStyle::visualRect(option.direction, all, area); };
    const auto px = [this](double length) { return m_theme.px(length); };
    const int right = all.right() + 1 - px(32);
    int chipWidth = px(36); // of all alike, so that the addresses stand beneath each other
    for (int i = 0; i < m_model.rowCount(); ++i)
        chipWidth = qMax(chipWidth, chipSize(m_theme, wayChip(m_model.row(i))).width());
    const int wordsLeft = all.left() + px(32 + 14 + 10) + chipWidth + px(10);
    const int totalWidth = px(58);
    const int barsWidth = m_stacked ? right - wordsLeft - totalWidth - px(10) : px(330);
    const int barsLeft = m_stacked ? wordsLeft : right - totalWidth - px(10) - barsWidth;
    const int top = all.top() + px(5);
    Place place;
    place.direction = option.direction;
    place.row = all;
    place.chip = mirror({all.left() + px(56), all.top() + (px(42) - px(18)) / 2, chipWidth, px(18)});
    place.words = mirror({wordsLeft, top, (m_stacked ? right - totalWidth : barsLeft) - px(18) - wordsLeft, px(31)});
    place.bars = mirror({barsLeft, m_stacked ? all.top() + px(39) : all.top() + px(6), barsWidth, px(30)});
    place.total = mirror({right - totalWidth, all.top(), totalWidth, px(42)});
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || (option.state & QStyle::State_MouseOver) != 0)
        paintTint(*painter, m_theme, all, selected ? Token::Selected : Token::Hover);
    paintLine(*painter, place, index, selected);
    paintChip(*painter, m_theme, place.chip, wayChip(row));
    paintWords(*painter, place, row);
    paintBars(*painter, place, index);
    painter->setFont(m_theme.font(FontRole::Heading));
    painter->setPen(m_theme.color(Token::Text));
    if (row.lengthMs() > 0)
        paintText(*painter, place.total, Qt::AlignVCenter | Qt::AlignTrailing, durationText(row.lengthMs()));
    if ((option.state & QStyle::State_HasFocus) != 0)
        paintFocusRing(*painter, m_theme, all, 0);
    painter->restore();
}

void HopDelegate::paintLine(QPainter &painter, const Place &place, const QModelIndex &index, bool selected) const
{
    const QRect column =
        QStyle::visualRect(place.direction, place.row,
                           {place.row.left() + m_theme.px(32), place.row.top(), m_theme.px(14), place.row.height()});
    const double middle = place.row.top() + m_theme.pxF(21);
    const double x = column.left() + m_theme.pxF(7);
    painter.setPen(QPen(m_theme.color(Token::Edge), m_theme.pxF(2), Qt::SolidLine, Qt::FlatCap));
    if (index.row() > 0)
        painter.drawLine(QPointF(x, place.row.top()), QPointF(x, middle));
    if (index.row() + 1 < m_model.rowCount())
        painter.drawLine(QPointF(x, middle), QPointF(x, place.row.bottom() + 1));
    const double radius = m_theme.pxF(4);
    painter.setPen(QPen(m_theme.color(selected ? Token::Accent : Token::Edge), m_theme.pxF(2)));
    painter.setBrush(m_theme.color(selected ? Token::Accent : Token::Base));
    painter.drawEllipse(QPointF(x, middle), radius, radius);
}

void HopDelegate::paintWords(QPainter &painter, const Place &place, const WayRow &row) const
{
    const int line = m_theme.px(17);
    const QRect upper(place.words.left(), place.words.top(), place.words.width(), line);
    painter.setFont(m_theme.font(FontRole::Body));
    painter.setPen(m_theme.color(Token::Text2));
    paintText(painter, upper, Qt::AlignVCenter | Qt::AlignLeading, row.method);
    const int method = painter.fontMetrics().horizontalAdvance(row.method) + m_theme.px(4);
    const QRect url =
        place.direction == Qt::RightToLeft ? upper.adjusted(0, 0, -method, 0) : upper.adjusted(method, 0, 0, 0);
    painter.setFont(m_theme.font(FontRole::Mono));
    painter.setPen(m_theme.color(Token::Text));
    // An address stays left to right in every language.
    paintText(painter, url, Qt::AlignVCenter | Qt::AlignLeading,
              leftToRight(painter.fontMetrics().elidedText(row.url, Qt::ElideMiddle, url.width())));
    painter.setFont(m_theme.font(FontRole::Caption));
    painter.setPen(m_theme.color(Token::Text2));
    const QRect lower(place.words.left(), place.words.top() + line, place.words.width(), m_theme.px(14));
    paintText(painter, lower, Qt::AlignVCenter | Qt::AlignLeading,
              painter.fontMetrics().elidedText(row.remark, Qt::ElideRight, lower.width()));
}

void HopDelegate::paintBars(QPainter &painter, const Place &place, const QModelIndex &index) const
{
    const WayRow &row = m_model.row(index.row());
    const double scale = m_model.totalMs() > 0 ? place.bars.width() / m_model.totalMs() : 0;
    QList<Piece> pieces;
    for (const PhaseLook &phase : phaseLooks) {
        const double ms = (row.timings.*phase.ms).value_or(0);
        if (ms > 0)
            pieces += {ms * scale, m_theme.color(phase.token)};
    }
    paintPieces(painter,
                QRectF(place.bars.left(), place.bars.top() + m_theme.pxF(4), place.bars.width(), m_theme.pxF(9)),
                m_model.startMs(index.row()) * scale, pieces, m_theme.pxF(2));
    paintPhases(painter,
                QRect(place.bars.left(), place.bars.top() + m_theme.px(16), place.bars.width(), m_theme.px(14)), row);
}

// "DNS 14, connect 11, wait 23", the longest in bold where it rules the rest.
void HopDelegate::paintPhases(QPainter &painter, const QRect &area, const WayRow &row) const
{
    QList<PhaseWord> words = phaseWords(row);
    for (qsizetype i = 0; i + 1 < words.size(); ++i)
        words[i].text += u", "_s;
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    // Words of another direction begin at the other end.
    if (mirrored
        && std::none_of(words.begin(), words.end(), [](const PhaseWord &word) { return hasRightToLeft(word.text); }))
        std::reverse(words.begin(), words.end());
    painter.setPen(m_theme.color(Token::Text2));
    int used = 0;
    for (const PhaseWord &word : std::as_const(words)) {
        painter.setFont(m_theme.font(word.strong ? FontRole::CaptionStrong : FontRole::Caption));
        const int left = area.width() - used;
        if (left <= 0)
            return;
        const QRect rest = mirrored ? area.adjusted(0, 0, -used, 0) : area.adjusted(used, 0, 0, 0);
        paintText(painter, rest, Qt::AlignVCenter | Qt::AlignLeading,
                  painter.fontMetrics().elidedText(word.text, Qt::ElideRight, left));
        used += painter.fontMetrics().horizontalAdvance(word.text);
    }
}

} // namespace StatusScope
