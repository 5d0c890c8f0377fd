// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

// Addresses as text, read without Qt's network library, which takes long to load. Each is given in its usual form,
// empty where the text is none.
namespace StatusScope {

// Also "127.1", "0x7f000001" and numbers that begin with a nought, which are octal (WHATWG URL Standard, "IPv4
// parser").
QString readIpv4(QStringView text);
// Without brackets, with its zone behind "%", which names an interface of this computer (RFC 6874 section 2).
QString readIpv6(QStringView text);

} // namespace StatusScope
