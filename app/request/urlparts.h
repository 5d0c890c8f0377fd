// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "request/weburl.h"

#include <optional>

// The pieces of reading a URL by the WHATWG URL Standard, shared by what people type and what Location fields hold.
namespace StatusScope {

struct HostAndPort
{
    QString host;
    quint16 port = 0;
};

bool isUrlSlash(QChar c); // "/", and "\", which browsers take for one
bool isUrlSectionEnd(QChar c); // ends the authority

QString percentDecoded(QStringView text);
QString displayable(QStringView text); // for a sentence: control and direction characters replaced

// "example.com", "bücher.example:8080", "[::1]:80", "127.1"; nothing for anything else.
std::optional<HostAndPort> readHostAndPort(QStringView authority, quint16 defaultPort);
// Path, query and fragment that follow an authority.
void readTarget(QStringView rest, WebUrl &url);
// The same for a reference without authority, seen from `base`.
void readRelativeTarget(QStringView rest, const WebUrl &base, WebUrl &url);

// The bytes of a Location field as text, trimmed, without tabs and line breaks; bytes that are no UTF-8 are
// percent-encoded.
QString tidiedReference(QByteArrayView location);
QString referenceScheme(QStringView reference); // lower case, empty if there is none

} // namespace StatusScope
