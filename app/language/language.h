// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QtGlobal>

// The languages both programs carry: one for each translations/statusscope_CODE.ts.
namespace StatusScope {

QStringList shippedLanguages(); // codes such as "de", sorted; English, which every text is written in, is among them

// The language a person gets who asks for `code` ("de", "de_AT"; empty: what the system prefers): one of those shipped,
// English where none fits.
QString languageFor(const QString &code);

// Makes every text, number and date from now on that language's, instead of what an earlier call chose. `code` as
// above. Widgets hear of it by QEvent::LanguageChange.
void installLanguage(const QString &code);

// While one lives the language stays as it is: for other threads that make texts, numbers and dates. A change waits.
class LanguageHold final
{
    Q_DISABLE_COPY_MOVE(LanguageHold)

public:
    LanguageHold();
    ~LanguageHold();
};

} // namespace StatusScope
