// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/historyitem.h"

#include <QAbstractListModel>
#include <QDate>

#include <functional>
#include <vector>

namespace StatusScope {

class History;

// The history by day, newest first: a heading for each day, then its lines. The filter wants every word of it. A probe
// under way is the first line of its day, with the id 0; a filter hides it.
class HistoryModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryModel)

public:
    // The history must outlive it. Nothing is read before load().
    explicit HistoryModel(History &history, QObject *parent = nullptr);

    void load();
    bool isLoaded() const { return m_loaded; }
    void setFilter(const QString &filter);
    bool isFiltered() const { return !m_words.isEmpty(); }
    int total() const { return int(m_lines.size()); } // without the probe under way
    void setRunning(const std::optional<HistoryItem> &item, const QString &remark = {});
    QString runningRemark() const { return m_runningRemark; }
    const HistoryItem *item(int row) const; // null for a heading
    QDate day(int row) const; // by this computer's time zone
    int rowOf(qint64 id) const; // -1 where it is filtered out or unknown
    QStringList addresses() const; // each once, the latest first
    // A line and a heading in words: what screen readers say, and what the filter looks into besides the URL.
    void setSpeakers(std::function<QString(const HistoryItem &)> line, std::function<QString(QDate)> dayHeading);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void totalChanged();

private:
    static constexpr int heading = -1;
    static constexpr int underWay = -2;
    struct Line
    {
        HistoryItem item;
        QString text; // lower case, made when first searched
    };
    struct Row
    {
        int line = heading;
        QDate day;
    };
    void add(const HistoryItem &item);
    void remove(qint64 id);
    void rebuild();
    void insertFirst(const Row &row);
    int firstToLeave(int row) const;
    bool accepts(Line &line) const;
    QDate dayOf(const HistoryItem &item) const;

    History &m_history;
    bool m_loaded = false;
    std::vector<Line> m_lines; // oldest first, so that a new one changes no place
    std::vector<Row> m_rows;
    std::optional<HistoryItem> m_running;
    QString m_runningRemark;
    QStringList m_words; // of the filter, lower case
    std::function<QString(const HistoryItem &)> m_speaker;
    std::function<QString(QDate)> m_daySpeaker;
};

} // namespace StatusScope
