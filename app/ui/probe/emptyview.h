// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/startview.h"

namespace StatusScope {

// Before the first probe.
class EmptyView final : public StartView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyView)

public:
    explicit EmptyView(const Theme &theme, QWidget *parent = nullptr);

signals:
    void addressRequested();
    void savedRequested();
    void practiceRequested();
    void listRequested();
};

} // namespace StatusScope
