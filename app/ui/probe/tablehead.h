// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHeaderView>

namespace StatusScope {

class Theme;

// The titles of a table's columns on a quiet ground.
class TableHead final : public QHeaderView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableHead)

public:
    TableHead(const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    const Theme &m_theme;
};

// After the last column of a table; its scroll bar stands within.
int endMargin(const Theme &theme, const QWidget *table);

} // namespace StatusScope
