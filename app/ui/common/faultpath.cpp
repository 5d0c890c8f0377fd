// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/faultpath.h"

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace StatusScope {

namespace {
constexpr std::array stopIcons{Icon::User, Icon::Network, Icon::Cloud, Icon::Server};
constexpr double nodeSide = 30;
constexpr double captionLine = 14;

// In one line, or broken between words into two, the second cut off where it must be.
QStringList broken(const QString &text, const QFont &font, double room)
{
    const QFontMetricsF metrics(font);
    if (metrics.horizontalAdvance(text) <= room)
        return text.isEmpty() ? QStringList() : QStringList{text};
    qsizetype end = text.lastIndexOf(u' ');
    while (end > 0 && metrics.horizontalAdvance(text.first(end)) > room)
        end = text.lastIndexOf(u' ', end - 1);
    if (end <= 0)
        return {metrics.elidedText(text, Qt::ElideRight, room)};
    return {text.first(end), metrics.elidedText(text.sliced(end + 1), Qt::ElideRight, room)};
}
} // namespace

bool mustAct(Responsible responsible, int stop)
{
    switch (responsible) {
    case Responsible::Client:
        return stop == Stops::Visitor;
    case Responsible::Network:
        return stop == Stops::Network;
    case Responsible::Intermediary:
        return stop == Stops::Between;
    case Responsible::Server:
        return stop == Stops::Site;
    case Responsible::Either:
        return stop == Stops::Visitor || stop == Stops::Site;
    case Responsible::Nobody:
        break;
    }
    return false;
}

FaultPath::FaultPath(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    // The height follows from the width alone: a fixed one would be that of the hint, where words break sooner.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

void FaultPath::setStops(const FaultStops &stops, int statusClass, const QString &spoken)
{
    m_stops = stops;
    m_statusClass = statusClass;
    setAccessibleName(spoken);
    updateGeometry();
    update();
}

QSize FaultPath::sizeHint() const
{
    return {m_theme.px(284), heightForWidth(m_theme.px(284))};
}

int FaultPath::heightForWidth(int width) const
{
    const double share = width / double(m_stops.size());
    qsizetype lines = 1;
    for (const FaultStop &stop : m_stops)
        lines = std::max(lines,
                         broken(stop.name, nameFont(stop), share).size()
                             + broken(stop.remark, m_theme.font(FontRole::Caption), share).size());
    return m_theme.px(nodeSide + 5 + captionLine * double(lines));
}

QFont FaultPath::nameFont(const FaultStop &stop) const
{
    return m_theme.font(stop.acts ? FontRole::CaptionStrong : FontRole::Caption);
}

QSize FaultPath::minimumSizeHint() const
{
    return {m_theme.px(200), m_theme.px(nodeSide + 5 + captionLine)}; // the rest as the width asks for
}

void FaultPath::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double share = width() / double(m_stops.size());
    const double middle = m_theme.pxF(nodeSide) / 2;
    const auto center = [&](int index) {
        const double x = share * (index + 0.5);
        return QPointF(isRightToLeft() ? width() - x : x, middle);
    };
    for (int i = 0; i < int(m_stops.size()); ++i) {
        const FaultStop &stop = m_stops[std::size_t(i)];
        if (i > 0)
            paintLine(painter, center(i - 1), center(i), stop.cut);
        paintStop(painter, i, center(i));
        const double top = m_theme.pxF(nodeSide + 5);
        paintLabel(painter, stop, QRectF(center(i).x() - share / 2, top, share, height() - top));
    }
}

void FaultPath::paintLine(QPainter &painter, QPointF from, QPointF to, bool cut) const
{
    const double width = m_theme.px(2);
    const double gap = m_theme.pxF(21) * (to.x() > from.x() ? 1 : -1);
    // From a whole pixel on, or the line would be two pale ones.
    const double shift = std::floor(from.y() - width / 2) + width / 2 - from.y();
    QPen pen(m_theme.color(cut ? Token::Bad : Token::Edge), width, Qt::SolidLine, Qt::FlatCap);
    if (cut)
        pen.setDashPattern({2.5, 2});
    painter.setPen(pen);
    painter.drawLine(from + QPointF(gap, shift), to - QPointF(gap, -shift));
}

void FaultPath::paintStop(QPainter &painter, int index, QPointF center) const
{
    const FaultStop &stop = m_stops[std::size_t(index)];
    const double radius = m_theme.pxF(nodeSide) / 2;
    QColor ink = m_theme.color(Token::Text2);
    if (stop.acts) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.classColors(m_statusClass).solid);
        painter.drawEllipse(center, radius, radius);
        ink = m_theme.color(Token::Base);
    } else {
        if (stop.fine)
            ink = m_theme.color(Token::Good);
        const double width = m_theme.px(1);
        painter.setPen(QPen(stop.fine ? ink : m_theme.color(Token::Edge), width));
        painter.setBrush(m_theme.color(Token::Base));
        painter.drawEllipse(center, radius - width / 2, radius - width / 2);
    }
    const double side = m_theme.pxF(16);
    paintIcon(painter, stopIcons[std::size_t(index)], QRectF(center.x() - side / 2, center.y() - side / 2, side, side),
              ink);
    if (stop.wrote || stop.fine)
        paintMark(painter, stop, center);
}

void FaultPath::paintMark(QPainter &painter, const FaultStop &stop, QPointF center) const
{
    const double shift = m_theme.pxF(13.5);
    const QPointF at = center + QPointF(isRightToLeft() ? -shift : shift, m_theme.pxF(11.5));
    const double ground = m_theme.pxF(7.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Token::Base));
    painter.drawEllipse(at, ground, ground);
    const double side = m_theme.pxF(13);
    const QRectF square(at.x() - side / 2, at.y() - side / 2, side, side);
    if (stop.wrote)
        paintIcon(painter, Icon::Pen, square, m_theme.color(Token::Accent), 1.9);
    else
        paintIcon(painter, Icon::Check, square, m_theme.color(Token::Good), 1.9);
}

void FaultPath::paintLabel(QPainter &painter, const FaultStop &stop, const QRectF &area) const
{
    const double height = m_theme.lineHeight(FontRole::Caption);
    QRectF line(area.left(), area.top(), area.width(), height);
    const auto write = [&](const QString &text, const QFont &font, Token token) {
        painter.setFont(font);
        painter.setPen(m_theme.color(token));
        for (const QString &part : broken(text, font, area.width())) {
            paintText(painter, line, Qt::AlignCenter, part);
            line.translate(0, height);
        }
    };
    write(stop.name, nameFont(stop), stop.acts ? Token::Text : Token::Text3);
    write(stop.remark, m_theme.font(FontRole::Caption), stop.acts ? Token::Text : Token::Text2);
}

} // namespace StatusScope
