// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace StatusScope {

// Whether what somebody typed or pasted is meant as an address: it begins with http, or with a host that has a dot or a
// port and is neither a code such as 404.13 nor an exception's name. A mail may have broken it over several lines.
bool isTypedAddress(QStringView typed);

} // namespace StatusScope
