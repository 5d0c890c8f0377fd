// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>
#include <QTextDocumentFragment>

namespace StatusScope {

// What a label shows, without its markup.
inline QString shownWords(const QLabel &label)
{
    return label.textFormat() == Qt::PlainText ? label.text()
                                               : QTextDocumentFragment::fromHtml(label.text()).toPlainText();
}

} // namespace StatusScope
