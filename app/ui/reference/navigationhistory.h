// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace StatusScope {

// Where the reader has been, for back and forward.
class NavigationHistory
{
public:
    // A new step; what was ahead is forgotten. The same place twice in a row is one step.
    void visit(const QString &id);
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_ids.size(); }
    QString back(); // the place to go to; empty where there is none
    QString forward();
    QString current() const { return m_ids.value(m_at); }

private:
    QStringList m_ids;
    qsizetype m_at = -1;
};

} // namespace StatusScope
