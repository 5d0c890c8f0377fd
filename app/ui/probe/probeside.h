// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/historyitem.h"

#include <QWidget>

class QLabel;
class QStringListModel;

namespace StatusScope {

class Button;
class History;
class HistoryModel;
class HistoryView;
class Registry;
class SearchField;
class TextLabel;
class Theme;

// The left column of the probe page: what was probed before, by day, with a filter.
class ProbeSide final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProbeSide)

public:
    // All must outlive it.
    ProbeSide(const Theme &theme, const Registry &registry, History &history, QWidget *parent = nullptr);

    void load(); // reads the history; once, the rest comes by itself
    void select(qint64 id); // -1: none
    // The probe under way, chosen when it begins; none takes it away again.
    void showRunning(const std::optional<HistoryItem> &item, const QString &remark = {});
    void takeOver(const ProbeSide &earlier); // the filter, and which line is shown
    void focusFilter();
    bool escape(); // clears the filter; says whether there was something to do
    QStringListModel *addresses() const { return m_addresses; } // for completing what is typed

signals:
    void chosen(const StatusScope::HistoryItem &item);
    void againRequested(const StatusScope::HistoryItem &item);
    void copyRequested(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void connectParts();
    void refresh();
    void applyTheme();

    const Theme &m_theme;
    History &m_history;
    HistoryModel *m_model = nullptr;
    qint64 m_shown = -1; // the line whose result the page shows; 0: the probe under way
    QStringListModel *m_addresses = nullptr;
    SearchField *m_filter = nullptr;
    HistoryView *m_view = nullptr;
    TextLabel *m_none = nullptr; // no history, or nothing the filter lets through
    QWidget *m_foot = nullptr;
    TextLabel *m_count = nullptr;
    Button *m_clear = nullptr;
};

} // namespace StatusScope
