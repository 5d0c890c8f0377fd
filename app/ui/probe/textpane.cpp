// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/textpane.h"

#include "ui/common/button.h"
#include "ui/common/paint.h"
#include "ui/common/textlabel.h"
#include "ui/probe/wiretext.h"

#include <QLocale>
#include <QTextDocument>
#include <QVBoxLayout>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype shownAtOnce = 256 * 1024;
constexpr int mostMarks = 200;
} // namespace

TextPane::TextPane(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_caption(new TextLabel(theme, FontRole::SmallStrong, Token::Text2, this))
    , m_note(new TextLabel(theme, FontRole::Body, Token::Text2, this))
    , m_edit(new WireText(this))
    , m_all(new Button(theme, Button::Outlined, {}, this))
{
    m_edit->setReadOnly(true);
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_edit->setWordWrapMode(QTextOption::WrapAnywhere);
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // a line's end may measure a pixel too much
    m_edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_edit->setTabChangesFocus(true);
    m_all->setObjectName(u"showAll"_s);
    m_all->hide();
    connect(m_all, &QPushButton::clicked, this, &TextPane::showAll);
    connect(m_edit, &WireText::copyRequested, this, &TextPane::copyRequested);
    m_caption->hide();
    m_note->hide();
    m_note->setObjectName(u"note"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->addWidget(m_caption);
    layout->addWidget(m_note);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_all, 0, Qt::AlignLeading);
    layout->addStretch(0); // keeps a note at the top
    connect(&theme, &Theme::changed, this, &TextPane::applyTheme);
    applyTheme();
}

void TextPane::setCaption(const QString &caption)
{
    m_caption->setPlain(caption);
    m_caption->setVisible(!caption.isEmpty());
    m_edit->setAccessibleName(caption);
}

void TextPane::setText(const QString &text, const QStringList &marks)
{
    m_note->hide();
    m_edit->show();
    if (m_text == text && m_marks == marks && !text.isEmpty())
        return;
    m_text = text;
    m_marks = marks;
    m_edit->setPlainText(text.left(shownAtOnce));
    m_all->setVisible(text.size() > shownAtOnce);
    m_all->setText(tr("Show all %1 characters").arg(QLocale().toString(text.size())));
    mark();
}

void TextPane::setNote(const QString &note)
{
    setText({});
    m_edit->hide();
    m_note->setPlain(note);
    m_note->show();
}

void TextPane::setMask(std::function<QString(const QString &text)> mask)
{
    m_edit->setMask(std::move(mask));
}

void TextPane::showAll()
{
    m_edit->setPlainText(m_text);
    m_all->hide();
    mark();
}

void TextPane::mark()
{
    QList<QTextEdit::ExtraSelection> found;
    for (const QString &word : m_marks) {
        QTextCursor at = m_edit->document()->find(word);
        while (!at.isNull() && found.size() < mostMarks) {
            QTextEdit::ExtraSelection selection;
            selection.cursor = at;
            selection.format.setBackground(m_theme.color(Token::Mark));
            selection.format.setForeground(m_theme.color(Token::OnMark));
            found += selection;
            at = m_edit->document()->find(word, at);
        }
    }
    m_edit->setExtraSelections(found);
}

void TextPane::applyTheme()
{
    layout()->setContentsMargins(readingMargins(m_theme.px(32), m_theme.px(10), m_theme.px(20), m_theme.px(10)));
    m_edit->setFont(m_theme.font(FontRole::Mono));
    m_edit->document()->setDocumentMargin(0);
    m_caption->setContentsMargins(0, 0, 0, m_theme.px(6));
    mark();
}

} // namespace StatusScope
