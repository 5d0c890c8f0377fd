// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/button.h"

#include <QTimer>

namespace StatusScope {

// A button that says "Copied" for a moment once its owner has copied.
class CopyButton final : public Button
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CopyButton)

public:
    CopyButton(const Theme &theme, Kind kind, const QString &text, QWidget *parent = nullptr);

    void showCopied();

private:
    QString m_text;
    QTimer m_timer;
};

} // namespace StatusScope
