// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace StatusScope {

class Redactor;
struct ProbeRequest;

// The same request for a terminal, as a POSIX shell takes it. The password is left out; curl asks for it.
QString curlCommand(const ProbeRequest &request, const Redactor &redactor);

} // namespace StatusScope
