// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/reference/findbar.h"

#include "ui/common/button.h"
#include "ui/common/paint.h"
#include "ui/common/readingorder.h"
#include "ui/common/searchfield.h"
#include "ui/common/shortcuts.h"
#include "ui/common/textlabel.h"
#include "ui/common/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

FindBar::FindBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    hide();
}

void FindBar::build()
{
    m_field = new SearchField(m_theme, Icon::Search, findInEntryKeys(), this);
    m_place = new TextLabel(m_theme, FontRole::Small, Token::Text2, this);
    m_field->setObjectName(u"findInEntry"_s);
    m_field->setPlaceholderText(tr("Find in this entry"));
    m_field->setAccessibleName(tr("Find in this entry"));
    m_place->setObjectName(u"findPlace"_s);
    m_place->setWordWrap(false);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_place);
    layout->addStretch();
    const auto add = [&](Icon icon, const QString &name, const QString &object, const QKeySequence &keys) {
        auto *button = new Button(m_theme, Button::IconOnly, {}, this);
        button->setGlyph(icon);
        button->setObjectName(object);
        button->setAccessibleName(name);
        button->setToolTip(tr("%1 (%2)").arg(name, keyText(keys)));
        layout->addWidget(button);
        return button;
    };
    connect(add(Icon::Up, tr("Previous place"), u"findPrevious"_s, Qt::SHIFT | Qt::Key_Return), &QPushButton::clicked,
            this, [this] { emit stepped(-1); });
    connect(add(Icon::Down, tr("Next place"), u"findNext"_s, Qt::Key_Return), &QPushButton::clicked, this,
            [this] { emit stepped(1); });
    connect(add(Icon::Close, tr("Close"), u"findClose"_s, Qt::Key_Escape), &QPushButton::clicked, this, &FindBar::end);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::searched);
    connect(&m_theme, &Theme::changed, this, &FindBar::applyTheme);
    applyTheme();
    setReadingOrder(parentWidget()); // what is new came last
}

void FindBar::begin()
{
    if (m_field == nullptr)
        build();
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    emit searched(words());
}

void FindBar::end()
{
    hide();
    emit closed();
}

void FindBar::takeOver(const FindBar &earlier)
{
    if (earlier.m_field == nullptr)
        return;
    build();
    const QSignalBlocker quiet(earlier.isHidden() ? this : nullptr);
    m_field->setText(earlier.words());
    setVisible(!earlier.isHidden());
}

QString FindBar::words() const
{
    return m_field->text();
}

void FindBar::showPlace(int current, int count)
{
    m_place->setPlain(words().isEmpty() ? QString()
                          : count == 0  ? tr("Not in this entry")
                                        : tr("%1 of %2").arg(current + 1).arg(count));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit stepped((event->modifiers() & Qt::ShiftModifier) != 0 ? -1 : 1);
    else if (event->key() == Qt::Key_Escape)
        end();
    else
        QWidget::keyPressEvent(event);
}

void FindBar::applyTheme()
{
    setFixedHeight(m_theme.px(44));
    layout()->setContentsMargins(readingMargins(m_theme.px(20), 0, m_theme.px(16), 1));
    layout()->setSpacing(m_theme.px(8));
    m_field->setMaximumWidth(m_theme.px(300));
}

void FindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Panel));
    painter.fillRect(0, height() - 1, width(), 1, m_theme.color(Token::Line));
}

} // namespace StatusScope
