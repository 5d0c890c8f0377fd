// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/segmentedcontrol.h"

#include "ui/common/flowlayout.h"
#include "ui/common/segmentbutton.h"
#include "ui/common/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace StatusScope {

SegmentedControl::SegmentedControl(const Theme &theme, bool equal, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_equal(equal)
    , m_group(new QButtonGroup(this))
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(2, 2, 2, 2);
    m_layout->setSpacing(0);
    setSizePolicy(equal ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int index) {
        setCurrent(index);
        emit chosen(index);
    });
}

void SegmentedControl::setFolding()
{
    delete m_layout;
    m_layout = new FlowLayout(0, 2, this);
    m_layout->setContentsMargins(2, 2, 2, 2);
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SegmentedControl::setSegments(const QList<Segment> &segments)
{
    if (m_segments == segments)
        return;
    const auto sameButton = [](const Segment &left, const Segment &right) {
        return !left.objectName.isEmpty() && left.objectName == right.objectName;
    };
    const bool sameButtons =
        std::equal(segments.begin(), segments.end(), m_segments.begin(), m_segments.end(), sameButton);
    m_segments = segments;
    if (sameButtons) { // figures that count up must not take the focus away
        for (int i = 0; i < segments.size(); ++i) {
            auto *button = static_cast<SegmentButton *>(m_group->button(i));
            button->setText(segments[i].text);
            button->setHint(segments[i].hint);
        }
        return;
    }
    const QList<QAbstractButton *> old = m_group->buttons();
    for (QAbstractButton *button : old) {
        m_group->removeButton(button);
        m_layout->removeWidget(button);
        button->hide();
        button->deleteLater(); // it may be the one whose click led here
    }
    for (int i = 0; i < segments.size(); ++i) {
        auto *button = new SegmentButton(m_theme, segments[i].text, segments[i].hint, this);
        button->setObjectName(segments[i].objectName);
        button->setWhole(m_equal);
        connect(button, &SegmentButton::moved, this, [this, i](int by) { move(i, by); });
        m_group->addButton(button, i);
        m_layout->addWidget(button);
        if (m_equal)
            static_cast<QHBoxLayout *>(m_layout)->setStretchFactor(button, 1);
        button->show(); // at once: its size counts
    }
    setCurrent(0);
}

int SegmentedControl::count() const
{
    return int(m_segments.size());
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrent(int index)
{
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (QAbstractButton *button : buttons)
        button->setFocusPolicy(m_group->id(button) == index ? Qt::StrongFocus : Qt::ClickFocus);
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

void SegmentedControl::move(int index, int by)
{
    const int next = qBound(0, index + by, count() - 1);
    if (next == index)
        return;
    setCurrent(next);
    m_group->button(next)->setFocus(Qt::TabFocusReason);
    emit chosen(next);
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.isHighContrast() ? QPen(m_theme.color(Token::Text)) : QPen(Qt::NoPen));
    painter.setBrush(m_theme.color(Token::Hover));
    painter.drawRoundedRect(rect(), m_theme.pxF(7), m_theme.pxF(7));
}

} // namespace StatusScope
