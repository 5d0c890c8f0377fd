// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/hopplan.h"

#include "probe/probeservices.h"
#include "request/urlinput.h"
#include "request/urlparts.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace StatusScope {

namespace {

struct PlanText
{
    Q_DECLARE_TR_FUNCTIONS(HopPlan)
};

Failure failure(ErrorKind kind, const QString &detail)
{
    return {kind, detail, std::nullopt};
}

QList<QByteArray> protocols(HttpVersion version)
{
    QList<QByteArray> offered;
    if (version != HttpVersion::Http1)
        offered.append(QSslConfiguration::ALPNProtocolHTTP2);
    if (version != HttpVersion::Http2)
        offered.append(QSslConfiguration::NextProtocolHttp1_1);
    return offered;
}

} // namespace

std::optional<QString> givenAddress(const ProbeRequest &request, const WebUrl &url)
{
    if (request.resolve.isEmpty())
        return std::nullopt;
    auto given = request.resolve.constFind(url.hostAndPort());
    if (given == request.resolve.cend())
        given = request.resolve.constFind(u"*:%1"_s.arg(url.port));
    return given != request.resolve.cend() ? std::optional(*given) : std::nullopt;
}

std::variant<ConnectPlan, Failure> planHop(const ProbeRequest &request, const WebUrl &url, ProbeServices &services)
{
    ConnectPlan plan;
    plan.url = url;
    plan.ipVersion = request.ipVersion;
    plan.timeout = request.connectTimeout;
    plan.insecure = request.insecure;
    if (const std::optional<QString> given = givenAddress(request, url)) {
        plan.address = QHostAddress(readIpAddress(*given));
        // Never the name's own server instead: that is not the one asked about.
        if (plan.address.isNull())
            return failure(ErrorKind::InvalidUrl,
                           PlanText::tr("“%1” is not an IP address to send the request to.").arg(displayable(*given)));
    }
    if (request.proxy == "system"_L1) {
        plan.proxy = services.proxyFor(url);
    } else if (!request.proxy.isEmpty()) {
        plan.proxy = readProxy(request.proxy).value_or(ProxyPlan());
    }
    if (plan.proxy && plan.proxy->host.isEmpty())
        return failure(ErrorKind::ProxyRefused,
                       PlanText::tr("The proxy must be given as http://host:port or socks5://host:port."));
    if (!url.https)
        return plan;
    plan.tls = services.tlsFor(request.caFile);
    if (!plan.tls)
        return failure(ErrorKind::TlsUntrustedIssuer,
                       PlanText::tr("The file %1 holds no certificate.").arg(request.caFile));
    plan.tls->setAllowedNextProtocols(protocols(request.httpVersion));
    return plan;
}

QString poolKey(const ProbeRequest &request, const ConnectPlan &plan)
{
    const auto digit = [](auto value) { return QChar(u'0' + static_cast<int>(value)); };
    const QString proxy = plan.proxy
        ? QString(plan.proxy->hostAndPort() % u'\n' % QLatin1StringView(plan.proxy->authorization()))
        : QString();
    return digit(plan.url.https) % digit(request.insecure) % digit(request.httpVersion) % digit(request.ipVersion)
        % plan.url.hostAndPort() % u'\n' % plan.address.toString() % u'\n' % request.caFile % u'\n' % proxy;
}

} // namespace StatusScope
