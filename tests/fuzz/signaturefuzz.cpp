// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT

// Any bytes as signatures.json: what is wrong is told and left out; the rest holds for an answer or not, packed or
// unpacked alike.
#include "diagnosis/signaturematcher.h"
#include "diagnosis/signaturepack.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace StatusScope;

namespace {

Hop answer()
{
    Hop hop;
    hop.url = u"https://shop.example/"_s;
    hop.status = 403;
    hop.statusText = "403";
    hop.reason = "Forbidden";
    hop.headers = {{"Server", "edge/1.2"}, {"Set-Cookie", "visit=1"}, {"Content-Type", "text/html"}};
    hop.body = "<html><title>Error 1020</title><h1>Blocked</h1>Access denied, Ray ID 0a1b</html>";
    return hop;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Hop hop = answer();
    static const HopFacts facts(hop);
    const QByteArray json(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    QList<SignatureProblem> problems;
    const SignatureSet checked = SignatureSet::fromJson(json, &problems);
    const SignatureSet quick = SignatureSet::fromJson(json, nullptr);
    if (quick.vendors().size() < checked.vendors().size()
        || (problems.isEmpty() && quick.vendors() != checked.vendors()))
        std::abort();
    const QByteArray packed = packSignatures(checked);
    const SignatureSet back = unpackSignatures(packed);
    if (back.vendors() != checked.vendors())
        std::abort();
    if (matchSignatures(facts, back).size() != matchSignatures(facts, checked).size())
        std::abort();
    return 0;
}
