// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>
#include <QList>
#include <QPointer>
#include <QWidget>

namespace StatusScope {

// While it lives, nothing below a widget is laid out. Showing a child would otherwise lay out all its parents at once,
// and filling a page shows dozens. What changed is laid out once afterwards, by the requests that wait in the event
// loop.
class LayoutPause final
{
public:
    explicit LayoutPause(QWidget *root)
    {
        add(root);
        const QList<QWidget *> children = root->findChildren<QWidget *>();
        for (QWidget *child : children)
            add(child);
    }
    ~LayoutPause()
    {
        for (const QPointer<QLayout> &layout : m_layouts) {
            if (layout != nullptr)
                layout->setEnabled(true);
        }
    }
    Q_DISABLE_COPY_MOVE(LayoutPause)

private:
    void add(QWidget *widget)
    {
        if (QLayout *layout = widget->layout(); layout != nullptr && layout->isEnabled()) {
            layout->setEnabled(false);
            m_layouts.append(layout);
        }
    }
    QList<QPointer<QLayout>> m_layouts;
};

} // namespace StatusScope
