// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace StatusScope {

constexpr char lineBreak = '\n'; // behind every line of the texts that are searched

// Texts as the search compares them: UTF-8 in lower case, letters without accents, plain quotation marks.
void appendFolded(QByteArray &out, QStringView text);
// "404", "404.13", "h12", "err_dns" are codes; "forbidden" is a word, though a vendor has it for a code.
bool isCodeLike(QByteArrayView word);
int statusNumber(QByteArrayView word); // -1 where the word is not three digits

// The words of what somebody typed or pasted, without the punctuation around them ("curl: (6)" is "curl 6",
// "net::ERR_FAILED" is "err_failed") and without those that only say that a code follows ("HTTP error 520", "Fehler:
// 520").
QList<QByteArray> readQuery(QStringView typed);
void appendQuery(QByteArray &out, QStringView text); // the same, a space between

} // namespace StatusScope
