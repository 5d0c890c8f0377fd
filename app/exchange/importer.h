// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchange.h"

class QFile;

namespace StatusScope {

enum class RefusalKind {
    Empty,
    TooLarge, // detail: the size in bytes
    Unreadable, // the file could not be read; detail: why
    Binary,
    RequestOnly, // a request head without its answer
    HarDamaged, // detail: what is wrong, and where
    HarEmpty,
    NotRecognised // neither an answer nor anything the registry knows
};

// Why an input was refused; report/importphrases.h makes the sentence.
struct Refusal
{
    RefusalKind kind = RefusalKind::NotRecognised;
    QString detail; // plain text
    bool operator==(const Refusal &) const = default;
};

// What somebody saved or pasted. Exactly one of `exchanges`, `text` and `refusal` holds something.
struct ImportResult
{
    QList<Exchange> exchanges; // worst first, source Saved
    QString text; // a code, an error's name or a page's words: for explainText()
    std::optional<Refusal> refusal;
    int leftOut = 0; // entries or lines that could not be used, or were beyond the cap
};

inline constexpr qsizetype maxImportBytes = 16 * 1024 * 1024;
inline constexpr qsizetype maxImportExchanges = 2000;

// Recognises raw HTTP responses (`curl -i`, several in a row), transcripts of `curl -v`, `curl --trace` and wget, HAR
// files, and log lines of nginx, Apache, IIS, HAProxy, Envoy, squid, AWS load balancers, CloudFront and Heroku's
// router; in UTF-8, UTF-16 or Latin-1. Never fails otherwise than by a refusal.
ImportResult importText(const QByteArray &bytes);
// The same with what can be read of a file; one that is not open yet is opened.
ImportResult importFile(QFile &file);

} // namespace StatusScope
