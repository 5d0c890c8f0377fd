// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT

// Any bytes as something a customer sent: it is read or refused, nothing else.
#include "exchange/importer.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace StatusScope;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ImportResult result =
        importText(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    const int outcomes =
        (result.exchanges.isEmpty() ? 0 : 1) + (result.text.isEmpty() ? 0 : 1) + (result.refusal ? 1 : 0);
    if (outcomes != 1 || result.exchanges.size() > maxImportExchanges)
        std::abort();
    return 0;
}
