// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "probe/http2transport.h"

#include <cstddef>

#ifdef Q_CC_MSVC
using ssize_t = std::ptrdiff_t; // nghttp2's header uses POSIX's type, which Microsoft's compiler lacks
#endif
#include <nghttp2/nghttp2.h>

namespace StatusScope {

// So many frames may follow the first of a head; within the cap on heads each then holds a quarter of a KiB. The
// library's own limit, eight, is far below what heads of that size need.
inline constexpr int maxHeadPieces = 1024;
#ifdef STATUSSCOPE_NGHTTP2_MAX_CONTINUATIONS
inline constexpr ssize_t tooManyPieces = NGHTTP2_ERR_TOO_MANY_CONTINUATIONS;
#else
inline constexpr ssize_t tooManyPieces = -905; // versions without a limit of their own never say so
#endif

// What libnghttp2 keeps of the connection, and its callbacks, which hand on to the transport. Only for the transport.
struct Http2Transport::Session
{
    explicit Session(Http2Transport *owner);
    ~Session() { nghttp2_session_del(http); }
    Q_DISABLE_COPY_MOVE(Session)

    bool isCurrent(int32_t id) const { return id == stream && stream > 0; }
    static Session *of(void *user) { return static_cast<Session *>(user); }
    static nghttp2_session_callbacks *makeCallbacks();
    static int frameReceived(nghttp2_session *, const nghttp2_frame *frame, void *user);
    static ssize_t readBody(nghttp2_session *, int32_t, uint8_t *out, size_t size, uint32_t *flags,
                            nghttp2_data_source *source, void *);

    Http2Transport *transport;
    nghttp2_session *http = nullptr;
    int32_t stream = 0;
    qsizetype bodySent = 0;
    bool finalHead = false;
};

} // namespace StatusScope
