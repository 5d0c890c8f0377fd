// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace StatusScope {

class Theme;
class WayModel;
struct ChipLook;
struct WayRow;

// A hop: its place on the line, chip, address, what happened, and its phases on the common time scale.
class HopDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HopDelegate)

public:
    HopDelegate(const Theme &theme, const WayModel &model, QObject *parent = nullptr);

    // The waterfall goes under the text where the pane is narrow.
    void setStacked(bool stacked) { m_stacked = stacked; }
    int rowHeight() const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Place;
    void paintLine(QPainter &painter, const Place &place, const QModelIndex &index, bool selected) const;
    void paintWords(QPainter &painter, const Place &place, const WayRow &row) const;
    void paintBars(QPainter &painter, const Place &place, const QModelIndex &index) const;
    void paintPhases(QPainter &painter, const QRect &area, const WayRow &row) const;

    const Theme &m_theme;
    const WayModel &m_model;
    bool m_stacked = false;
};

ChipLook wayChip(const WayRow &row);
// "Hop 301, redirection: GET http://…, Moved Permanently, 49 ms"
QString spokenWay(const WayRow &row);

} // namespace StatusScope
