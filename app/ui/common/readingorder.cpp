// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/readingorder.h"

#include <QGridLayout>
#include <QSet>
#include <QSplitter>
#include <QWidget>

#include <algorithm>
#include <vector>

namespace StatusScope {

namespace {

class Reader final
{
public:
    void read(QWidget *widget)
    {
        if (widget == nullptr || widget->isWindow() || m_seen.contains(widget))
            return;
        m_seen.insert(widget);
        // Hidden ones too: they keep their place for when they are shown.
        if (widget->focusPolicy() != Qt::NoFocus && widget->focusProxy() == nullptr)
            next(widget);
        readInside(widget);
    }

    void readInside(QWidget *widget)
    {
        if (QLayout *layout = widget->layout())
            read(layout);
        else if (const auto *splitter = qobject_cast<const QSplitter *>(widget)) {
            for (int i = 0; i < splitter->count(); ++i)
                read(splitter->widget(i));
        }
        const QObjectList &children = widget->children();
        for (QObject *child : children)
            read(qobject_cast<QWidget *>(child));
    }

private:
    void read(QLayout *layout)
    {
        std::vector<int> order(std::size_t(layout->count()));
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = int(i);
        if (const auto *grid = qobject_cast<const QGridLayout *>(layout)) {
            const auto place = [grid](int index) {
                std::pair<int, int> at;
                int rows = 0;
                int columns = 0;
                grid->getItemPosition(index, &at.first, &at.second, &rows, &columns);
                return at;
            };
            std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return place(a) < place(b); });
        }
        for (const int index : order) {
            QLayoutItem *item = layout->itemAt(index);
            if (QLayout *inner = item->layout())
                read(inner);
            else
                read(item->widget());
        }
    }

    void next(QWidget *widget)
    {
        if (m_last != nullptr)
            QWidget::setTabOrder(m_last, widget);
        m_last = widget;
    }

    QSet<QWidget *> m_seen;
    QWidget *m_last = nullptr;
};

} // namespace

void setReadingOrder(QWidget *root)
{
    Reader reader;
    if (root->isWindow())
        reader.readInside(root);
    else
        reader.read(root);
}

} // namespace StatusScope
