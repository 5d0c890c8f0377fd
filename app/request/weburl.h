// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace StatusScope {

// An http or https URL taken apart as browsers do it (WHATWG URL Standard). QUrl rewrites what it reads ("%7E" becomes
// "~"), which breaks signed addresses and is not what was asked; this keeps path and query as they were written.
// User info is not part of it: see UrlReading.
struct WebUrl
{
    bool https = false;
    QString host; // ASCII, lower case; an IPv6 literal without its brackets
    quint16 port = 0; // also when it is the scheme's own
    QByteArray path = "/";
    QByteArray query; // with its question mark, empty if there is none
    QString fragment; // with its number sign, empty if there is none; never sent
    bool operator==(const WebUrl &) const = default;

    quint16 defaultPort() const { return https ? 443 : 80; }
    // As they are sent, so without an IPv6 literal's zone, which means nothing elsewhere (RFC 6874 section 4).
    QByteArray authority() const; // as in the Host field: the port only where it is not the scheme's own
    QByteArray sentPlace() const; // for CONNECT: always with the port
    QByteArray sentUrl() const; // for a proxy

    QString hostAndPort() const; // always with the port
    QByteArray target() const { return path + query; }
    QString toString() const; // without the fragment
    bool sameOrigin(const WebUrl &other) const;
    bool isAddress() const; // the host is an IPv4 or IPv6 literal
};

} // namespace StatusScope
