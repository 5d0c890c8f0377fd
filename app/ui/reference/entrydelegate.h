// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/theme.h"

#include <QStyledItemDelegate>

namespace StatusScope {

class EntryTreeModel;
class Registry;
struct Entry;

// A row of the entry tree: chevron, chip, name with what the search found marked, vendor, count or "Best".
class EntryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntryDelegate)

public:
    EntryDelegate(const Theme &theme, const Registry &registry, const EntryTreeModel &model, QObject *parent = nullptr);

    struct State
    {
        bool expanded = false;
        bool selected = false;
        bool focused = false;
        bool hovered = false;
        Qt::LayoutDirection direction = Qt::LeftToRight;
        int textRight = 0; // where counts end, from the left of the row
    };
    // The whole row, from the left edge of the view on.
    void paintRow(QPainter &painter, const QRect &row, const QModelIndex &index, const State &state) const;
    QRect chevronRect(const QRect &row, const QModelIndex &index, Qt::LayoutDirection direction) const;
    struct Fitted
    {
        QString text;
        int width = 0;
    };
    // A vendor in the room that it shares with a name, which is cut before it: many makers have a code of one name. A
    // long one is cut beside a name that is not whole, and it goes before the name is hardly to be read.
    Fitted vendorBeside(const QString &name, const QString &vendor, int room) const;
    // What a screen reader says of a row.
    QString spoken(const QModelIndex &index) const;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Label;
    Label label(const QModelIndex &index) const;
    bool vendorStandsAbove(const Entry &entry, const QModelIndex &parent) const;
    QString count(const QModelIndex &index) const;
    QString reason(const QModelIndex &index, const Label &what) const;
    QList<std::pair<qsizetype, qsizetype>> foundIn(const QString &text) const; // places and lengths
    struct Span
    {
        int left = 0; // where the name begins
        int right = 0;
    };
    int wholeWidth(const QString &name) const;
    int readable(const QString &name) const; // so much of it stays before what stands behind it goes
    static Fitted fitted(const QString &text, const QFontMetricsF &metrics, int widest);
    Fitted besideName(const QString &text, const QFontMetricsF &metrics, int room, const Label &what,
                      const State &state) const;
    int paintTrailing(QPainter &painter, const QRect &row, Span span, const QModelIndex &index, const Label &what,
                      const State &state) const;
    void paintName(QPainter &painter, const QRect &area, const Label &what, const State &state) const;
    void paintMarks(QPainter &painter, const QRect &area, const QString &name, const QString &shown) const;
    int depth(const QModelIndex &index) const;

    const Theme &m_theme;
    const Registry &m_registry;
    const EntryTreeModel &m_model;
};

} // namespace StatusScope
