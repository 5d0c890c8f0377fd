// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "exchange/curlnotes.h"

#include "exchange/utctime.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

namespace StatusScope {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype maxRecent = 60;
constexpr qsizetype longestDetail = 200;

// Fills `out` with what the brackets of `pattern` matched.
bool capture(const QRegularExpression &pattern, const QString &note, QStringList *out)
{
    const QRegularExpressionMatch match = pattern.match(note);
    if (!match.hasMatch())
        return false;
    out->clear();
    for (int i = 1; i <= pattern.captureCount(); ++i) // capturedTexts() ends before what matched nothing
        out->append(match.captured(i));
    return true;
}

// "Aug  1 00:00:00 2025 GMT"; Schannel and others write dates of their own, which stay unknown.
QDateTime certificateDate(const QString &text)
{
    const QString plain = text.simplified().remove(u" GMT"_s);
    return readUtcTime(plain, u"MMM d HH:mm:ss yyyy"_s);
}

// "C=US; O=Let's Encrypt; CN=R3" to "R3".
QString commonName(const QString &distinguished)
{
    static const QRegularExpression pattern(u"(?:^|[;,/]\\s*)CN\\s*=\\s*([^;,/]+)"_s);
    const QRegularExpressionMatch match = pattern.match(distinguished);
    return match.hasMatch() ? match.captured(1).trimmed() : distinguished.trimmed();
}

} // namespace

bool CurlNotes::isNote(const QString &note)
{
    static const QRegularExpression pattern(
        u"^\\s*(?:Trying |Connected to |Established connection|Connection #\\d|Connection \\d|Closing "
        u"connection|Closing |Host |IPv[46]: |Hostname "
        "|Could not resolve|Couldn't|Resolving timed|getaddrinfo|Immediate connect|connect to |Failed to "
        "connect|Failed |ALPN|TLS|SSL|OpenSSL|GnuTLS|schannel"
        "|successfully set|CAfile|CApath|CAPath|Server certificate|Certificate level|subject|start date|expire "
        "date|issuer|common name|using HTTP"
        "|Using HTTP|\\[HTTP/|HTTP/[12]|h2h3|Request completely|We are completely|Mark bundle|upload completely|Issue "
        "another|Ignoring the response"
        "|Re-using|Reusing|Switched from|Maximum |Empty reply|Recv failure|Send failure|Operation t|transfer "
        "closed|Excess found|Uses proxy"
        "|Establish HTTP|CONNECT|Proxy |allocate connect|Received HTTP|URL |Added |Clear auth|Server "
        "auth|Authentication|Found bundle|Rebuilt URL"
        "|The requested URL|Leftovers|old SSL|no chunk|Curl_http|process_pending|Connection timed|SNI|error:|Protocol "
        "|Leaving|end of response"
        "|shutting down|response reading|Unsupported|Malformed|nghttp2|Copying HTTP|Port number|Invalid|Illegal|HTTP error|stopped|Hostname was)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(note).hasMatch();
}

bool CurlNotes::isFailure(const QString &note)
{
    static const QRegularExpression pattern(
        u"could not|couldn't|failed|timed out|refused|unreachable|no route|reset|empty reply|SSL certificate problem|not match|error:|alert|transfer closed|aborted|rejected|not supported"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(note).hasMatch();
}

bool CurlNotes::beginsConnection(const QString &note)
{
    static const QRegularExpression pattern(
        u"^(?:Trying |Host \\S+ was resolved|Hostname \\S+ was found|Re-using existing|Reusing existing|Found bundle|Could not resolve|Uses proxy)"_s);
    return pattern.match(note).hasMatch();
}

QString CurlNotes::nextAddress(const QString &note)
{
    static const QRegularExpression pattern(u"^Issue another request to this URL: '([^']{1,2000})'"_s);
    return pattern.match(note).captured(1);
}

TlsInfo &CurlNotes::tls()
{
    if (!m_tls)
        m_tls = TlsInfo{};
    return *m_tls;
}

Certificate &CurlNotes::certificate()
{
    if (tls().chain.isEmpty())
        tls().chain.append(Certificate{});
    return tls().chain.first();
}

void CurlNotes::read(const QString &note)
{
    m_recent.append(note);
    if (m_recent.size() > maxRecent)
        m_recent.removeFirst();
    readConnection(note);
    readProxy(note);
    readTls(note);
    readCertificate(note);
}

void CurlNotes::readConnection(const QString &note)
{
    static const QRegularExpression trying(u"^Trying \\[?([0-9a-fA-F.:]+?)\\]?(?::(\\d+))?\\.\\.\\."_s);
    static const QRegularExpression connectedTo(
        u"^(?:Connected|Established connection) to (\\S+) \\(([^ )]*)\\)? port (\\d+)"_s);
    static const QRegularExpression resolved(u"^Host ([^\\s:]+)(?::(\\d+))? was resolved"_s);
    static const QRegularExpression unresolved(u"^Could(?: not|n't) resolve host: '?([^\\s'(]+)"_s);
    QStringList found;
    if (capture(trying, note, &found)) {
        // Another address of the same name, or the next connection.
        m_tls.reset();
        m_connected = m_reused = m_unverified = false;
        m_remoteAddress = found.at(0);
        m_port = found.at(1).toInt();
    } else if (capture(connectedTo, note, &found)) {
        m_connected = true;
        m_host = found.at(0);
        m_remoteAddress = found.at(1);
        m_port = found.at(2).toInt();
    } else if (capture(resolved, note, &found)) {
        m_host = found.at(0);
        m_port = found.at(1).toInt();
    } else if (capture(unresolved, note, &found)) {
        m_host = found.at(0);
    } else if (note.startsWith("Re-using existing"_L1) || note.startsWith("Reusing existing"_L1)) {
        m_reused = m_connected = true;
    }
}

void CurlNotes::readProxy(const QString &note)
{
    static const QRegularExpression variable(u"^Uses proxy env variable \\S+ == '([^']+)'"_s);
    static const QRegularExpression tunnel(
        u"^(?:Establish HTTP(?:S|/2)? proxy tunnel to|CONNECT tunnel: HTTP/\\S+ negotiated)"_s);
    QStringList found;
    if (capture(variable, note, &found)) {
        const QString address = found.at(0).contains("://"_L1) ? found.at(0) : QString(u"http://" % found.at(0));
        m_proxy = QUrl(address).authority(QUrl::FullyEncoded).section(u'@', -1);
    } else if (tunnel.match(note).hasMatch() && m_proxy.isEmpty() && !m_host.isEmpty()) {
        m_proxy = m_host % u':' % QString::number(m_port);
    }
}

void CurlNotes::readTls(const QString &note)
{
    static const QRegularExpression connection(u"^SSL connection using (\\S+)(?: / (\\S+))?"_s);
    static const QRegularExpression problem(u"^(?:SSL certificate problem: |SSL: )(.+)"_s);
    static const QRegularExpression verifyResult(
        u"^SSL certificate verify result: (.+?)(?: \\(\\d+\\))?, continuing anyway"_s);
    QStringList found;
    if (capture(connection, note, &found)) {
        tls().protocol = found.at(0);
        tls().cipher = found.value(1);
    } else if (capture(verifyResult, note, &found)) {
        tls().problems.append(found.at(0));
        m_unverified = true;
    } else if (capture(problem, note, &found)) {
        tls().problems.append(found.at(0));
    } else if (note.startsWith("TLSv1"_L1) || note.startsWith("ALPN"_L1)) {
        tls();
    }
}

void CurlNotes::readCertificate(const QString &note)
{
    static const QRegularExpression field(u"^(subject|start date|expire date|issuer):\\s*(.+)$"_s);
    static const QRegularExpression matched(u"^subjectAltName: host \"([^\"]*)\" matched cert's \"([^\"]*)\""_s);
    static const QRegularExpression other(u"^(?:SSL: )?certificate subject name '([^']*)' does not match"_s);
    QStringList found;
    if (capture(matched, note, &found) || capture(other, note, &found)) {
        certificate().names.append(found.last());
        return;
    }
    if (!capture(field, note, &found))
        return;
    const QString &value = found.at(1);
    if (found.at(0) == "subject"_L1) {
        certificate().subject = commonName(value);
        m_fullSubject = value;
    } else if (found.at(0) == "issuer"_L1) {
        certificate().issuer = commonName(value);
        certificate().selfSigned = value == m_fullSubject;
    } else if (found.at(0) == "start date"_L1) {
        certificate().notBefore = certificateDate(value);
    } else {
        certificate().notAfter = certificateDate(value);
    }
}

void CurlNotes::apply(Hop &hop) const
{
    hop.remoteAddress = m_proxy.isEmpty() ? m_remoteAddress : QString(); // of the proxy otherwise
    hop.remotePort = m_port > 0 && m_port < 65536 && m_proxy.isEmpty() ? static_cast<quint16>(m_port) : 0;
    hop.tls = m_tls;
    hop.proxy = m_proxy;
    hop.reusedConnection = m_reused;
    hop.verifiedOff = m_unverified;
}

void CurlNotes::requestDone(bool stillConnecting)
{
    if (!stillConnecting)
        m_recent.clear();
}

void CurlNotes::forget()
{
    *this = {};
}

QString CurlNotes::address() const
{
    if (m_host.isEmpty())
        return {};
    QString name = m_host.contains(u':') ? QString(u'[' % m_host % u']') : m_host;
    if (m_port == 443 || m_port == 80)
        return (m_port == 443 ? u"https://"_s : u"http://"_s) % name % u'/';
    if (m_port > 0)
        return (m_tls ? u"https://"_s : u"http://"_s) % name % u':' % QString::number(m_port) % u'/';
    return name; // a name is all that is known
}

QString CurlNotes::detail(ErrorKind kind, const QString &message) const
{
    switch (kind) {
    case ErrorKind::DnsNotFound:
        if (!m_host.isEmpty())
            return m_host;
        return (message.startsWith("curl: ("_L1) ? message : message.section(u": "_s, -1)).left(longestDetail);
    case ErrorKind::TlsExpired:
        if (m_tls && !m_tls->chain.isEmpty() && m_tls->chain.first().notAfter.isValid())
            return QLocale::c().toString(m_tls->chain.first().notAfter, u"d MMM yyyy HH:mm 'UTC'"_s);
        return {};
    default:
        return message.left(longestDetail);
    }
}

} // namespace StatusScope
