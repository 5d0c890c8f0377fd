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

namespace {
constexpr int arrowHeight = 6;
}

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
                              : tr("The same note holds for %n more browsers.", nullptr, sharing);
    m_sharing->setPlain(others);
    SupportLook quiet = look;
    quiet.note = 0;
    m_level->setLook(quiet);
    setAccessibleName(tr("Note on %1: %2").arg(browser, note));
    place(cell);
    show();
    setFocus();
}

// Beneath the cell with an arrow to it; above where the screen ends.
void NotePopup::place(const QRect &cell)
{
    const QRect screen = this->screen()->availableGeometry();
    const int arrow = m_theme.px(arrowHeight);
    const int width = m_theme.px(352);
    m_above = false;
    layout()->setContentsMargins(m_theme.px(14), m_theme.px(10) + arrow, m_theme.px(14), m_theme.px(11));
    const int height = layout()->heightForWidth(width);
    setFixedSize(width, height);
    QPoint corner(isRightToLeft() ? cell.right() - width - m_theme.px(3) : cell.left() + m_theme.px(3),
                  cell.bottom() + m_theme.px(2));
    if (corner.y() + height > screen.bottom()) {
        m_above = true;
        layout()->setContentsMargins(m_theme.px(14), m_theme.px(10), m_theme.px(14), m_theme.px(11) + arrow);
        corner.setY(cell.top() - height - m_theme.px(1));
    }
    corner.setX(qBound(screen.left(), corner.x(), qMax(screen.left(), screen.right() - width)));
    m_tip = qBound(m_theme.px(20), cell.center().x() - corner.x(), width - m_theme.px(20));
    move(corner);
    QBitmap shape(size());
    shape.clear();
    QPainter painter(&shape);
    painter.setBrush(Qt::color1);
    painter.setPen(QPen(Qt::color1, 2)); // with the pixels that the line covers in part
    painter.drawPath(outline());
    painter.end();
    setMask(shape);
}

QPainterPath NotePopup::outline() const
{
    const double arrow = m_theme.pxF(arrowHeight);
    QRectF body = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const double tip = m_above ? body.bottom() : body.top();
    const double base = m_above ? tip - arrow : tip + arrow;
    const double inside = m_above ? base - 1 : base + 1; // or a line would be left between arrow and body
    if (m_above)
        body.setBottom(base);
    else
        body.setTop(base);
    QPainterPath path;
    path.addRoundedRect(body, m_theme.pxF(8), m_theme.pxF(8));
    QPainterPath point;
    point.addPolygon(QPolygonF({{m_tip - arrow - 1, inside}, {double(m_tip), tip}, {m_tip + arrow + 1, inside}}));
    point.closeSubpath();
    return path.united(point);
}

void NotePopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Base));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(m_theme.color(Token::Edge));
    painter.drawPath(outline());
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
