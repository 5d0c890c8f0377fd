// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/render.h"

namespace StatusScope {

// One file to attach to a ticket: no script, nothing loaded, light and dark, fit to print. The start, where there are
// several a table of the summary rows, the articles, the end.
struct HtmlParts
{
    QString headline;
    QString summaryRow;
    QString article;
};
HtmlParts htmlParts(const Redacted<Explained> &result, int number, const Registry &registry); // numbers from 1
QString htmlStart(int count, const QString &onlyHeadline);
QString htmlEnd();

} // namespace StatusScope
