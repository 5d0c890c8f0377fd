// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/searchfield.h"

#include "ui/common/button.h"
#include "ui/common/keyhint.h"
#include "ui/common/markup.h"
#include "ui/common/paint.h"
#include "ui/common/theme.h"
#include "ui/common/typedaddress.h"

#include <QClipboard>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

SearchField::SearchField(const Theme &theme, Icon icon, const QKeySequence &keys, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_hint(new KeyHint(theme, keys, this))
    , m_clear(new Button(theme, Button::IconOnly, {}, this))
{
    setFrame(false);
    m_clear->setGlyph(Icon::Close);
    m_clear->setObjectName(u"clear"_s);
    m_clear->setAccessibleName(tr("Clear"));
    m_clear->setToolTip(tr("Clear"));
    m_clear->setFocusPolicy(Qt::NoFocus); // Escape does the same
    m_clear->setCursor(Qt::ArrowCursor);
    connect(m_clear, &QPushButton::clicked, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, &SearchField::arrange);
    connect(this, &QLineEdit::textEdited, this, &SearchField::handOnLines);
    connect(&theme, &Theme::changed, this, &SearchField::arrange);
    arrange();
}

void SearchField::setHintAtRest(bool atRest)
{
    m_hintAtRest = atRest;
    arrange();
}

void SearchField::setFixedWidthText(bool fixed)
{
    m_fixedWidth = fixed;
    arrange();
}

QSize SearchField::sizeHint() const
{
    return {m_theme.px(200), m_theme.px(32)};
}

QSize SearchField::minimumSizeHint() const
{
    return {m_theme.px(120), m_theme.px(32)};
}

void SearchField::arrange()
{
    const bool empty = text().isEmpty();
    const bool room = empty || width() >= m_theme.px(240); // else what was typed needs it
    const bool hinted = m_hintAtRest ? room && !hasFocus() : empty;
    m_hint->setVisible(hinted);
    const bool clears = !hinted && !empty && !isReadOnly() && (!m_hintAtRest || hasFocus());
    m_clear->setVisible(clears);
    const QSize hint = m_hint->sizeHint();
    const QSize clear(m_theme.px(24), m_theme.px(24));
    const auto place = [this](QWidget *widget, QSize size, int margin) {
        const QRect area(width() - size.width() - margin, (height() - size.height()) / 2, size.width(), size.height());
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), area));
    };
    place(m_hint, hint, m_theme.px(8));
    place(m_clear, clear, m_theme.px(5));
    const int before = m_theme.px(31);
    const int after = hinted ? hint.width() + m_theme.px(14)
        : clears || empty    ? clear.width() + m_theme.px(8)
                             : m_theme.px(8);
    setTextMargins(isRightToLeft() ? after : before, 0, isRightToLeft() ? before : after, 0);
    // Set only where it differs: the setter repaints and asks for a new layout.
    const QFont wanted = m_theme.font(m_fixedWidth && !empty ? FontRole::Mono : FontRole::Body);
    if (font() != wanted)
        setFont(wanted);
    QPalette colors = palette();
    if (colors.color(QPalette::Base) != Qt::transparent) {
        colors.setColor(QPalette::Base, Qt::transparent);
        setPalette(colors);
    }
    updateGeometry();
}

bool SearchField::event(QEvent *event)
{
    // With nothing selected, copying means more than this field: the page's summary.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)
        && !hasSelectedText())
    {
        event->ignore();
        return false;
    }
    if (event->type() == QEvent::ToolTip && isCut()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), toolTipText(text().left(500)), this);
        return true;
    }
    const bool taken = QLineEdit::event(event);
    // The kind first: events of the children come while the members are still being made.
    if ((event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) && m_hintAtRest)
        arrange();
    return taken;
}

void SearchField::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double width = hasFocus() ? 2 : 1;
        painter.setPen(QPen(m_theme.color(hasFocus() ? Token::Accent : Token::Edge), width));
        painter.setBrush(m_theme.color(Token::Base));
        const double inset = width / 2;
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), m_theme.pxF(7) - inset,
                                m_theme.pxF(7) - inset);
        const int side = m_theme.px(16);
        const QRect square(m_theme.px(9), (height() - side) / 2, side, side);
        paintIcon(painter, m_icon, QStyle::visualRect(layoutDirection(), rect(), square), m_theme.color(Token::Text2));
    }
    if (!isCut()) {
        QLineEdit::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::Text));
    const QRect area = textArea();
    paintText(painter, area, Qt::AlignVCenter | Qt::AlignLeading,
              QFontMetricsF(font()).elidedText(text(), Qt::ElideMiddle, area.width()));
}

QRect SearchField::textArea() const
{
    constexpr int inset = 2; // QLineEdit's own
    return rect().marginsRemoved(textMargins()).adjusted(inset, 0, -inset, 0);
}

bool SearchField::isCut() const
{
    return m_hintAtRest && !hasFocus() && !hasSelectedText()
        && QFontMetricsF(font()).horizontalAdvance(text()) > textArea().width();
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    arrange();
}

bool SearchField::takesLines(const QString &text) const
{
    return !isReadOnly() && isSignalConnected(QMetaMethod::fromSignal(&SearchField::linesPasted))
        && text.contains(u'\n') && !isTypedAddress(text);
}

// What came by the field's own menu or the middle button, where the line edit has cut it short already.
void SearchField::handOnLines(const QString &edited)
{
    if (!edited.trimmed().contains(u'\n'))
        return;
    constexpr qsizetype enoughToTell = 80;
    for (const QClipboard::Mode mode : {QClipboard::Clipboard, QClipboard::Selection}) {
        const QString whole = QGuiApplication::clipboard()->text(mode).trimmed();
        if (takesLines(whole) && edited.contains(whole.left(enoughToTell))) {
            undo();
            emit linesPasted(whole);
            return;
        }
    }
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        if (const QString text = QGuiApplication::clipboard()->text().trimmed(); takesLines(text)) {
            emit linesPasted(text);
            return;
        }
    }
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
            emit listKeyPressed(event);
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace StatusScope
