// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/reference/notepopup.h"

#include "ui/common/keyhint.h"
#include "ui/common/textlabel.h"
#include "ui/reference/supportlabel.h"

#include <QBitmap>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

NotePopup::NotePopup(const Theme &theme, QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_theme(theme)
    , m_browser(new TextLabel(theme, FontRole::Heading, Token::Text, this))
    , m_number(new TextLabel(theme, FontRole::Small, Token::Text2, this))
    , m_note(new TextLabel(theme, FontRole::Body, Token::Text, this))
    , m_sharing(new TextLabel(theme, FontRole::Small, Token::Text2, this))
    , m_level(new SupportLabel(theme, {}, this))
{
    setObjectName(u"notePopup"_s);
    m_note->setObjectName(u"noteText"_s);
    m_browser->setWordWrap(false);
    m_number->setWordWrap(false);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px(8));
    head->addWidget(m_browser);
    head->addWidget(m_level);
    head->addStretch(1);
    head->addWidget(m_number);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_sharing, 1);
    foot->addWidget(new KeyHint(theme, Qt::Key_Escape, this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(11));
    layout->setSpacing(theme.px(4));
    layout->addLayout(head);
    layout->addWidget(m_note);
    layout->addLayout(foot);
}

void NotePopup::showNote(const QRect &cell, const QString &browser, const SupportLook &look, const QString &note,
                         int sharing)
{
    m_browser->setPlain(browser);
    m_number->setPlain(tr("note %1").arg(look.note));
    m_note->setPlain(note);
    QString others;
    if (sharing > 0)
        others = sharing == 1 ? tr("The same note holds for one more browser.")
                              : tr("The same note holds for %1 more browsers.").arg(sharing);
    m_sharing->setPlain(others);
    SupportLook quiet = look;
    quiet.note = 0;
    m_level->setLook(quiet);
    setAccessibleName(tr("Note on %1: %2").arg(browser, note));
    const int width = m_theme.px(352);
    setFixedSize(width, layout()->heightForWidth(width));
    const QRect screen = this->screen()->availableGeometry();
    QPoint corner(cell.left(), cell.bottom() + m_theme.px(2));
    if (corner.y() + height() > screen.bottom())
        corner.setY(cell.top() - height() - m_theme.px(2));
    corner.setX(qBound(screen.left(), corner.x(), qMax(screen.left(), screen.right() - width)));
    move(corner);
    QBitmap shape(size());
    shape.clear();
    QPainter painter(&shape);
    painter.setBrush(Qt::color1);
    painter.setPen(Qt::color1);
    painter.drawRoundedRect(rect().adjusted(0, 0, -1, -1), m_theme.pxF(8), m_theme.pxF(8));
    painter.end();
    setMask(shape);
    show();
    setFocus();
}

void NotePopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.color(Token::Base));
    painter.setPen(m_theme.color(Token::Edge));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.pxF(8), m_theme.pxF(8));
}

void NotePopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return || event->key() == Qt::Key_Space) {
        close();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace StatusScope
