// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace StatusScope {

// Makes Tab go through all beneath a widget as one reads it: the layouts say the order, not which widget was made
// first. To be called again when widgets have been added.
void setReadingOrder(QWidget *root);

} // namespace StatusScope
