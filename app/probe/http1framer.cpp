// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/http1framer.h"

#include <QCoreApplication>

#include <llhttp.h>

#include <algorithm>
#include <optional>

namespace StatusScope {

namespace {

struct FramerText
{
    Q_DECLARE_TR_FUNCTIONS(Http1Framer)
};

// What a head says of where its body ends (RFC 9112 section 6).
struct Framing
{
    std::optional<qint64> length; // the smallest valid Content-Length: it can be read whichever was meant
    bool hasLength = false; // valid or not
    bool repeated = false;
    bool conflicting = false;
    bool invalid = false;
    bool transferCoded = false;
    bool chunked = false; // the last transfer coding is

    void addLengths(const QByteArray &value);
};

// Several equal values are one (RFC 9110 section 8.6).
void Framing::addLengths(const QByteArray &value)
{
    hasLength = true;
    for (const QByteArray &part : value.split(',')) {
        const QByteArray digits = part.trimmed();
        bool fits = false;
        const qint64 number = digits.toLongLong(&fits);
        if (!fits || !std::all_of(digits.cbegin(), digits.cend(), [](char c) { return c >= '0' && c <= '9'; })) {
            invalid = true;
            continue;
        }
        repeated |= length.has_value();
        conflicting |= length && *length != number;
        length = std::min(length.value_or(number), number);
    }
}

Framing readFraming(const HeaderFields &fields)
{
    Framing framing;
    for (const HeaderField &field : fields) {
        if (field.isNamed("content-length")) {
            framing.addLengths(field.value);
        } else if (field.isNamed("transfer-encoding")) {
            framing.transferCoded = true;
            framing.chunked = field.value.split(',').last().trimmed().toLower() == "chunked";
        }
    }
    return framing;
}

bool hasNoBody(QByteArrayView method, int status)
{
    return method == "HEAD" || (status >= 100 && status < 200) || status == 204 || status == 304;
}

// A head with the same framing and nothing that llhttp could refuse.
QByteArray plainHead(const Framing &framing)
{
    QByteArray plain = "HTTP/1.1 200 OK\r\n";
    if (framing.chunked)
        plain += "Transfer-Encoding: chunked\r\n";
    else if (framing.length && !framing.transferCoded)
        plain += "Content-Length: " + QByteArray::number(*framing.length) + "\r\n";
    return plain + "\r\n";
}

QStringList faultsOf(const Framing &framing)
{
    QStringList faults;
    if (framing.conflicting)
        faults += FramerText::tr(
            "Content-Length is given twice with different values, so nobody can know where the body ends.");
    else if (framing.repeated)
        faults += FramerText::tr("Content-Length is given more than once.");
    if (framing.invalid)
        faults += FramerText::tr("Content-Length is no usable length.");
    if (framing.hasLength && framing.transferCoded)
        faults += FramerText::tr(
            "Content-Length and Transfer-Encoding are both given; such answers are used to smuggle requests.");
    return faults;
}

} // namespace

struct Http1Framer::Parser
{
    llhttp_t http{};
    llhttp_settings_t settings{};
    QByteArray method;
    BodyHandler onBody;
    State state = State::Body;
    bool bodyless = false;
    bool untilClose = false;
    bool keepAlive = false;
    bool trailing = false;
    bool valueBegun = false;
    qsizetype trailerBytes = 0;
    QString reason;
    HeaderFields trailers;

    void start();
    void refuse(llhttp_errno_t error);
    static Parser *of(llhttp_t *http) { return static_cast<Parser *>(http->data); }
};

void Http1Framer::Parser::start()
{
    llhttp_settings_init(&settings);
    settings.on_headers_complete = [](llhttp_t *parser) {
        Parser *self = of(parser);
        self->trailing = true;
        self->keepAlive = llhttp_should_keep_alive(parser) != 0;
        return self->bodyless ? 1 : 0;
    };
    settings.on_body = [](llhttp_t *parser, const char *at, size_t length) {
        of(parser)->onBody(QByteArrayView(at, static_cast<qsizetype>(length)));
        return 0;
    };
    settings.on_header_field = [](llhttp_t *parser, const char *at, size_t length) {
        Parser *self = of(parser);
        if (!self->trailing)
            return 0;
        if (self->trailers.isEmpty() || self->valueBegun) {
            self->trailers.append(HeaderField());
            self->trailerBytes += 4; // colon, blank and line end
        }
        self->valueBegun = false;
        self->trailers.last().name.append(at, static_cast<qsizetype>(length));
        self->trailerBytes += static_cast<qsizetype>(length);
        return 0;
    };
    settings.on_header_value = [](llhttp_t *parser, const char *at, size_t length) {
        Parser *self = of(parser);
        if (!self->trailing || self->trailers.isEmpty())
            return 0;
        self->valueBegun = true;
        self->trailers.last().value.append(at, static_cast<qsizetype>(length));
        self->trailerBytes += static_cast<qsizetype>(length);
        return 0;
    };
    settings.on_message_complete = [](llhttp_t *parser) {
        of(parser)->state = State::Complete;
        return static_cast<int>(HPE_PAUSED);
    };
    llhttp_init(&http, HTTP_RESPONSE, &settings);
    http.data = this;
}

void Http1Framer::Parser::refuse(llhttp_errno_t error)
{
    const char *text = llhttp_get_error_reason(&http);
    reason = QString::fromLatin1(text && *text ? text : llhttp_errno_name(error));
    state = State::Malformed;
}

Http1Framer::Http1Framer(QByteArrayView method, BodyHandler onBody)
    : m_parser(std::make_unique<Parser>())
{
    m_parser->method = method.toByteArray();
    m_parser->onBody = std::move(onBody);
}

Http1Framer::~Http1Framer() = default;

QStringList Http1Framer::begin(const QByteArray &rawHead, const ReadHead &head)
{
    Parser &parser = *m_parser;
    const Framing framing = readFraming(head.fields);
    QStringList faults = faultsOf(framing);
    parser.bodyless = hasNoBody(parser.method, head.status);
    parser.untilClose = !parser.bodyless && !framing.chunked && (framing.transferCoded || !framing.length);
    parser.start();
    feed(rawHead);
    if (parser.state != State::Malformed && parser.trailing)
        return faults;
    if (parser.state == State::Malformed && faults.isEmpty() && head.faults.isEmpty())
        faults += FramerText::tr("Strict programs refuse this head: %1.").arg(parser.reason);
    parser.state = State::Body;
    parser.trailing = false;
    parser.trailers.clear();
    parser.start();
    feed(plainHead(framing));
    parser.keepAlive = false;
    return faults;
}

qsizetype Http1Framer::feed(QByteArrayView bytes)
{
    Parser &parser = *m_parser;
    if (parser.state != State::Body)
        return 0;
    const llhttp_errno_t error = llhttp_execute(&parser.http, bytes.data(), static_cast<size_t>(bytes.size()));
    if (error == HPE_OK)
        return bytes.size();
    const qsizetype taken = llhttp_get_error_pos(&parser.http) - bytes.data();
    // After a 101 llhttp pauses for the other protocol: nothing more of this message will come.
    if (error == HPE_PAUSED_UPGRADE)
        parser.state = State::Complete;
    if (parser.state != State::Complete)
        parser.refuse(error);
    return std::clamp<qsizetype>(taken, 0, bytes.size());
}

bool Http1Framer::finish()
{
    Parser &parser = *m_parser;
    if (parser.state != State::Body)
        return parser.state == State::Complete;
    const bool allowed = llhttp_finish(&parser.http) == HPE_OK || parser.state == State::Complete;
    if (allowed)
        parser.state = State::Complete;
    return allowed;
}

Http1Framer::State Http1Framer::state() const
{
    return m_parser->state;
}

bool Http1Framer::keepsAlive() const
{
    return m_parser->keepAlive && !m_parser->untilClose;
}

QString Http1Framer::reason() const
{
    return m_parser->reason;
}

qsizetype Http1Framer::trailerBytes() const
{
    return m_parser->trailerBytes;
}

const HeaderFields &Http1Framer::trailers() const
{
    return m_parser->trailers;
}

} // namespace StatusScope
