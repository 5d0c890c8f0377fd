// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT

// Any bytes as an answer: the head reader, the framing of the body behind it, and the same result however the bytes are
// cut.
#include "exchange/headtext.h"
#include "probe/banner.h"
#include "probe/headreader.h"
#include "probe/http1framer.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace StatusScope;

namespace {

constexpr qint64 maxHeadBytes = 2048;

struct Outcome
{
    HeadReader::State state;
    QByteArray raw;
    QByteArray body;
    bool operator==(const Outcome &) const = default;
};

Outcome read(QByteArrayView bytes, qsizetype piece)
{
    HeadReader reader(maxHeadBytes);
    qsizetype at = 0;
    while (at < bytes.size() && reader.state() == HeadReader::State::NeedMore) {
        const qsizetype taken = reader.feed(bytes.sliced(at, std::min(piece, bytes.size() - at)));
        if (taken <= 0 && reader.state() == HeadReader::State::NeedMore)
            std::abort();
        at += taken;
    }
    Outcome outcome{reader.state(), reader.raw(), {}};
    const ReadHead head = reader.parse();
    if (head.faults.size() > maxFaults || reader.raw().size() > maxHeadBytes)
        std::abort();
    if (reader.state() != HeadReader::State::Complete) {
        readBanner(bytes);
        // What is no HTTP is recognised as soon as possible, so more of it may have been taken in larger pieces.
        if (reader.state() == HeadReader::State::NotHttp)
            outcome.raw.clear();
        return outcome;
    }
    Http1Framer framer("GET", maxHeadBytes, [&outcome](QByteArrayView body) { outcome.body.append(body); });
    framer.begin(reader.raw(), head);
    while (at < bytes.size() && framer.state() == Http1Framer::State::Body) {
        const qsizetype taken = framer.feed(bytes.sliced(at, std::min(piece, bytes.size() - at)));
        if (taken <= 0)
            break;
        at += taken;
    }
    framer.finish();
    return outcome;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Outcome whole = read(bytes, std::max<qsizetype>(bytes.size(), 1));
    if (read(bytes, 1) != whole || read(bytes, 7) != whole)
        std::abort();
    return 0;
}
