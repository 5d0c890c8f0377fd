// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/question.h"

#include "ui/common/button.h"
#include "ui/common/textlabel.h"

#include <QVBoxLayout>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

Question::Question(const Theme &theme, const Words &words, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(words.title);
    setAccessibleDescription(words.sentence + u' ' + words.note);
    auto *sentence = new TextLabel(theme, FontRole::Heading, Token::Text, this);
    sentence->setPlain(words.sentence);
    auto *note = new TextLabel(theme, FontRole::Body, Token::Text2, this);
    note->setPlain(words.note);
    note->setVisible(!words.note.isEmpty());
    auto *agree = new Button(theme, Button::Outlined, words.verb, this);
    agree->setObjectName(words.action);
    connect(agree, &QPushButton::clicked, this, &QDialog::accept);
    auto *cancel = new Button(theme, Button::Outlined, tr("Cancel"), this);
    cancel->setObjectName(u"cancel"_s);
    cancel->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    buttons->setContentsMargins(0, theme.px(12), 0, 0);
    buttons->addStretch(1);
    buttons->addWidget(agree);
    buttons->addWidget(cancel);
    auto *layout = new QVBoxLayout(this);
    const int margin = theme.px(24);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(theme.px(4));
    layout->addWidget(sentence);
    layout->addWidget(note);
    layout->addLayout(buttons);
    cancel->setFocus();
    setFixedWidth(theme.px(380));
    setFixedHeight(layout->totalHeightForWidth(width()));
}

} // namespace StatusScope
