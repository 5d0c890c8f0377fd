// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/proberun.h"

#include "probe/redirect.h"

#include <QCoreApplication>

using namespace std::chrono_literals;

// How a chain goes on from one hop to the next.
namespace StatusScope {

namespace {

struct RunText
{
    Q_DECLARE_TR_FUNCTIONS(ProbeRun)
};

// How long a redirect may take for its body once its head has come.
constexpr std::chrono::seconds bodyTime = 1s;

Failure failure(ErrorKind kind, const QString &detail)
{
    return {kind, detail, std::nullopt};
}

} // namespace

QByteArray ProbeRun::cookiesFor(const WebUrl &url) const
{
    return m_cookies ? m_cookies->fieldFor(url) : QByteArray();
}

// What makes two requests of a chain the same, so that their answers will be.
QByteArray ProbeRun::requestKey(const QByteArray &method, const WebUrl &url) const
{
    return method + ' ' + url.toString().toLatin1() + '\n' + cookiesFor(url);
}

// Whatever becomes of a redirect's body, its head says where to go, and that is what browsers do.
bool ProbeRun::leadsOn() const
{
    return m_headComplete && m_request.followRedirects && readRedirect(m_hop, m_url);
}

void ProbeRun::awaitBody()
{
    if (leadsOn())
        m_redirectsBody.start(static_cast<int>(std::chrono::milliseconds(bodyTime).count()), this);
}

void ProbeRun::leaveBody()
{
    m_redirectsBody.stop();
    m_transport->abort();
    hopEnded(
        true,
        failure(ErrorKind::ResponseTruncated,
                RunText::tr("The body of this redirect was not awaited for longer than %1 s.").arg(bodyTime.count())));
}

void ProbeRun::followRedirect()
{
    m_headComplete = false;
    const std::optional<Redirect> redirect = m_request.followRedirects ? readRedirect(m_hop, m_url) : std::nullopt;
    if (!redirect) {
        finish();
        return;
    }
    m_exchange.error = redirect->failure;
    m_redirected.append(requestKey(m_hop.method, m_url));
    if (m_hop.hasHeader("set-cookie")) {
        if (!m_cookies)
            m_cookies.emplace();
        m_cookies->store(m_hop, m_url);
    }
    if (!redirect->failure) {
        // One that leads to itself may mean “once more”; who was led twice from the same place is led in a circle.
        if (m_redirected.count(requestKey(redirect->method, redirect->url)) > 1)
            m_exchange.error =
                failure(ErrorKind::RedirectLoop, RunText::tr("%1 was asked before.").arg(redirect->url.toString()));
        else if (m_exchange.hops.size() > m_request.maxRedirects)
            m_exchange.error =
                failure(ErrorKind::TooManyRedirects,
                        RunText::tr("More than %n redirect(s) followed each other.", nullptr, m_request.maxRedirects));
    }
    if (m_exchange.error) {
        finish();
        return;
    }
    m_hop.retriedStale = false;
    m_hop.credentialsDropped = m_builder->follow(*redirect);
    m_url = redirect->url;
    startHop();
}

} // namespace StatusScope
