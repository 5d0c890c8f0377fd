// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/reference/supportdelegate.h"

#include "models/compatmodel.h"
#include "report/phrases.h"
#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>
#include <QtMath>

#include <array>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Symbol
{
    Icon icon;
    Token token;
};
// In the order of SupportLevel.
constexpr std::array symbols{Symbol{Icon::Check, Token::Good}, Symbol{Icon::Half, Token::Warn},
                             Symbol{Icon::Cross, Token::Bad}, Symbol{Icon::Ask, Token::Text2}};

QFont noteFont(const Theme &theme)
{
    QFont font = theme.font(FontRole::CaptionStrong);
    font.setPixelSize(qMax(1, theme.px(10)));
    return font;
}

} // namespace

SupportDelegate::SupportDelegate(const Theme &theme, const CompatModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{
}

int supportWidth(const Theme &theme, const SupportLook &look)
{
    double width = theme.px(13) + theme.px(4) + QFontMetricsF(theme.font(FontRole::Small)).horizontalAdvance(look.text);
    if (look.flag)
        width += theme.px(13) + theme.px(4);
    if (look.note > 0)
        width += theme.px(2) + QFontMetricsF(noteFont(theme)).horizontalAdvance(QString::number(look.note));
    return qCeil(width);
}

int paintSupport(QPainter &painter, const Theme &theme, const QRect &area, const SupportLook &look, bool leading)
{
    const Symbol &symbol = symbols[std::size_t(look.level)];
    const int total = supportWidth(theme, look);
    int left = leading ? area.left() : area.left() + (area.width() - total) / 2;
    const auto place = [&](QRect rect) { return QStyle::visualRect(painter.layoutDirection(), area, rect); };
    const int side = theme.px(13);
    const int top = area.top() + (area.height() - side) / 2;
    painter.save();
    paintIcon(painter, symbol.icon, place({left, top, side, side}), theme.color(symbol.token), 2);
    left += side + theme.px(4);
    if (look.flag) {
        paintIcon(painter, Icon::Flag, place({left, top, side, side}), theme.color(symbol.token), 2);
        left += side + theme.px(4);
    }
    painter.setFont(theme.font(FontRole::Small));
    painter.setPen(theme.color(Token::Text));
    const int width = qCeil(QFontMetricsF(painter.font()).horizontalAdvance(look.text));
    paintText(painter, place({left, area.top(), width, area.height()}), Qt::AlignCenter, look.text);
    if (look.note > 0) {
        painter.setFont(noteFont(theme));
        painter.setPen(theme.color(Token::Accent));
        const QString number = QString::number(look.note);
        const int noteWidth = qCeil(QFontMetricsF(painter.font()).horizontalAdvance(number)) + 1;
        const int lift = theme.px(1);
        paintText(painter, place({left + width + theme.px(2), area.top() - lift, noteWidth, area.height()}),
                  Qt::AlignCenter, number);
    }
    painter.restore();
    return total;
}

void SupportDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const int note = index.data(CompatModel::NoteNumberRole).toInt();
    const bool focused = (option.state & QStyle::State_HasFocus) != 0 || m_noted == index;
    if (note > 0 && (option.state & QStyle::State_MouseOver) != 0)
        painter->fillRect(option.rect, m_theme.color(Token::Hover));
    painter->fillRect(option.rect.left(), option.rect.top(), option.rect.width(), 1, m_theme.color(Token::Line));
    const int browser = m_model.browserAt(index);
    const bool groupStart = !m_model.isTransposed() && (browser == 0 || browser == m_model.mobileFrom());
    const int edge = option.direction == Qt::RightToLeft ? option.rect.right() : option.rect.left();
    if (groupStart)
        painter->fillRect(edge, option.rect.top(), 1, option.rect.height(), m_theme.color(Token::Line));
    if (m_model.isTransposed() && browser == m_model.mobileFrom())
        painter->fillRect(option.rect.left(), option.rect.top(), option.rect.width(), 2, m_theme.color(Token::Line));
    const SupportLook look{static_cast<SupportLevel>(index.data(CompatModel::LevelRole).toInt()),
                           index.data(CompatModel::FlagRole).toBool(), index.data().toString(), note};
    painter->setLayoutDirection(option.direction);
    paintSupport(*painter, m_theme, option.rect.adjusted(0, 1, 0, 0), look);
    if (focused)
        paintFocusRing(*painter, m_theme, QRectF(option.rect).adjusted(1, 2, -1, -1), m_theme.pxF(6));
    painter->restore();
}

QString SupportDelegate::spoken(const QModelIndex &index) const
{
    const QString browser = index.data(CompatModel::BrowserRole).toString();
    const QString kind = index.data(CompatModel::MobileRole).toBool() ? tr("mobile") : tr("desktop");
    const QString feature = index.data(CompatModel::FeatureRole).toString();
    const QString text = index.data().toString();
    QString state;
    switch (static_cast<SupportLevel>(index.data(CompatModel::LevelRole).toInt())) {
    case SupportLevel::Supported:
        state = !text.isEmpty() && text.front().isDigit() ? tr("supported since %1").arg(text)
                                                          : tr("supported: %1").arg(text);
        break;
    case SupportLevel::Partial:
        state = tr("supported in part: %1").arg(text);
        break;
    case SupportLevel::NotSupported:
        state = index.data(CompatModel::FlagRole).toBool()
            ? tr("not supported, off until a setting is changed: %1").arg(text)
            : tr("not supported: %1").arg(text);
        break;
    case SupportLevel::Unknown:
        state = tr("no data");
        break;
    }
    const QString what = labelled(
        feature.isEmpty() ? tr("%1, %2").arg(browser, kind) : tr("%1, %2, %3").arg(browser, kind, feature), state);
    return index.data(CompatModel::NoteNumberRole).toInt() > 0 ? tr("%1, one note").arg(what) : what;
}

QString supportWord(SupportLevel level)
{
    switch (level) {
    case SupportLevel::Supported:
        return SupportDelegate::tr("Yes");
    case SupportLevel::Partial:
        return SupportDelegate::tr("Partial");
    case SupportLevel::NotSupported:
        return SupportDelegate::tr("No");
    case SupportLevel::Unknown:
        break;
    }
    return SupportDelegate::tr("No data");
}

} // namespace StatusScope
