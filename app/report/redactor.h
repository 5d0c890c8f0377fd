// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchange.h"
#include "exchange/redacted.h"

namespace StatusScope {

class Registry;
struct Explained;

// Takes secrets out of what leaves the program: credentials, cookies, tokens in URLs. What a secret was called stays,
// because that alone is often evidence. It is the one door: what writes an exchange anywhere takes it Redacted.
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

    Redacted<QStringList> urls(QStringList urls) const;
    static bool isMasked(const QString &text); // something of it stands for a secret

    // All of these in a whole value. No more than `mostBodyBytes` of each body are kept, at 0 none is.
    Redacted<Exchange> exchange(Exchange exchange, qsizetype mostBodyBytes) const;
    Redacted<Explained> result(Explained result, qsizetype mostBodyBytes) const;

private:
    bool hidesField(const QByteArray &name) const;

    const Registry &m_registry;
    bool m_showSecrets;
};

} // namespace StatusScope
