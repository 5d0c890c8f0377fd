// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QTextLayout>

#include <optional>
#include <vector>

namespace StatusScope {

// A paragraph of a text that is looked at: what it says, how its parts look, and where it stands. Sizes in pixels.
struct SheetBlock
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    QString mark; // the dot or the number before an item of a list
    QColor markColor;
    qreal indent = 0; // of the text behind its mark
    qreal above = 0;
    qreal beneath = 0;
    bool own = false; // has lines of a height of its own
    int lineHeight = 0; // then
};

// What ui/common/markup.h makes, as paragraphs. `code` is the font of code. Nothing where it holds anything else: then
// only a QTextDocument can tell what it looks like.
std::optional<std::vector<SheetBlock>> readBlocks(const QString &html, const QFont &code);

} // namespace StatusScope
