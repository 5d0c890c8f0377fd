// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace StatusScope {

class Theme;

// The small Markdown of the registry's texts as HTML for a TextLabel: paragraphs, `code`, *emphasis*, and links to
// entries (status:ID) and https pages. Everything else is text: whatever looks like markup is escaped.
QString inlineMarkup(const Theme &theme, QStringView text);
// The same with paragraphs, separated by blank lines, `gap` px apart.
QString blockMarkup(const Theme &theme, QStringView text, int gap);
// What is to be copied as it is, in the fixed-width font; it breaks at its blanks alone. `text` is plain.
QString codeMarkup(const Theme &theme, const QString &text);
// A list with dots or numbers before its items, which are HTML.
QString listMarkup(const Theme &theme, const QStringList &items, bool numbered, double gapAtEnd = 4);
// Without any mark, for the clipboard and for screen readers.
QString plainText(QStringView text);
// Plain text for setToolTip(), which would take what looks like a tag for one.
QString toolTipText(const QString &text);
QString linkMarkup(const QString &target, const QString &text);
// Text in another colour of the theme; `text` is plain.
QString tonedMarkup(const QString &text, const QString &colorName, bool strong = false);

} // namespace StatusScope
