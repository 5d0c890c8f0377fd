// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/block.h"
#include "ui/common/paint.h"

#include <vector>

class QGridLayout;

namespace StatusScope {

class Button;
class Chip;
class TextLabel;
class Theme;

// A heading and rows of chip, name and a remark that lead to other entries: lookalikes, finer codes.
class CodeList final : public Block
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodeList)

public:
    struct Item
    {
        QString id;
        ChipLook chip;
        QString spoken;
        QString name;
        QString remark;
    };

    CodeList(const Theme &theme, const QString &heading, QWidget *parent = nullptr);

    void setItems(const QList<Item> &items); // hides itself when there are none

signals:
    void opened(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row
    {
        Chip *chip;
        TextLabel *name;
        TextLabel *remark;
    };
    void addRow();
    void place(const Row &row, int at);
    int nameWidth(int room) const;
    void arrange();
    void applyTheme();

    const Theme &m_theme;
    QGridLayout *m_grid = nullptr;
    Button *m_more = nullptr;
    QList<Item> m_items;
    qsizetype m_shown = 0; // of the items
    int m_chipWidth = 0; // of the widest shown
    bool m_stacked = false; // remarks beneath the names
    bool m_all = false; // a long list shows its first rows until asked
    std::vector<Row> m_rows; // as many as were ever needed
};

} // namespace StatusScope
