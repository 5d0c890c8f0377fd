// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchange.h"

#include <QAbstractListModel>

#include <functional>
#include <vector>

namespace StatusScope {

// A stop on the way of a request: a hop that was answered, the one that failed, or the one under way.
struct WayRow
{
    QString url;
    QString method;
    int status = 0; // 0 where there is no answer
    QString statusText;
    std::optional<ErrorKind> error; // it ended here without an answer
    bool pending = false;
    Timings timings;
    QString remark; // what happened, in words
    QString maker; // vendor id, may be empty
    bool operator==(const WayRow &) const = default;

    double lengthMs() const; // its phases together, or the total where that is longer
};

// The hops in order, with their places on one time scale.
class WayModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WayModel)

public:
    using QAbstractListModel::QAbstractListModel;

    // Keeps the rows there already are, so that a selection survives while hops come in.
    void setRows(std::vector<WayRow> rows);
    const WayRow &row(int row) const { return m_rows[std::size_t(row)]; }
    double startMs(int row) const; // since the first hop began
    double totalMs() const; // the length of the scale
    void setSpeaker(std::function<QString(const WayRow &)> speaker) { m_speaker = std::move(speaker); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<WayRow> m_rows;
    std::function<QString(const WayRow &)> m_speaker;
};

} // namespace StatusScope
