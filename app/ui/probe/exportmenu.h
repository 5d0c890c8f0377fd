// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/desktop.h"

#include <QMenu>

namespace StatusScope {

class ProbeSession;

// What can be done with a result elsewhere: copied as a curl command, saved as a report. Reports hold no secrets.
class ExportMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportMenu)

public:
    ExportMenu(const ProbeSession &session, Desktop desktop, QWidget *parent = nullptr);

    // The result in the format of the file's ending; false with a message where it cannot be written.
    bool save(const QString &file, QString *message) const;

private:
    QString command(bool withSecrets) const;
    void askAndSave(const QString &ending);

    const ProbeSession &m_session;
    Desktop m_desktop;
};

} // namespace StatusScope
