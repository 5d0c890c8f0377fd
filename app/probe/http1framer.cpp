// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/http1framer.h"

#include "exchange/headtext.h"
#include "probe/bodyframing.h"

#include <QCoreApplication>

#include <llhttp.h>

#include <algorithm>

namespace StatusScope {

namespace {

struct FramerText
{
    Q_DECLARE_TR_FUNCTIONS(Http1Framer)
};

bool hasNoBody(QByteArrayView method, int status)
{
    return method == "HEAD" || (status >= 100 && status < 200) || status == 204 || status == 304;
}

// What llhttp refuses although it is legal: blanks behind a length, a later minor version (RFC 9110 section 2.5).
QByteArray withoutLegalOddities(const QByteArray &head, const ReadHead &read)
{
    QByteArray plain;
    plain.reserve(head.size());
    for (qsizetype at = 0; at < head.size();) {
        const qsizetype feed = head.indexOf('\n', at);
        const qsizetype next = feed < 0 ? head.size() : feed + 1;
        QByteArrayView line = QByteArrayView(head).sliced(at, next - at);
        at = next;
        if (!line.contains(':') || !(line.endsWith("\t\r\n") || line.endsWith(" \r\n"))) {
            plain += line;
            continue;
        }
        line.chop(2);
        while (line.endsWith(' ') || line.endsWith('\t'))
            line.chop(1);
        plain += line + "\r\n";
    }
    if (isLaterHttp1(read.version))
        plain.replace(plain.indexOf("HTTP/1."), 8, "HTTP/1.1");
    return plain;
}

struct Verdict
{
    bool accepted = false;
    bool keepsAlive = false;
    QString reason;
};

Verdict judge(const QByteArray &head)
{
    Verdict verdict;
    llhttp_settings_t settings;
    llhttp_settings_init(&settings);
    settings.on_headers_complete = [](llhttp_t *parser) {
        auto *told = static_cast<Verdict *>(parser->data);
        told->accepted = true;
        told->keepsAlive = llhttp_should_keep_alive(parser) != 0;
        return 1; // no body: it is not read here
    };
    llhttp_t parser;
    llhttp_init(&parser, HTTP_RESPONSE, &settings);
    parser.data = &verdict;
    const llhttp_errno_t error = llhttp_execute(&parser, head.constData(), static_cast<size_t>(head.size()));
    if (!verdict.accepted) {
        const char *text = llhttp_get_error_reason(&parser);
        verdict.reason = QString::fromLatin1(text && *text ? text : llhttp_errno_name(error));
    }
    return verdict;
}

} // namespace

Http1Framer::Http1Framer(const QByteArray &method, qint64 maxExtraBytes, BodyHandler onBody)
    : m_method(method)
    , m_maxExtraBytes(maxExtraBytes)
    , m_onBody(std::move(onBody))
{
}

QStringList Http1Framer::begin(const QByteArray &rawHead, const ReadHead &head)
{
    const BodyFraming framing = readBodyFraming(head.fields);
    QStringList faults = framing.faults;
    const Verdict verdict = judge(withoutLegalOddities(rawHead, head));
    if (!verdict.accepted && faults.isEmpty() && head.faults.isEmpty())
        faults += FramerText::tr("Strict programs refuse this head: %1.").arg(verdict.reason);
    m_complete = hasNoBody(m_method, head.status) || framing.length == 0;
    m_keepsAlive = verdict.keepsAlive && (m_complete || framing.chunked || framing.length);
    if (framing.chunked)
        m_chunks.emplace(m_maxExtraBytes, m_onBody);
    else
        m_left = framing.length;
    return faults;
}

Http1Framer::State Http1Framer::state() const
{
    if (m_complete || !m_chunks)
        return m_complete ? State::Complete : State::Body;
    switch (m_chunks->state()) {
    case ChunkReader::State::Reading:
        return State::Body;
    case ChunkReader::State::Complete:
        return State::Complete;
    case ChunkReader::State::Malformed:
        return State::Malformed;
    case ChunkReader::State::TooLarge:
        return State::TooLarge;
    }
    Q_UNREACHABLE();
}

qsizetype Http1Framer::feed(QByteArrayView bytes)
{
    if (state() != State::Body)
        return 0;
    if (m_chunks)
        return m_chunks->feed(bytes);
    if (m_left) {
        bytes = bytes.first(static_cast<qsizetype>(std::min<qint64>(bytes.size(), *m_left)));
        *m_left -= bytes.size();
        m_complete = *m_left == 0;
    }
    m_onBody(bytes);
    return bytes.size();
}

bool Http1Framer::finish()
{
    if (state() == State::Body && !m_chunks && !m_left)
        m_complete = true;
    return state() == State::Complete;
}

} // namespace StatusScope
