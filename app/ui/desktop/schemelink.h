// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace StatusScope {

// What a web page or a mail asks of the program through its own scheme: "statusscope://code/404",
// "statusscope://probe?url=https%3A%2F%2Fshop.example%2F". Anybody may write such a link.
struct SchemeLink
{
    enum class Kind { Code, Probe, Refused };
    Kind kind = Kind::Refused;
    QString what; // the code or id, or the address
    QString refusal; // a sentence, where it is refused
    bool operator==(const SchemeLink &) const = default;
};

bool isSchemeLink(const QString &text);
// Strictly: nothing is mended, what is not exactly one of the forms above is refused.
SchemeLink readSchemeLink(const QString &text);

} // namespace StatusScope
