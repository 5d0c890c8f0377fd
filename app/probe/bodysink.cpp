// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/bodysink.h"

#include "exchange/contentcoding.h"

#include <zlib.h>

#include <algorithm>
#include <array>

namespace StatusScope {

// One coding, undone piece by piece.
class BodySink::Layer
{
public:
    enum class State { Open, Whole, Damaged };

    // `deflate`: in zlib's format by RFC 9110, without its head from servers that got it wrong.
    Layer(bool deflate, qint64 maxCoded)
        : m_maxCoded(maxCoded)
        , m_deflate(deflate)
    {
    }
    ~Layer()
    {
        if (m_started)
            inflateEnd(&m_stream);
    }
    Q_DISABLE_COPY_MOVE(Layer)

    State state() const { return m_state; }
    bool isFull() const { return m_coded > m_maxCoded; }
    void take(QByteArrayView bytes);
    // The next piece of what comes out, empty where more has to go in.
    QByteArrayView next();

private:
    bool start(char first);

    z_stream m_stream{};
    std::array<char, 16384> m_out;
    qint64 m_maxCoded;
    qint64 m_coded = 0;
    bool m_deflate;
    bool m_started = false;
    State m_state = State::Open;
};

bool BodySink::Layer::start(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    constexpr int gzip = 16;
    const bool zlibHeader = (byte & 0x0f) == Z_DEFLATED && (byte >> 4) <= 7;
    const int bits = !m_deflate ? MAX_WBITS + gzip : zlibHeader ? MAX_WBITS : -MAX_WBITS;
    m_started = inflateInit2(&m_stream, bits) == Z_OK;
    return m_started;
}

void BodySink::Layer::take(QByteArrayView bytes)
{
    m_coded += bytes.size();
    if (m_state != State::Open)
        return;
    if (!m_started && !start(bytes.front()))
        m_state = State::Damaged;
    m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    m_stream.avail_in = static_cast<uInt>(bytes.size());
}

QByteArrayView BodySink::Layer::next()
{
    if (m_state != State::Open)
        return {};
    m_stream.next_out = reinterpret_cast<Bytef *>(m_out.data());
    m_stream.avail_out = static_cast<uInt>(m_out.size());
    const int result = ::inflate(&m_stream, Z_NO_FLUSH);
    if (result == Z_STREAM_END)
        m_state = State::Whole;
    else if (result != Z_OK && result != Z_BUF_ERROR) // which wants more input
        m_state = State::Damaged;
    return QByteArrayView(m_out.data(), static_cast<qsizetype>(m_out.size() - m_stream.avail_out));
}

BodySink::BodySink(qint64 maxBytes, bool keep)
    : m_maxBytes(maxBytes)
    , m_keep(keep)
{
}

BodySink::~BodySink() = default;

bool BodySink::undo(const QByteArrayList &contentCodings)
{
    const auto is = [](const QByteArray &coding, const char *name) {
        return coding.compare(name, Qt::CaseInsensitive) == 0;
    };
    const bool known = std::all_of(contentCodings.cbegin(), contentCodings.cend(), [&is](const QByteArray &coding) {
        return is(coding, "gzip") || is(coding, "x-gzip") || is(coding, "deflate");
    });
    if (contentCodings.isEmpty() || contentCodings.size() > mostCodings || !known)
        return false;
    qint64 most = m_maxBytes;
    for (const QByteArray &coding : contentCodings) {
        most += most / 64 + 1024; // no coder makes a body longer by more than this
        m_layers.insert(m_layers.begin(), std::make_unique<Layer>(is(coding, "deflate"), most));
    }
    return true;
}

void BodySink::keep(QByteArrayView bytes)
{
    const qint64 room = m_maxBytes - m_total;
    if (bytes.size() > room) {
        bytes = bytes.first(static_cast<qsizetype>(std::max<qint64>(room, 0)));
        m_state = State::Full;
    }
    m_total += bytes.size();
    if (m_keep)
        m_body.append(bytes);
}

void BodySink::pass(std::size_t index, QByteArrayView bytes)
{
    if (index == m_layers.size()) {
        keep(bytes);
        return;
    }
    Layer &layer = *m_layers[index];
    layer.take(bytes);
    while (m_state == State::Open) {
        const QByteArrayView out = layer.next();
        if (out.isEmpty())
            break;
        pass(index + 1, out);
    }
    if (m_state == State::Open && layer.state() == Layer::State::Damaged)
        m_state = State::Damaged;
    else if (m_state == State::Open && layer.isFull())
        m_state = State::Full;
}

BodySink::State BodySink::write(QByteArrayView bytes)
{
    if (m_state == State::Open && !bytes.isEmpty())
        pass(0, bytes);
    return m_state;
}

bool BodySink::isWhole() const
{
    const bool ended = std::all_of(m_layers.cbegin(), m_layers.cend(),
                                   [](const auto &layer) { return layer->state() == Layer::State::Whole; });
    return ended || m_total == 0;
}

} // namespace StatusScope
