// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/errorkind.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QWidget>

namespace StatusScope {

class TextLabel;

// What stands for a failure where a status code would.
Icon failurePicture(ErrorKind kind);

// A picture on the tint of a class, in the place of the big code: a failure, or the clock of a probe under way.
class BigPicture final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BigPicture)

public:
    explicit BigPicture(const Theme &theme, QWidget *parent = nullptr);

    void setPicture(Icon icon, int statusClass, const QString &spoken);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Icon m_icon = Icon::Clock;
    int m_statusClass = 0;
};

// The big number beside a title, in a label of that role. Titles stand in one place beside all codes of three figures.
void showBigCode(TextLabel &label, const Theme &theme, const QString &code, const QColor &color);

} // namespace StatusScope
