// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace StatusScope {

class Registry;
class Theme;

// Which version this is, how old its data is, and whose work is in it.
class AboutDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AboutDialog)

public:
    AboutDialog(const Theme &theme, const Registry &registry, QWidget *parent = nullptr);
};

// "StatusScope 0.1.0, Qt 6.4.2, …" and the counts and dates of the data, a line each: what goes into a bug report.
QStringList aboutFacts(const Registry &registry);

} // namespace StatusScope
