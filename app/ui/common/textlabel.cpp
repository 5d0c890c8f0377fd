// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/textlabel.h"

#include "ui/common/paint.h"

#include <QEvent>
#include <QPainter>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

TextLabel::TextLabel(const Theme &theme, FontRole role, Token token, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_role(role)
    , m_token(token)
{
    setForegroundRole(QPalette::WindowText); // or it would depend on the ground of the parent
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, &TextLabel::refresh);
    refresh();
}

void TextLabel::setPlain(const QString &text)
{
    setMarkup(text.toHtmlEscaped());
}

void TextLabel::setMarkup(const QString &html)
{
    if (m_html == html)
        return;
    m_html = html;
    const bool links = html.contains("<a "_L1);
    Qt::TextInteractionFlags flags = Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard;
    if (links)
        flags |= Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard;
    if (flags != textInteractionFlags())
        setTextInteractionFlags(flags);
    refresh();
}

void TextLabel::setTone(Token token)
{
    m_token = token;
    refresh();
}

QSize TextLabel::minimumSizeHint() const
{
    // Wrapped text gets along with little; the layout asks heightForWidth() for the rest.
    return {m_theme.px(40), m_theme.lineHeight(m_role)};
}

QSize TextLabel::sizeHint() const
{
    // The width of wrapped text is the layout's decision, and its height follows from that; QLabel would lay the text
    // out several times to find a pleasing shape.
    if (wordWrap())
        return {m_theme.px(200), m_theme.lineHeight(m_role)};
    if (!m_hint.isValid())
        m_hint = QLabel::sizeHint();
    return m_hint;
}

int TextLabel::heightForWidth(int width) const
{
    for (const QSize &known : m_heights) {
        if (known.width() == width)
            return known.height();
    }
    const int height = QLabel::heightForWidth(width);
    m_heights[m_nextHeight++ % m_heights.size()] = {width, height};
    return height;
}

bool TextLabel::event(QEvent *event)
{
    // Margins and fonts change what was measured.
    if (event->type() == QEvent::ContentsRectChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange)
        forget();
    else if (event->type() == QEvent::LayoutDirectionChange)
        refresh();
    return QLabel::event(event);
}

void TextLabel::forget()
{
    m_hint = {};
    m_heights.fill({});
}

void TextLabel::refresh()
{
    forget();
    const QFont wanted = m_theme.font(m_role);
    if (font() != wanted)
        setFont(wanted);
    QPalette colors = palette();
    if (colors.color(foregroundRole()) != m_theme.color(m_token)) {
        colors.setColor(foregroundRole(), m_theme.color(m_token));
        setPalette(colors);
    }
    // A paragraph goes by the window's direction, not by its first letter, which may be a foreign name's.
    // A text without any letter of such a script keeps its own, or its full stop would stand before it.
    QString direction;
    if (isRightToLeft())
        direction = hasRightToLeft(m_html)     ? u" dir=\"rtl\""_s
            : (alignment() & Qt::AlignHCenter) ? u" dir=\"ltr\" align=\"center\""_s
                                               : u" dir=\"ltr\" align=\"right\""_s;
    setText(u"<div%1 style=\"%2\">%3</div>"_s.arg(direction, lineStyle(), m_html));
}

QString TextLabel::lineStyle() const
{
    const int line = m_theme.lineHeight(m_role);
    const int spare = line - fontMetrics().height();
    // Qt adds what a line is higher above the letters; where that shows it goes beneath.
    if (m_role == FontRole::Lead && spare > 0)
        return u"line-height:%1px;-qt-line-height-type:line-distance"_s.arg(spare);
    return u"line-height:%1px;-qt-line-height-type:fixed"_s.arg(line);
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    if (hasFocus() && focusPolicy() == Qt::StrongFocus) {
        QPainter painter(this);
        paintFocusRing(painter, m_theme, rect(), m_theme.pxF(3));
    }
}

} // namespace StatusScope
