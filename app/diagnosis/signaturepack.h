// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/signatureset.h"

#include <QByteArray>

// The packed form of the signatures: registry/packheader.h.
namespace StatusScope {

QByteArray packSignatures(const SignatureSet &signatures);

// `packed` must stay in memory as long as the result; a damaged pack, or one of another layout, gives no signatures.
SignatureSet unpackSignatures(QByteArrayView packed);

} // namespace StatusScope
