// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace StatusScope {

// A container of wrapped text: its height follows from the width it is given. QWidget would find its size hint by
// laying out all text beneath it at widths nobody will ever give it, which costs more than showing it.
class Block : public QWidget
{
public:
    using QWidget::QWidget;

    QSize sizeHint() const override { return {200, 20}; }
    QSize minimumSizeHint() const override { return {40, 0}; }
};

} // namespace StatusScope
