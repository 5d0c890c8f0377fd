// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT

// Any bytes as something a customer sent: it is read or refused, nothing else. Each importer gets them as well,
// whatever they look like.
#include "exchange/chainbuilder.h"
#include "exchange/curltrace.h"
#include "exchange/headtext.h"
#include "exchange/responseimport.h"
#include "exchange/wrapping.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace StatusScope;

namespace {

void check(const Hop &hop)
{
    if (hop.receivedHead.size() > maxSavedHead || hop.reason.size() > 3 * maxReason || hop.bodyBytes < 0)
        std::abort();
}

void check(const ImportResult &result)
{
    if (result.leftOut < 0)
        std::abort();
    for (const Exchange &exchange : result.exchanges) {
        if (exchange.source != ExchangeSource::Saved || exchange.hops.size() > maxHopsOfChain
            || (exchange.hops.isEmpty() && !exchange.error))
            std::abort();
        for (const Hop &hop : exchange.hops)
            check(hop);
        if (exchange.error && exchange.error->hop)
            check(*exchange.error->hop);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const ImportResult result = importText(bytes);
    const int outcomes =
        (result.exchanges.isEmpty() ? 0 : 1) + (result.text.isEmpty() ? 0 : 1) + (result.refusal ? 1 : 0);
    if (outcomes != 1 || result.exchanges.size() > maxImportExchanges)
        std::abort();
    check(result);
    const QByteArray text = withoutWrapping(bytes);
    for (const auto import : {importCurl, importWget, importLog})
        check(import(text));
    if (looksLikeResponse(text))
        check(importResponses(text));
    check(importHar(text));
    check(importCurl(verboseOfTrace(text)));
    return 0;
}
