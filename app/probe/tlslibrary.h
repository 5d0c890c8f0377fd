// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace StatusScope {

// Loads OpenSSL where Qt's TLS would, but for a tenth less of a probe's time. To be called before Qt's TLS is first
// used; what it cannot load, Qt still finds by itself. Does nothing where Qt has no OpenSSL beside it.
void loadTlsLibrary();

} // namespace StatusScope
