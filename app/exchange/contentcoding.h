// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

// Content codings (RFC 9110 section 8.4.1) of a body that was kept as it was sent.
namespace StatusScope {

// Whether IANA's registry of content codings has it.
bool isRegisteredCoding(QByteArrayView coding);

enum class CodedBody { NotKnown, Whole, Cut, Damaged };

// Whether the coding can be undone; gzip, deflate and zstd can be looked at, the last one at its start only. What comes
// out is thrown away, and looking ends after 16 MiB of it.
CodedBody readCodedBody(QByteArrayView body, QByteArrayView coding);

} // namespace StatusScope
