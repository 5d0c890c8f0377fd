// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reference/supportdelegate.h"

#include <QWidget>

namespace StatusScope {

// A level of support as a picture: in the legend and in a note.
class SupportLabel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SupportLabel)

public:
    SupportLabel(const Theme &theme, const SupportLook &look, QWidget *parent = nullptr);

    void setLook(const SupportLook &look);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    SupportLook m_look;
};

} // namespace StatusScope
