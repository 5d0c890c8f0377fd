// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/batchmodel.h"

#include <QPointer>
#include <QScrollArea>

class QBoxLayout;
class QMenu;
class QProgressBar;

namespace StatusScope {

class BarChart;
class BatchRun;
class BatchTable;
class Button;
class SearchField;
class SegmentedControl;
class TextLabel;
class Theme;

// A batch in full: how far it is, what was answered, who must act, and every result. Where the window is too low for
// that, all of it scrolls.
class BatchView final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchView)

public:
    BatchView(const Theme &theme, QMenu *exportMenu, QWidget *parent = nullptr);

    void setRun(BatchRun *run);
    void focusFilter();
    bool clearFilter(); // false if none was set
    void popUpExport();
    void stepFilter(int by); // previous or next class
    QList<int> shown() const; // indexes of the results in the table, in its order
    BatchTable *table() const { return m_table; }

signals:
    void opened(int batchIndex);
    void copyRequested(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildCharts();
    QWidget *buildFilter();
    void connectParts();
    void applyTheme();
    void arrange();
    void refresh();
    void refreshNotes();
    void refreshProgress();
    void refreshCharts();
    void setFilter(const BatchFilter &filter);

    const Theme &m_theme;
    QPointer<BatchRun> m_run;
    BatchModel *m_model = nullptr;
    QList<BatchGroup> m_groups; // of the answers' bars
    QList<Responsible> m_actors; // of the other chart's
    TextLabel *m_name = nullptr;
    TextLabel *m_facts = nullptr;
    TextLabel *m_notes = nullptr;
    TextLabel *m_progressText = nullptr;
    QProgressBar *m_progress = nullptr;
    Button *m_stop = nullptr;
    Button *m_rest = nullptr;
    Button *m_retry = nullptr;
    Button *m_export = nullptr;
    QWidget *m_top = nullptr;
    QBoxLayout *m_headRow = nullptr;
    QWidget *m_buttons = nullptr;
    QBoxLayout *m_chartRow = nullptr;
    QWidget *m_filterRow = nullptr;
    BarChart *m_answers = nullptr;
    BarChart *m_acting = nullptr;
    SegmentedControl *m_classes = nullptr;
    SearchField *m_search = nullptr;
    BatchTable *m_table = nullptr;
    TextLabel *m_none = nullptr;
};

} // namespace StatusScope
