// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/requestbuilder.h"

#include "exchange/fieldsyntax.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace StatusScope {

namespace {

// RFC 9110 section 10.1.1: a request without content must not expect 100-continue.
bool describesBody(const HeaderField &field)
{
    return field.name.toLower().startsWith("content-") || field.isNamed("transfer-encoding") || field.isNamed("expect");
}

// RFC 9112 section 6.1: a coding that is named must be applied, and chunked is the one that is here.
bool namesOtherCoding(const HeaderField &field)
{
    return field.isNamed("transfer-encoding") && !field.value.isNull()
        && field.value.compare("chunked", Qt::CaseInsensitive) != 0;
}

bool holdsCredentials(const HeaderField &field)
{
    return field.isNamed("authorization") || field.isNamed("cookie") || field.isNamed("proxy-authorization");
}

bool isGivenByUser(const HeaderFields &fields, QByteArrayView name)
{
    return std::any_of(fields.cbegin(), fields.cend(),
                       [name](const HeaderField &field) { return field.isNamed(name); });
}

} // namespace

RequestBuilder::RequestBuilder(const ProbeRequest &request, const QString &user, const QString &password)
    : m_request(request)
    , m_method(isToken(request.method) ? request.method : "GET"_ba)
    , m_body(request.body)
    , m_custom(request.headers)
{
    m_custom.removeIf([](const HeaderField &field) {
        return !isToken(field.name) || !isFieldValue(field.value) || namesOtherCoding(field);
    });
    if (!user.isEmpty() || !password.isEmpty())
        m_authorization = "Basic " + QString(user + u':' + password).toUtf8().toBase64();
}

bool RequestBuilder::follow(const Redirect &redirect)
{
    m_method = redirect.method;
    if (redirect.dropsBody) {
        m_body.clear();
        m_custom.removeIf(describesBody);
    }
    if (!redirect.dropsCredentials)
        return false;
    // A Host of one's own belongs to the first origin too.
    m_custom.removeIf([](const HeaderField &field) { return field.isNamed("host"); });
    const qsizetype before = m_custom.size();
    m_custom.removeIf([this](const HeaderField &field) {
        const bool proxys = !m_request.proxy.isEmpty() && field.isNamed("proxy-authorization");
        return holdsCredentials(field) && !proxys;
    });
    const bool dropped = m_custom.size() != before || !m_authorization.isEmpty();
    m_authorization.clear();
    return dropped;
}

void RequestBuilder::addDefault(HeaderFields &fields, const QByteArray &name, const QByteArray &value) const
{
    if (!isGivenByUser(m_custom, name))
        fields.append({name, value});
}

QByteArray RequestBuilder::userAgent() const
{
    const bool usable = !m_request.userAgent.isEmpty() && isFieldValue(m_request.userAgent);
    return usable ? m_request.userAgent : QByteArrayLiteral("StatusScope/" STATUSSCOPE_VERSION);
}

WireRequest RequestBuilder::build(const WebUrl &url, const std::optional<ProxyPlan> &forwardedBy,
                                  const QByteArray &cookies) const
{
    WireRequest wire;
    wire.method = m_method;
    wire.scheme = url.https ? "https"_ba : "http"_ba;
    wire.authority = url.authority();
    wire.target = url.target();
    if (forwardedBy)
        wire.target = url.sentUrl();
    wire.body = m_body;
    wire.maxHeadBytes = m_request.maxHeadBytes;
    wire.maxBodyBytes = m_request.maxBodyBytes;
    wire.keepBody = m_request.keepBodies;
    wire.undoCoding = m_request.compressed;
    addDefault(wire.fields, "Host"_ba, wire.authority);
    if (!m_authorization.isEmpty())
        addDefault(wire.fields, "Authorization"_ba, m_authorization);
    const QByteArray proxyAuthorization = forwardedBy ? forwardedBy->authorization() : QByteArray();
    if (!proxyAuthorization.isEmpty())
        addDefault(wire.fields, "Proxy-Authorization"_ba, proxyAuthorization);
    addDefault(wire.fields, "User-Agent"_ba, userAgent());
    addDefault(wire.fields, "Accept"_ba, "*/*"_ba);
    addDefault(wire.fields, "Accept-Encoding"_ba, m_request.compressed ? "gzip, deflate"_ba : "identity"_ba);
    wire.chunked = std::any_of(m_custom.cbegin(), m_custom.cend(), [](const HeaderField &field) {
        return field.isNamed("transfer-encoding") && !field.value.isNull();
    });
    if (!m_body.isEmpty()) {
        if (!wire.chunked)
            addDefault(wire.fields, "Content-Length"_ba, QByteArray::number(m_body.size()));
        addDefault(wire.fields, "Content-Type"_ba, "application/x-www-form-urlencoded"_ba);
    } else if (!wire.chunked && (m_method == "POST" || m_method == "PUT" || m_method == "PATCH")) {
        addDefault(wire.fields, "Content-Length"_ba, "0"_ba); // RFC 9110 section 8.6: these methods foresee a body
    }
    if (!cookies.isEmpty())
        addDefault(wire.fields, "Cookie"_ba, cookies);
    QByteArray chainsCookies = cookies;
    for (const HeaderField &field : m_custom) {
        if (field.value.isNull()) // takes the default away, as “Name:” does with curl
            continue;
        if (wire.chunked && field.isNamed("content-length")) // RFC 9112 section 6.2: never both
            continue;
        wire.fields.append(field);
        if (field.isNamed("cookie") && !chainsCookies.isEmpty())
            wire.fields.last().value += "; " + std::exchange(chainsCookies, {});
    }
    return wire;
}

} // namespace StatusScope
