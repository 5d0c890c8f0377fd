// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace StatusScope {

// A line without what --trace-time and --trace-ids put before it: "12:34:56.789012 [0-0] ".
QByteArrayView withoutTraceTime(QByteArrayView line);

// What `curl --trace` and `--trace-ascii` write: sections such as "<= Recv header, 24 bytes" with dumps beneath.
bool looksLikeCurlTrace(QByteArrayView text);
// The same as `curl -v` would have shown it.
QByteArray verboseOfTrace(QByteArrayView text);

} // namespace StatusScope
