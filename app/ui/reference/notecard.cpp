// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/reference/notecard.h"

#include "registry/entry.h"
#include "store/entrynotes.h"
#include "ui/common/heading.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::chrono::milliseconds pauseTime{700};
constexpr int leastLines = 2;
constexpr int mostLines = 8;
} // namespace

NoteCard::NoteCard(const Theme &theme, EntryNotes &notes, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_notes(notes)
    , m_edit(new QPlainTextEdit(this))
{
    m_edit->setObjectName(u"noteText"_s);
    m_edit->setAccessibleName(tr("Your note"));
    m_edit->setPlaceholderText(tr("Only for you, kept on this computer"));
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setTabChangesFocus(true);
    m_edit->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_edit->viewport()->setAutoFillBackground(false); // or its corners would cover those of the frame
    m_edit->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new Heading(theme, tr("Your note"), Icon::Pen, this));
    layout->addWidget(m_edit);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseTime);
    connect(&m_pause, &QTimer::timeout, this, &NoteCard::keep);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_edited = true;
        m_pause.start();
    });
    connect(&notes, &EntryNotes::changed, this, [this](const QString &entry) {
        if (entry == m_entry && !m_edited && !m_edit->hasFocus())
            fill();
    });
    connect(m_edit, &QPlainTextEdit::textChanged, this, &NoteCard::fitHeight);
    connect(&theme, &Theme::changed, this, &NoteCard::applyTheme);
    applyTheme();
    hide();
}

void NoteCard::show(const Entry &entry)
{
    keep();
    m_entry = entry.id;
    fill();
}

void NoteCard::fill()
{
    const QString text = m_notes.note(m_entry).text;
    if (text != m_edit->toPlainText().trimmed()) { // else the cursor stays
        const QSignalBlocker quiet(m_edit);
        m_edit->setPlainText(text);
        fitHeight();
    }
    setVisible(!text.isEmpty());
}

void NoteCard::begin()
{
    setVisible(true);
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->moveCursor(QTextCursor::End);
}

void NoteCard::keep()
{
    m_pause.stop();
    if (std::exchange(m_edited, false) && !m_entry.isEmpty())
        m_notes.setText(m_entry, m_edit->toPlainText().trimmed());
}

void NoteCard::fitHeight()
{
    const int lines = qBound(leastLines, m_edit->document()->lineCount(), mostLines);
    m_edit->setFixedHeight(lines * m_edit->fontMetrics().lineSpacing() + 2 * m_theme.px(7));
}

void NoteCard::applyTheme()
{
    m_edit->setFont(m_theme.font(FontRole::Body));
    m_edit->document()->setDocumentMargin(m_theme.px(7));
    layout()->setContentsMargins(1, m_theme.px(14), 1, 1);
    layout()->setSpacing(m_theme.px(6));
    fitHeight();
}

bool NoteCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::FocusOut) {
        keep();
        setVisible(!m_edit->toPlainText().trimmed().isEmpty());
    }
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::FocusIn)
        update();
    return QWidget::eventFilter(watched, event);
}

void NoteCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = m_edit->hasFocus();
    const double out = focused ? 0 : 0.5; // both frames end at the edge of the card
    painter.setPen(QPen(m_theme.color(focused ? Token::Accent : Token::Edge), focused ? 2 : 1));
    painter.drawRoundedRect(QRectF(m_edit->geometry()).adjusted(-out, -out, out, out), m_theme.pxF(7), m_theme.pxF(7));
}

} // namespace StatusScope
