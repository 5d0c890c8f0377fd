// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QDateTime>
#include <QStringList>

// How the diagnosis words times, amounts and values off the wire. Plain text throughout.
namespace StatusScope {

// Entries without a translation speak English in every language, so what is put among their words does too.
enum class Tongue { Installed, English };
Tongue tongueOf(const QString &words);
// "14:30", "14:30 tomorrow", "14:30 on 3 December"; in the time zone of `now`, rounded up: who comes back
// early is refused again.
QString clockText(const QDateTime &time, const QDateTime &now, Tongue tongue = Tongue::Installed);
// "45 seconds", "5 minutes", "3 hours", "7 days", rounded to one unit.
QString durationText(qint64 seconds, Tongue tongue = Tongue::Installed);
// "14 Nov 2026 23:59 UTC"
QString utcText(const QDateTime &time);
// A value off the wire in quotes, its end cut off where it is too long.
QString quotedValue(QByteArrayView value, qsizetype longest = 80);
QString quotedText(const QString &value, qsizetype longest = 80);
// The registry’s small Markdown without its marks, what was between back-ticks apart: words and code by turns, words
// first.
QStringList wordsAndCode(const QString &markdown);
// The registry’s small Markdown as plain text: a link keeps its words, a command its letters, stars included.
QString withoutMarkdown(const QString &markdown);
// First letter as a capital.
QString sentenceCase(QString text);

} // namespace StatusScope
