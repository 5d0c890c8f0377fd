// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT

// Any text as an address, any bytes as a Location: what is accepted must read the same again, and fit into a request
// line.
#include "request/urlinput.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace StatusScope;

namespace {

void check(const UrlReading &reading)
{
    if (reading.error) {
        if (reading.detail.isEmpty())
            std::abort();
        return;
    }
    const QByteArray target = reading.url.target();
    const auto breaksLine = [](char c) {
        return static_cast<unsigned char>(c) <= ' ' || static_cast<unsigned char>(c) >= 0x7f;
    };
    if (reading.url.host.isEmpty() || reading.url.port == 0 || !target.startsWith('/')
        || std::any_of(target.cbegin(), target.cend(), breaksLine))
        std::abort();
    WebUrl expected = reading.url;
    expected.fragment.clear();
    const UrlReading again = readUrlInput(expected.toString());
    if (again.error || again.url != expected) {
        std::fprintf(stderr, "%s reads as %s\n", qPrintable(expected.toString()), qPrintable(again.url.toString()));
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString typed = QString::fromUtf8(bytes);
    check(readUrlInput(typed));
    withoutUserInfo(typed);
    static const WebUrl base = readUrlInput(u"https://example.com/a/b?c#d").url;
    check(resolveReference(base, bytes));
    return 0;
}
