// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/errorkind.h"

#include <QString>

#include <optional>

namespace StatusScope {

// A failure that left no answer, with the words that tell of it where they say more than its kind.
struct WordedFailure
{
    ErrorKind kind = ErrorKind::Cancelled;
    QString detail;
};

// Messages in which the telling words stand apart: "dial tcp 192.0.2.1:443: i/o timeout".
std::optional<WordedFailure> failureInSentence(const QString &text);
// The browsers' names by their beginnings: ERR_CERT_ANYTHING.
std::optional<WordedFailure> failureByName(const QString &text);
// What is left to a general reading: what libraries repeat of OpenSSL's words.
std::optional<WordedFailure> failureByKin(const QString &text);

} // namespace StatusScope
