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

// The history by day, newest first: a heading for each day, then its lines. The filter wants every word of it.
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
    int total() const { return int(m_lines.size()); }
    const HistoryItem *item(int row) const; // null for a heading
    QDate day(int row) const; // by this computer's time zone
    int rowOf(qint64 id) const; // -1 where it is filtered out or unknown
    QStringList addresses() const; // each once, the latest first
    // A line and a heading in words: what screen readers say, and what the filter looks into besides the URL.
    void setSpeakers(std::function<QString(const HistoryItem &)> line, std::function<QString(QDate)> heading);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void totalChanged();

private:
    struct Line
    {
        HistoryItem item;
        QString text; // lower case, made when first searched
    };
    struct Row
    {
        int line = -1; // -1: a heading
        QDate day;
    };
    void add(const HistoryItem &item);
    void remove(qint64 id);
    void rebuild();
    bool accepts(Line &line) const;
    QDate dayOf(const HistoryItem &item) const;

    History &m_history;
    bool m_loaded = false;
    std::vector<Line> m_lines; // oldest first, so that a new one changes no place
    std::vector<Row> m_rows;
    QStringList m_words; // of the filter, lower case
    std::function<QString(const HistoryItem &)> m_speaker;
    std::function<QString(QDate)> m_daySpeaker;
};

} // namespace StatusScope
