// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/textlabel.h"

#include "ui/common/codebreaks.h"
#include "ui/common/insight.h"
#include "ui/common/paint.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QFocusFrame>
#include <QPainter>
#include <QStyle>
#include <QTextBlock>
#include <QTextDocument>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

TextLabel::TextLabel(const Theme &theme, FontRole role, Token token, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_role(role)
    , m_token(token)
{
    setForegroundRole(QPalette::WindowText); // or it would depend on the ground of the parent
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setFocusPolicy(Qt::ClickFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, &TextLabel::refresh);
    refresh();
}

TextLabel::~TextLabel()
{
    delete m_frame;
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
    setFocusPolicy(hasLinks() ? Qt::StrongFocus : Qt::ClickFocus);
    frame(hasFocus() && hasLinks());
    refresh();
}

void TextLabel::setTone(Token token)
{
    m_token = token;
    refresh();
}

bool TextLabel::hasLinks() const
{
    return m_html.contains("<a "_L1);
}

QSize TextLabel::minimumSizeHint() const
{
    // Wrapped text gets along with little; the layout asks heightForWidth() for the rest.
    return {m_theme.px(40), m_theme.lineHeight(m_role)};
}

QSize TextLabel::sizeHint() const
{
    // The width of wrapped text is the layout's decision, and its height follows from that.
    if (wordWrap())
        return {m_theme.px(200), m_theme.lineHeight(m_role)};
    if (!m_hint.isValid())
        m_hint = sheet().size() + marginsSize();
    return m_hint;
}

int TextLabel::heightForWidth(int width) const
{
    for (const QSize &known : m_heights) {
        if (known.width() == width)
            return known.height();
    }
    const int height = sheet().height(qMax(0, width - marginsSize().width())) + marginsSize().height();
    m_heights[m_nextHeight++ % m_heights.size()] = {width, height};
    return height;
}

TextSheet::Look TextLabel::look() const
{
    TextSheet::Look look{
        font(), m_theme.lineHeight(m_role), m_role == FontRole::Lead, {}, m_theme.font(FontRole::Mono)};
    look.option.setAlignment(QStyle::visualAlignment(layoutDirection(), alignment()));
    look.option.setWrapMode(wordWrap() ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::ManualWrap);
    // A paragraph goes by the window's direction, not by its first letter, which may be a foreign name's.
    // A text without any letter of such a script keeps its own, or its full stop would stand before it.
    look.option.setTextDirection(!isRightToLeft()             ? Qt::LayoutDirectionAuto
                                     : hasRightToLeft(m_html) ? Qt::RightToLeft
                                                              : Qt::LeftToRight);
    return look;
}

TextSheet &TextLabel::sheet() const
{
    if (!m_sheet)
        m_sheet = std::make_unique<TextSheet>(m_html, look());
    return *m_sheet;
}

QSize TextLabel::marginsSize() const
{
    const QMargins margins = contentsMargins();
    return {margins.left() + margins.right(), margins.top() + margins.bottom()};
}

bool TextLabel::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ContentsRectChange:
    case QEvent::FontChange:
    case QEvent::StyleChange: // margins and fonts change what was measured
        forget();
        break;
    case QEvent::LayoutDirectionChange:
        refresh();
        break;
    case QEvent::Polish: // for a label that takes the focus, QLabel makes a document
        if (!m_awake)
            return QFrame::event(event);
        break;
    case QEvent::Enter: // links show what they are under the pointer
        if (hasLinks())
            wake();
        break;
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        frame(event->type() == QEvent::FocusIn && hasLinks());
        wake();
        if (!accessibleDescription().isEmpty())
            setAccessibleDescription({});
        break;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::ContextMenu:
        wake();
        break;
    default:
        break;
    }
    const QMargins margins = contentsMargins();
    const bool handled = QLabel::event(event);
    if (event->type() == QEvent::StyleChange)
        setContentsMargins(margins); // which QFrame takes back
    return handled;
}

// From link to link. QLabel tells neither screen readers nor the page around it that another one is chosen.
bool TextLabel::focusNextPrevChild(bool next)
{
    const bool moved = QLabel::focusNextPrevChild(next);
    if (moved && hasFocus() && hasSelectedText()) {
        setAccessibleDescription(tr("Link: %1").arg(selectedText()));
        bringInSight(*this, selectionLine());
    }
    return moved;
}

QRect TextLabel::selectionLine() const
{
    const auto *document = findChild<QTextDocument *>();
    if (document == nullptr)
        return rect();
    const QTextBlock block = document->findBlock(selectionStart());
    const QTextLine line = block.layout()->lineForTextPosition(selectionStart() - block.position());
    const QPointF above = document->documentLayout()->blockBoundingRect(block).topLeft();
    return line.naturalTextRect().translated(above).toAlignedRect().translated(contentsRect().topLeft());
}

// Around the text, which fills the label.
void TextLabel::frame(bool framed)
{
    delete m_frame;
    if (!framed)
        return;
    m_frame = new QFocusFrame(this);
    m_frame->setWidget(this);
}

void TextLabel::forget()
{
    m_hint = {};
    m_heights.fill({});
    m_sheet.reset();
}

void TextLabel::refresh()
{
    const QFont wanted = m_theme.font(m_role);
    if (font() != wanted)
        setFont(wanted);
    QPalette colors = palette();
    if (colors.color(foregroundRole()) != m_theme.color(m_token)) {
        colors.setColor(foregroundRole(), m_theme.color(m_token));
        setPalette(colors);
    }
    forget();
    m_awake = false;
    if (hasFocus()) {
        wake();
        return;
    }
    QLabel::clear();
    const Qt::FocusPolicy policy = focusPolicy(); // which the flags change
    setTextInteractionFlags(Qt::NoTextInteraction);
    setFocusPolicy(Qt::NoFocus); // for a label that takes the focus, QLabel makes a document at once
    setTextFormat(Qt::PlainText);
    setText(m_html.isEmpty() ? QString() : sheet().plainText());
    setFocusPolicy(policy);
}

void TextLabel::wake()
{
    if (m_awake)
        return;
    m_awake = true;
    Qt::TextInteractionFlags flags = Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard;
    if (hasLinks())
        flags |= Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard;
    QLabel::clear();
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(flags);
    setText(TextSheet::document(m_html, look()));
}

// QLabel lets a word that is too long for the line run out of sight, and says so anew whenever it lays out.
void TextLabel::breakLongWords()
{
    QLabel::heightForWidth(width()); // lays out what has changed
    auto *document = findChild<QTextDocument *>();
    if (document == nullptr || !wordWrap())
        return;
    QTextOption option = document->defaultTextOption();
    if (option.wrapMode() != QTextOption::WrapAtWordBoundaryOrAnywhere) {
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        document->setDefaultTextOption(option);
    }
    breakCodeAtBlanks(*document);
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (m_awake) {
        breakLongWords();
        QLabel::paintEvent(event);
    } else if (!m_html.isEmpty()) {
        paintSheet();
    }
}

void TextLabel::paintSheet()
{
    const QRect place = contentsRect();
    const int spare = qMax(0, place.height() - sheet().height(place.width()));
    double above = 0;
    if ((alignment() & Qt::AlignVCenter) != 0)
        above = spare / 2.0;
    else if ((alignment() & Qt::AlignBottom) != 0)
        above = spare;
    QPainter painter(this);
    painter.setClipRect(place);
    sheet().draw(painter, place.topLeft() + QPointF(0, above), place.width(), palette().color(foregroundRole()));
}

} // namespace StatusScope
