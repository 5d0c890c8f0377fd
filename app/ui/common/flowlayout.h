// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>

#include <vector>

namespace StatusScope {

// Items side by side, the next line where the width ends: badges, chips of related codes. An item that wants to grow,
// as a field does, takes what its line leaves.
class FlowLayout final : public QLayout
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlowLayout)

public:
    FlowLayout(int horizontalGap, int verticalGap, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool apply) const; // the height
    void placeLine(const std::vector<QLayoutItem *> &line, const QRect &rect, int top, int height) const;
    QSize withMargins(QSize size) const;

    int m_horizontalGap;
    int m_verticalGap;
    std::vector<QLayoutItem *> m_items; // owned, as a QLayout's always are
};

} // namespace StatusScope
