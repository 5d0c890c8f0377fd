// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/desktop.h"
#include "ui/common/savemenu.h"

namespace StatusScope {

class ProbeSession;

// What can be done with a result elsewhere: copied as a curl command, saved as a report.
class ExportMenu final : public SaveMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportMenu)

public:
    ExportMenu(const ProbeSession &session, Desktop desktop, QWidget *parent = nullptr);

private:
    QString command(bool withSecrets) const;
    void takeOver();

    const ProbeSession &m_session;
    Desktop m_desktop;
    QAction *m_curl;
    QAction *m_curlOpen; // secrets included
};

} // namespace StatusScope
