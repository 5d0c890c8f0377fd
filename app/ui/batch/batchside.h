// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/batchlistmodel.h"

#include <QWidget>

namespace StatusScope {

class BatchListView;
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
    bool updateRow(const BatchListRow &row); // false: the rows have to be set
    void setHint(const QString &hint); // shown while there are none

signals:
    void newRequested();
    void openRequested();
    void chosen(int id);
    void removeRequested(int id);
    void copyRequested(int id);
    void menuRequested(int id, const QPoint &place);
    void clearRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildTop();
    void refresh();
    void applyTheme();

    const Theme &m_theme;
    BatchListModel *m_model = nullptr;
    BatchListView *m_list = nullptr;
    QWidget *m_top = nullptr;
    TextLabel *m_none = nullptr;
    QWidget *m_foot = nullptr;
    Button *m_clear = nullptr;
    TextLabel *m_count = nullptr;
    int m_batches = 0;
    int m_kept = 0; // of them
    QString m_hint;
};

} // namespace StatusScope
