// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>

// Content codings (RFC 9110 section 8.4.1).
namespace StatusScope {

struct Hop;

// So many over one another are undone; curl undoes no more either.
constexpr qsizetype mostCodings = 5;

// What Content-Encoding names, in the order in which it was applied.
QByteArrayList codingsOf(const Hop &hop);

// Whether IANA's registry of content codings has it.
bool isRegisteredCoding(QByteArrayView coding);

enum class CodedBody { NotKnown, Whole, Cut, Damaged };

// Whether the coding of a body that was kept as it was sent can be undone; gzip, deflate and zstd can be looked at, the
// last one at its start only. What comes out is thrown away, and looking ends after 16 MiB of it.
CodedBody readCodedBody(QByteArrayView body, QByteArrayView coding);

} // namespace StatusScope
