// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QLayout>
#include <QList>
#include <QPointer>
#include <QWidget>

namespace StatusScope {

// While it lives, nothing below a widget is laid out. Showing a child would otherwise lay out all its parents at once,
// and filling a page shows dozens. What changed is laid out once afterwards, in the event loop. It is asked for anew: a
// layout whose earlier request came while it was hidden relies on being shown, which the pause makes it miss.
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
        for (auto at = m_layouts.crbegin(); at != m_layouts.crend(); ++at) { // children first: parents ask them
            if (*at != nullptr)
                end(**at);
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
    static void end(QLayout &layout)
    {
        layout.setEnabled(true);
        QWidget *widget = layout.parentWidget();
        if (layout.geometry() != widget->contentsRect())
            layout.invalidate(); // it missed a new size
        if (widget->isVisible())
            QCoreApplication::postEvent(widget, new QEvent(QEvent::LayoutRequest));
    }

    QList<QPointer<QLayout>> m_layouts;
};

} // namespace StatusScope
