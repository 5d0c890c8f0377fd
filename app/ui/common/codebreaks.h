// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

class QTextDocument;

namespace StatusScope {

// Lets what has a font family of its own, as commands do, end a line at its blanks alone, as far as its words fit:
// Unicode would also break "-servername" behind its hyphen. What is copied stays as it is, as text and as HTML: there
// is no other character and no other format in the document. To be called whenever its width has changed; does nothing
// otherwise.
void breakCodeAtBlanks(QTextDocument &document);

} // namespace StatusScope
