// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "cli/network/probeoptions.h"

#include "cli/commandline.h"
#include "cli/console.h"
#include "exchange/fieldsyntax.h"
#include "probe/proxy.h"
#include "probe/tlsfacts.h"
#include "request/urlinput.h"
#include "request/urlparts.h"

#include <QCoreApplication>
#include <QFile>
#include <QSslCertificate>

#include <algorithm>
#include <cmath>

namespace StatusScope {

namespace {

constexpr qint64 mostRequestBody = 16 * 1024 * 1024;
constexpr int mostSeconds = 86'400; // a day

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ProbeOptions)
};

// Null where nothing stands there: “Name:” takes a default away.
QByteArray valueAfter(const QByteArray &text, qsizetype colon)
{
    const QByteArray value = text.mid(colon + 1).trimmed();
    return value.isEmpty() ? QByteArray() : value;
}

class Reader
{
public:
    Reader(const CommandLine &line, bool *bad)
        : m_line(line)
        , m_bad(bad)
    {
    }

    void fail(const QString &sentence) const
    {
        complain(sentence);
        *m_bad = true;
    }

    void headers(ProbeRequest &request) const
    {
        for (const QString &value : m_line.values(QStringLiteral("H"))) {
            const QByteArray text = value.toUtf8();
            const qsizetype colon = text.indexOf(':');
            const bool isEmptyField = colon < 0 && text.endsWith(';'); // curl's way to send a field without a value
            const QByteArray name = isEmptyField ? text.chopped(1) : text.left(std::max<qsizetype>(colon, 0));
            if (!isToken(name) || !isFieldValue(text))
                fail(Text::tr("-H takes “Name: value”, not “%1”.").arg(value.section(u':', 0, 0).section(u' ', 0, 0)));
            else
                request.headers.append(HeaderField{name, isEmptyField ? QByteArray("") : valueAfter(text, colon)});
        }
    }

    void framing(const ProbeRequest &request) const
    {
        const auto isGiven = [](const char *name) {
            return [name](const HeaderField &field) { return field.isNamed(name) && !field.value.isNull(); };
        };
        const HeaderFields &fields = request.headers;
        const auto coding = std::find_if(fields.cbegin(), fields.cend(), isGiven("transfer-encoding"));
        if (coding == fields.cend())
            return;
        if (coding->value.compare("chunked", Qt::CaseInsensitive) != 0
            || std::count_if(fields.cbegin(), fields.cend(), isGiven("transfer-encoding")) > 1)
            fail(Text::tr("The only Transfer-Encoding that can be sent is chunked, once."));
        if (std::any_of(fields.cbegin(), fields.cend(), isGiven("content-length")))
            fail(Text::tr("Content-Length and Transfer-Encoding exclude each other."));
    }

    void method(ProbeRequest &request) const
    {
        request.method =
            m_line.isSet(QStringLiteral("X")) ? m_line.value(QStringLiteral("X")).toUtf8() : QByteArray("GET");
        if (!isToken(request.method))
            fail(Text::tr("-X takes a method such as GET or POST, not “%1”.").arg(m_line.value(QStringLiteral("X"))));
        if (!m_line.isSet(QStringLiteral("d")))
            return;
        QByteArrayList parts;
        for (const QString &data : m_line.values(QStringLiteral("d")))
            parts.append(data.startsWith(u'@') ? fileContent(data.mid(1)) : data.toUtf8());
        request.body = parts.join('&');
        if (!m_line.isSet(QStringLiteral("X")))
            request.method = "POST";
        const auto isContentType = [](const HeaderField &field) { return field.isNamed("content-type"); };
        if (std::none_of(request.headers.cbegin(), request.headers.cend(), isContentType))
            request.headers.append(HeaderField{"Content-Type", "application/x-www-form-urlencoded"});
    }

    void limits(ProbeRequest &request) const
    {
        if (m_line.isSet(QStringLiteral("timeout"))) {
            bool isNumber = false;
            const double seconds = m_line.value(QStringLiteral("timeout")).toDouble(&isNumber);
            if (!isNumber || !(seconds > 0 && seconds <= mostSeconds))
                fail(Text::tr("--timeout takes seconds above 0 up to %1, not “%2”.")
                         .arg(mostSeconds)
                         .arg(m_line.value(QStringLiteral("timeout"))));
            else
                request.timeout = std::chrono::milliseconds(std::max(std::llround(seconds * 1000), 1LL));
        }
        request.setTimeout(request.timeout);
        request.maxRedirects = m_line.number(QStringLiteral("max-redirects"), request.maxRedirects, 0, 1000, m_bad);
        request.maxBodyBytes =
            m_line.number(QStringLiteral("max-body"), static_cast<int>(request.maxBodyBytes), 0, 1'000'000'000, m_bad);
        request.followRedirects = !m_line.isSet(QStringLiteral("no-follow"));
    }

    void network(ProbeRequest &request) const
    {
        for (const QString &rule : m_line.values(QStringLiteral("resolve")))
            resolveRule(rule, request);
        if (m_line.isSet(QStringLiteral("4")) && m_line.isSet(QStringLiteral("6")))
            fail(Text::tr("-4 and -6 exclude each other."));
        if (m_line.isSet(QStringLiteral("4")))
            request.ipVersion = IpVersion::V4;
        if (m_line.isSet(QStringLiteral("6")))
            request.ipVersion = IpVersion::V6;
        trust(request);
        if (m_line.isSet(QStringLiteral("http1.1")) && m_line.isSet(QStringLiteral("http2")))
            fail(Text::tr("--http1.1 and --http2 exclude each other."));
        if (m_line.isSet(QStringLiteral("http1.1")))
            request.httpVersion = HttpVersion::Http1;
        if (m_line.isSet(QStringLiteral("http2")))
            request.httpVersion = HttpVersion::Http2;
        request.compressed = m_line.isSet(QStringLiteral("compressed"));
        request.proxy = m_line.value(QStringLiteral("proxy"));
        // Not repeated: it may hold a password.
        if (!request.proxy.isEmpty() && request.proxy != QLatin1StringView("system") && !readProxy(request.proxy))
            fail(Text::tr("--proxy takes http://HOST:PORT, socks5://HOST:PORT or “system”."));
        const std::optional<ProxyPlan> proxy = readProxy(request.proxy);
        if (proxy && proxy->kind == ProxyPlan::Kind::Http && !request.resolve.isEmpty())
            fail(Text::tr(
                "--resolve cannot tell an HTTP proxy, which looks names up itself, where to connect: leave one "
                "of the two out."));
        request.userAgent = m_line.value(QStringLiteral("user-agent")).toUtf8();
        if (!isFieldValue(request.userAgent))
            fail(Text::tr("--user-agent takes one line."));
        if (m_line.isSet(QStringLiteral("u"))) {
            const QString credentials = m_line.value(QStringLiteral("u"));
            request.user = credentials.section(u':', 0, 0);
            request.password = credentials.section(u':', 1);
        }
    }

private:
    void trust(ProbeRequest &request) const
    {
        request.insecure = m_line.isSet(QStringLiteral("insecure"));
        request.caFile = m_line.value(QStringLiteral("cacert"));
        if (!m_line.isSet(QStringLiteral("cacert")))
            return;
        if (!QFile::exists(request.caFile))
            fail(Text::tr("There is no file “%1”.").arg(request.caFile));
        else if (readCertificates(request.caFile).isEmpty())
            fail(Text::tr("“%1” holds no certificate.").arg(request.caFile));
    }

    void resolveRule(const QString &rule, ProbeRequest &request) const
    {
        const qsizetype hostEnd = rule.indexOf(u':', rule.startsWith(u'[') ? rule.indexOf(u']') : 0);
        const QString host = rule.left(hostEnd);
        const QString port = rule.mid(hostEnd + 1).section(u':', 0, 0);
        const QString address = readIpAddress(rule.mid(hostEnd + 1).section(u':', 1));
        bool isNumber = false;
        const int number = port.toInt(&isNumber);
        const std::optional<HostAndPort> named =
            host == QLatin1StringView("*") ? HostAndPort{host, 0} : readHostAndPort(host, 0);
        if (!named || !isNumber || number < 1 || number > 65535 || address.isEmpty()) {
            fail(Text::tr("--resolve takes HOST:PORT:ADDRESS, not “%1”.").arg(rule));
            return;
        }
        WebUrl place;
        place.host = named->host;
        place.port = static_cast<quint16>(number);
        request.resolve.insert(place.hostAndPort(), address);
    }

    QByteArray fileContent(const QString &name) const
    {
        QFile file(name);
        const bool opened =
            name == QLatin1StringView("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
        if (!opened) {
            fail(Text::tr("“%1” cannot be read: %2").arg(name, file.errorString()));
            return {};
        }
        QByteArray content = file.read(mostRequestBody + 1);
        if (file.error() != QFile::NoError)
            fail(Text::tr("“%1” cannot be read: %2").arg(name, file.errorString()));
        if (content.size() > mostRequestBody)
            fail(Text::tr("“%1” is larger than 16 MiB.").arg(name));
        return content;
    }

    const CommandLine &m_line;
    bool *m_bad;
};

} // namespace

void declareProbeOptions(CommandLine &line)
{
    line.positional(QStringLiteral("URL…"), Text::tr("Addresses to probe, one after another in the output."));
    const QString value = Text::tr("VALUE");
    line.option({QStringLiteral("X"), QStringLiteral("request")}, Text::tr("Request method."), Text::tr("METHOD"));
    line.option({QStringLiteral("H"), QStringLiteral("header")}, Text::tr("A header field, “Name: value”; repeatable."),
                Text::tr("FIELD"));
    line.option({QStringLiteral("d"), QStringLiteral("data")},
                Text::tr("Request content; @FILE reads it from there; several are joined by “&”. Implies POST."),
                Text::tr("DATA"));
    line.option({QStringLiteral("A"), QStringLiteral("user-agent")}, Text::tr("User agent to send."), value);
    line.option({QStringLiteral("u"), QStringLiteral("user")},
                Text::tr("Basic credentials, sent to the first origin only."), Text::tr("USER:PASS"));
    line.option({QStringLiteral("no-follow")}, Text::tr("Do not follow redirects."));
    line.option({QStringLiteral("max-redirects")}, Text::tr("Follow at most this many; 20 unless set."), Text::tr("N"));
    line.option({QStringLiteral("timeout")}, Text::tr("Seconds for the whole probe; 30 unless set."), Text::tr("S"));
    line.option({QStringLiteral("max-body")}, Text::tr("Bytes of content to read; 1 MiB unless set."),
                Text::tr("BYTES"));
    line.option({QStringLiteral("x"), QStringLiteral("proxy")},
                Text::tr("Proxy, http://HOST:PORT or socks5://HOST:PORT; “system” for the system’s."), Text::tr("URL"));
    line.option({QStringLiteral("resolve")}, Text::tr("Use this address for this host and port."),
                Text::tr("HOST:PORT:ADDR"));
    line.option({QStringLiteral("4"), QStringLiteral("ipv4")}, Text::tr("IPv4 only."));
    line.option({QStringLiteral("6"), QStringLiteral("ipv6")}, Text::tr("IPv6 only."));
    line.option({QStringLiteral("cacert")}, Text::tr("Certificates to trust instead of the system’s (PEM)."),
                Text::tr("FILE"));
    line.option({QStringLiteral("k"), QStringLiteral("insecure")},
                Text::tr("Do not check certificates; every output says so."));
    line.option({QStringLiteral("from")}, Text::tr("Read addresses from a file, one per line; “-” for standard input."),
                Text::tr("FILE"));
    line.option({QStringLiteral("concurrency")}, Text::tr("Probe this many at a time; 16 unless set."), Text::tr("N"));
    line.option({QStringLiteral("per-host")}, Text::tr("This many of them at one host; 6 unless set."), Text::tr("N"));
    line.option({QStringLiteral("all-addresses")}, Text::tr("Probe every address of the name, one result each."));
    line.option({QStringLiteral("http1.1")}, Text::tr("HTTP/1.1 only."));
    line.option({QStringLiteral("http2")}, Text::tr("HTTP/2 only."));
    line.option({QStringLiteral("compressed")}, Text::tr("Ask for gzip or deflate, and undo it."));
    line.option({QStringLiteral("format")}, Text::tr("text, json, ndjson, markdown, html, har or csv."), Text::tr("F"));
    line.option({QStringLiteral("show-secrets")}, Text::tr("Do not redact credentials, cookies and tokens."));
}

ProbeOptions readProbeOptions(const CommandLine &line, bool *bad)
{
    ProbeOptions options;
    const Reader reader(line, bad);
    reader.headers(options.request);
    reader.framing(options.request);
    reader.method(options.request);
    reader.limits(options.request);
    reader.network(options.request);
    options.urls = line.positionals();
    options.from = line.value(QStringLiteral("from"));
    if (line.values(QStringLiteral("from")).size() > 1)
        reader.fail(Text::tr("--from takes one list; standard input, “-”, can hold several."));
    if (options.urls.isEmpty() && options.from.isEmpty())
        reader.fail(Text::tr("probe takes at least one address. See “statusscope-cli probe --help”."));
    options.concurrency = line.number(QStringLiteral("concurrency"), options.concurrency, 1, 1000, bad);
    options.perHost = line.number(QStringLiteral("per-host"), options.perHost, 1, 1000, bad);
    options.allAddresses = line.isSet(QStringLiteral("all-addresses"));
    if (options.allAddresses && !options.request.proxy.isEmpty())
        reader.fail(Text::tr("--all-addresses looks names up on this computer, which a proxy is there to do: leave one "
                             "of the two out."));
    options.format = *reportFormatFromWord(line.choice(QStringLiteral("format"), reportFormatWords(), bad));
    const bool isBatch = !options.from.isEmpty() || options.urls.size() > 1;
    options.request.reuseConnections = isBatch && !options.allAddresses;
    options.showSecrets = line.isSet(QStringLiteral("show-secrets"));
    return options;
}

} // namespace StatusScope
