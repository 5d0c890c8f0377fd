// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/methodbox.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpressionValidator>
#include <QStyle>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

MethodBox::MethodBox(const Theme &theme, QWidget *parent)
    : QComboBox(parent)
    , m_theme(theme)
{
    setObjectName(u"method"_s);
    setAccessibleName(tr("Method"));
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    addItems({u"GET"_s, u"HEAD"_s, u"OPTIONS"_s, u"POST"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s});
    // A token of RFC 9110 section 5.6.2; nothing else can be a method.
    static const QRegularExpression token(uR"([A-Za-z0-9!#$%&'*+.^_`|~-]{1,32})"_s);
    lineEdit()->setValidator(new QRegularExpressionValidator(token, this));
    lineEdit()->setFrame(false);
    lineEdit()->setAccessibleName(tr("Method"));
    setFrame(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &MethodBox::applyTheme);
    applyTheme();
}

QByteArray MethodBox::method() const
{
    return lineEdit()->hasAcceptableInput() ? currentText().toLatin1() : QByteArray("GET");
}

void MethodBox::setMethod(const QByteArray &method)
{
    setCurrentText(QString::fromLatin1(method));
}

QSize MethodBox::sizeHint() const
{
    const int text = QFontMetrics(m_theme.font(FontRole::Body)).horizontalAdvance(currentText());
    return {qMax(m_theme.px(70), qMin(text + m_theme.px(46), m_theme.px(130))), m_theme.px(32)};
}

void MethodBox::applyTheme()
{
    setFont(m_theme.font(FontRole::Body));
    QPalette colors = lineEdit()->palette();
    colors.setColor(QPalette::Base, Qt::transparent);
    colors.setColor(QPalette::Text, m_theme.color(Token::Text));
    lineEdit()->setPalette(colors);
    updateGeometry();
}

void MethodBox::resizeEvent(QResizeEvent *event)
{
    QComboBox::resizeEvent(event);
    const QRect area(m_theme.px(8), 2, width() - m_theme.px(34), height() - 4);
    lineEdit()->setGeometry(QStyle::visualRect(layoutDirection(), rect(), area));
}

void MethodBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focus = hasFocus() || lineEdit()->hasFocus();
    const double pen = focus ? 2 : 1;
    painter.setPen(QPen(m_theme.color(focus ? Token::Accent : Token::Edge), pen));
    painter.setBrush(m_theme.color(Token::Base));
    const double radius = m_theme.pxF(6);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), radius, radius);
    const int side = m_theme.px(14);
    const QRect square(width() - side - m_theme.px(11), (height() - side) / 2, side, side);
    paintIcon(painter, Icon::Down, QStyle::visualRect(layoutDirection(), rect(), square), m_theme.color(Token::Text),
              1.8);
}

} // namespace StatusScope
