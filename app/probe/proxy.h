// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "request/weburl.h"

#include <QString>

#include <functional>
#include <optional>

namespace StatusScope {

// A proxy as given: "http://user:secret@host:3128", "socks5://host", "host:port". The port is 1080 unless given, as
// with curl.
struct ProxyPlan
{
    enum class Kind { Http, Socks5 };
    Kind kind = Kind::Http;
    QString host;
    quint16 port = 1080;
    QString user;
    QString password;
    bool operator==(const ProxyPlan &) const = default;

    QString hostAndPort() const; // without credentials
    QByteArray authorization() const; // Basic, empty without credentials
};

// Nothing for a text that names no proxy this program can use.
std::optional<ProxyPlan> readProxy(const QString &typed);
// The system's proxy for this URL; nothing where it is asked directly. One without a host is named, but of a kind that
// this program cannot use. On Unix the variables that curl reads come first: http_proxy, HTTPS_PROXY, ALL_PROXY,
// NO_PROXY …
std::optional<ProxyPlan> systemProxy(const WebUrl &url);
using ProxyLookup = std::function<std::optional<ProxyPlan>(const WebUrl &)>;

} // namespace StatusScope
