// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/bigpicture.h"

#include "ui/common/markup.h"
#include "ui/common/textlabel.h"

#include <QPainter>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

Icon failurePicture(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidUrl:
    case ErrorKind::UnsupportedScheme:
        return Icon::Pen;
    case ErrorKind::DnsNotFound:
    case ErrorKind::DnsFailure:
        return Icon::Search;
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectionReset:
    case ErrorKind::NetworkUnreachable:
        return Icon::Network;
    case ErrorKind::TlsExpired:
    case ErrorKind::TlsNotYetValid:
    case ErrorKind::TlsHostnameMismatch:
    case ErrorKind::TlsSelfSigned:
    case ErrorKind::TlsUntrustedIssuer:
    case ErrorKind::TlsHandshakeFailed:
    case ErrorKind::NotTls:
        return Icon::Lock;
    case ErrorKind::ConnectionTimeout:
    case ErrorKind::ResponseTimeout:
        return Icon::Clock;
    case ErrorKind::TooManyRedirects:
    case ErrorKind::RedirectLoop:
    case ErrorKind::RedirectUnsafe:
    case ErrorKind::RedirectInvalid:
        return Icon::Retry;
    case ErrorKind::ProxyRefused:
    case ErrorKind::ProxyAuthenticationRequired:
        return Icon::Cloud;
    case ErrorKind::Cancelled:
        return Icon::Stop;
    default:
        return Icon::Server;
    }
}

BigPicture::BigPicture(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

void BigPicture::setPicture(Icon icon, int statusClass, const QString &spoken)
{
    m_icon = icon;
    m_statusClass = statusClass;
    setAccessibleName(spoken);
    update();
}

QSize BigPicture::sizeHint() const
{
    return {m_theme.px(56), m_theme.px(56)};
}

void BigPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ClassColors colors = m_theme.classColors(m_statusClass);
    painter.setPen(m_theme.isHighContrast() ? QPen(colors.text) : QPen(Qt::NoPen));
    painter.setBrush(colors.tint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.pxF(14), m_theme.pxF(14));
    const double side = m_theme.pxF(30);
    paintIcon(painter, m_icon, QRectF((width() - side) / 2, (height() - side) / 2, side, side), colors.text, 1.3);
}

void showBigCode(TextLabel &label, const Theme &theme, const QString &code, const QColor &color)
{
    label.setWordWrap(false);
    label.setFixedHeight(theme.lineHeight(FontRole::Code));
    // A line lower than the font's own takes all of the rest from above the figures: a little of it comes back.
    label.setContentsMargins(0, theme.px(2), 0, 0);
    label.setMarkup(tonedMarkup(code, color.name()));
    label.setMinimumWidth(QFontMetrics(label.font()).horizontalAdvance(u"000"_s));
}

} // namespace StatusScope
