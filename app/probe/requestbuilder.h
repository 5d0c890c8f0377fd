// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "probe/proxy.h"
#include "probe/redirect.h"
#include "probe/transport.h"
#include "request/prober.h"

namespace StatusScope {

// The request of the first hop, and what becomes of it along a chain of redirects.
class RequestBuilder
{
public:
    RequestBuilder(const ProbeRequest &request, const QString &user, const QString &password);

    // Applies the redirect; returns whether credentials were left behind.
    bool follow(const Redirect &redirect);
    // `forwardedBy`: the HTTP proxy that a plain http request is handed to. `cookies`: set earlier in the chain.
    WireRequest build(const WebUrl &url, const std::optional<ProxyPlan> &forwardedBy = {},
                      const QByteArray &cookies = {}) const;
    QByteArray userAgent() const;
    const QByteArray &method() const { return m_method; }

private:
    void addDefault(HeaderFields &fields, const QByteArray &name, const QByteArray &value) const;

    const ProbeRequest &m_request;
    QByteArray m_method;
    QByteArray m_body;
    HeaderFields m_custom;
    QByteArray m_authorization;
};

} // namespace StatusScope
