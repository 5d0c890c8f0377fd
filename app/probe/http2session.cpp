// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/http2session.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace StatusScope {

namespace {

constexpr qint32 windowBytes = 1024 * 1024;

QByteArrayView view(const uint8_t *bytes, size_t size)
{
    return {reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size)};
}

} // namespace

Http2Transport::Session::Session(Http2Transport *owner)
    : transport(owner)
{
    nghttp2_option *option = nullptr;
    nghttp2_option_new(&option);
    nghttp2_option_set_no_http_messaging(option, 1);
#ifdef STATUSSCOPE_NGHTTP2_MAX_CONTINUATIONS
    nghttp2_option_set_max_continuations(option, maxHeadPieces);
#endif
    nghttp2_session_callbacks *callbacks = makeCallbacks();
    nghttp2_session_client_new2(&http, callbacks, this, option);
    nghttp2_session_callbacks_del(callbacks);
    nghttp2_option_del(option);
    const std::array<nghttp2_settings_entry, 2> settings{
        {{NGHTTP2_SETTINGS_ENABLE_PUSH, 0}, {NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, windowBytes}}};
    nghttp2_submit_settings(http, NGHTTP2_FLAG_NONE, settings.data(), settings.size());
    nghttp2_session_set_local_window_size(http, NGHTTP2_FLAG_NONE, 0, windowBytes);
}

nghttp2_session_callbacks *Http2Transport::Session::makeCallbacks()
{
    nghttp2_session_callbacks *callbacks = nullptr;
    nghttp2_session_callbacks_new(&callbacks);
    nghttp2_session_callbacks_set_on_begin_headers_callback(
        callbacks, [](nghttp2_session *, const nghttp2_frame *frame, void *user) {
            Session *self = of(user);
            if (self->isCurrent(frame->hd.stream_id) && !self->transport->m_hop->timings.waitMs)
                emit self->transport->headStarted();
            return 0;
        });
    nghttp2_session_callbacks_set_on_header_callback(
        callbacks,
        [](nghttp2_session *, const nghttp2_frame *frame, const uint8_t *name, size_t nameSize, const uint8_t *value,
           size_t valueSize, uint8_t, void *user) {
            Session *self = of(user);
            if (self->isCurrent(frame->hd.stream_id))
                self->transport->takeField(view(name, nameSize), view(value, valueSize));
            return 0;
        });
    nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, &Session::frameReceived);
    nghttp2_session_callbacks_set_on_data_chunk_recv_callback(
        callbacks, [](nghttp2_session *, uint8_t, int32_t id, const uint8_t *bytes, size_t size, void *user) {
            Session *self = of(user);
            if (self->isCurrent(id))
                self->transport->takeBody(view(bytes, size));
            return 0;
        });
    nghttp2_session_callbacks_set_on_stream_close_callback(
        callbacks, [](nghttp2_session *, int32_t id, uint32_t error, void *user) {
            Session *self = of(user);
            if (self->isCurrent(id))
                self->transport->streamClosed(error);
            return 0;
        });
    return callbacks;
}

int Http2Transport::Session::frameReceived(nghttp2_session *, const nghttp2_frame *frame, void *user)
{
    Session *self = of(user);
    if (frame->hd.type == NGHTTP2_HEADERS && self->isCurrent(frame->hd.stream_id)) {
        self->transport->headEnded(self->finalHead);
    } else if (frame->hd.type == NGHTTP2_GOAWAY) {
        self->transport->goAway(frame->goaway.error_code, frame->goaway.last_stream_id,
                                view(frame->goaway.opaque_data, frame->goaway.opaque_data_len));
    }
    return 0;
}

ssize_t Http2Transport::Session::readBody(nghttp2_session *, int32_t, uint8_t *out, size_t size, uint32_t *flags,
                                          nghttp2_data_source *source, void *)
{
    auto *self = static_cast<Session *>(source->ptr);
    const QByteArray &body = self->transport->m_request.body;
    const qsizetype piece = std::min<qsizetype>(body.size() - self->bodySent, static_cast<qsizetype>(size));
    std::memcpy(out, body.constData() + self->bodySent, static_cast<size_t>(piece));
    self->bodySent += piece;
    if (self->bodySent == body.size())
        *flags |= NGHTTP2_DATA_FLAG_EOF;
    return piece;
}

} // namespace StatusScope
