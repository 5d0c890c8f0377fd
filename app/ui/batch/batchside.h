// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/batchlistmodel.h"

#include <QWidget>

class QListView;

namespace StatusScope {

class Button;
class TextLabel;
class Theme;

// The left column of the batch page: the lists that are running, and those that are done.
class BatchSide final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchSide)

public:
    explicit BatchSide(const Theme &theme, QWidget *parent = nullptr);

    void setRows(std::vector<BatchListRow> rows, int current);

signals:
    void newRequested();
    void openRequested();
    void chosen(int id);
    void clearRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();

    const Theme &m_theme;
    BatchListModel *m_model = nullptr;
    QListView *m_list = nullptr;
    Button *m_new = nullptr;
    Button *m_open = nullptr;
    Button *m_clear = nullptr;
    TextLabel *m_count = nullptr;
    QWidget *m_foot = nullptr;
    bool m_setting = false;
};

} // namespace StatusScope
