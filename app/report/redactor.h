// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchange.h"

namespace StatusScope {

class Registry;

// Takes secrets out of what leaves the program: credentials, cookies, tokens in URLs. What a secret was called stays,
// because that alone is often evidence. Everything that writes an exchange anywhere goes through one of these.
class Redactor
{
public:
    // With `showSecrets` it changes nothing; only ever on the user's explicit word.
    explicit Redactor(const Registry &registry, bool showSecrets = false);

    QString url(const QString &url) const;
    QString value(const HeaderField &field) const; // readable text
    QString head(const QByteArray &head) const; // a whole request or response head
    // Any other text: URLs and "Bearer …" inside it.
    QString text(const QString &text) const;

private:
    bool hidesField(const QByteArray &name) const;

    const Registry &m_registry;
    bool m_showSecrets;
};

} // namespace StatusScope
