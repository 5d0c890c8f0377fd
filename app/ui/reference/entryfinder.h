// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QPointer>
#include <QString>

class QLabel;
class QScrollArea;

namespace StatusScope {

// Finds words in the labels of a scroll area, from top to bottom, and selects them one after the other.
class EntryFinder final
{
public:
    // It must outlive the finder.
    explicit EntryFinder(QScrollArea &area);

    void search(const QString &words); // empty: nothing is found; selects the first place that is found
    void step(int by); // to the next (1) or previous (-1) place, round the ends
    int count() const { return int(m_places.size()); }
    int current() const { return m_current; } // from 0; -1: none

private:
    struct Place
    {
        QPointer<QLabel> label;
        int start = 0;
    };

    void select(int index);

    QScrollArea &m_area;
    QList<Place> m_places;
    int m_length = 0;
    int m_current = -1;
};

} // namespace StatusScope
