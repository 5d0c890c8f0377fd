// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/announcedlength.h"

namespace StatusScope {

// What the fields of a head say of where its body ends (RFC 9112 section 6).
struct BodyFraming
{
    std::optional<qint64> length; // by Content-Length; nothing where another field has the say
    bool chunked = false; // with neither of the two the end of the connection ends the body
    QStringList faults; // a sentence each
};

// A sentence for each thing that is wrong with Content-Length, in any version of HTTP.
QStringList lengthFaults(const AnnouncedLength &announced);

BodyFraming readBodyFraming(const HeaderFields &fields);

} // namespace StatusScope
