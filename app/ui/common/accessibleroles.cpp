// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/accessibleroles.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleWidget>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

// One of several, of which exactly one is chosen.
class AccessibleSegment final : public QAccessibleWidget
{
public:
    explicit AccessibleSegment(QAbstractButton *button)
        : QAccessibleWidget(button, QAccessible::RadioButton)
    {
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = button().isChecked();
        return state;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }

    void doAction(const QString &name) override
    {
        if (name == pressAction())
            button().click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton &button() const { return *static_cast<QAbstractButton *>(object()); }
};

QAccessibleInterface *roleOf(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (widget == nullptr)
        return nullptr;
    if (className == "StatusScope::Heading"_L1)
        return new QAccessibleWidget(widget, QAccessible::Heading);
    if (className == "StatusScope::Badge"_L1 || className == "StatusScope::SupportLabel"_L1
        || className == "StatusScope::ResultLine"_L1)
        return new QAccessibleWidget(widget, QAccessible::StaticText);
    if (className == "StatusScope::FaultPath"_L1 || className == "StatusScope::BigPicture"_L1)
        return new QAccessibleWidget(widget, QAccessible::Graphic);
    if (className == "StatusScope::SegmentButton"_L1)
        return new AccessibleSegment(static_cast<QAbstractButton *>(widget));
    return nullptr;
}

} // namespace

void installAccessibleRoles()
{
    QAccessible::installFactory(roleOf); // once: Qt knows those it has
}

} // namespace StatusScope
