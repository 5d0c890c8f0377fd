// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/builtinsignatures.h"

#include "diagnosis/signaturepack.h"
#include "registry/packreader.h"

#include <QResource>

// A static library's resources must be asked for by name, from outside any namespace.
static void initSignatureData()
{
    Q_INIT_RESOURCE(signaturedata);
}

namespace StatusScope {

SignatureSet loadBuiltInSignatures()
{
    initSignatureData();
    static QByteArray copy;
    return unpackSignatures(packResource(u":/packs/signature.pack"_s, copy));
}

} // namespace StatusScope
