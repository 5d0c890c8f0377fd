// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "probe/transport.h"

namespace StatusScope {

// RFC 9113 section 8.2.2: these fields belong to one HTTP/1 connection and must not stand in HTTP/2.
bool isConnectionField(QByteArrayView name);

// A request's fields as HTTP/2 has them: pseudo-header fields first, names in lower case (section 8.3.1).
HeaderFields http2Fields(const WireRequest &request);

} // namespace StatusScope
