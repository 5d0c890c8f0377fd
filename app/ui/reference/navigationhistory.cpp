// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/reference/navigationhistory.h"

namespace StatusScope {

namespace {
constexpr qsizetype mostSteps = 200;
}

void NavigationHistory::visit(const QString &id)
{
    if (id == current())
        return;
    m_ids.resize(m_at + 1);
    m_ids.append(id);
    if (m_ids.size() > mostSteps)
        m_ids.removeFirst();
    m_at = m_ids.size() - 1;
}

QString NavigationHistory::back()
{
    return canGoBack() ? m_ids[--m_at] : QString();
}

QString NavigationHistory::forward()
{
    return canGoForward() ? m_ids[++m_at] : QString();
}

} // namespace StatusScope
