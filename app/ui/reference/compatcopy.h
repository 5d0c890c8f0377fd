// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace StatusScope {

class CompatModel;

// What "Copy table" puts on the clipboard: the browsers shown, a row a line, tabs between the cells; then the notes.
struct CopiedTable
{
    QString text;
    QString html;
};

CopiedTable copiedTable(const CompatModel &model, const QString &source);

} // namespace StatusScope
