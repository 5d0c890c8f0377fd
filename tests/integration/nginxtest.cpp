// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "support/certificates.h"
#include "support/probing.h"
#include "support/realserver.h"

#include <QTest>

using namespace StatusScope;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class NginxTest final : public QObject
{
    Q_OBJECT

private:
    Certificates m_certificates;
    RealServer m_nginx;
    quint16 m_http = 0;
    quint16 m_https = 0;
    quint16 m_expired = 0;

    QByteArray tlsServer(quint16 port, const Certificates::Pair &pair) const
    {
        return "server { listen 127.0.0.1:" + QByteArray::number(port)
            + " ssl http2; ssl_buffer_size 1400; http2_chunk_size 1k; root html; ssl_certificate "
            + pair.certificateFile.toUtf8() + "; ssl_certificate_key " + pair.keyFile.toUtf8() + "; }\n";
    }
    ProbeRequest request(quint16 port, const QString &path, bool tls = false) const
    {
        ProbeRequest asked;
        asked.url = u"%1://127.0.0.1:%2%3"_s.arg(tls ? u"https"_s : u"http"_s).arg(port).arg(path);
        asked.caFile = m_certificates.authorityFile();
        return asked;
    }

private slots:
    void initTestCase()
    {
        m_http = freePort();
        m_https = freePort();
        m_expired = freePort();
        const QByteArray down = QByteArray::number(freePort());
        const QString loopback = u"IP:127.0.0.1"_s;
        m_nginx.write(u"html/index.html"_s, "<p>hello</p>\n");
        m_nginx.write(u"html/large.bin"_s, QByteArray(1024 * 1024, 'x'));
        m_nginx.write(u"logs/.keep"_s, {});
        m_nginx.write(
            u"nginx.conf"_s,
            "daemon off; master_process off; pid nginx.pid; error_log stderr;\nevents {}\nhttp { access_log off;\n"
            "client_body_temp_path t1; proxy_temp_path t2; fastcgi_temp_path t3; uwsgi_temp_path t4; scgi_temp_path "
            "t5;\n"
            "server { listen 127.0.0.1:"
                + QByteArray::number(m_http)
                + "; root html;\n location = /old { return 301 /older; }\n location = /older { return 301 /index.html; "
                  "}\n"
                  " location /down { proxy_pass http://127.0.0.1:"
                + down
                + "; }\n location = /loop { return 302 /loop; }\n location = /gzip { gzip on; gzip_min_length 1; "
                  "default_type "
                  "text/html; return 200 \"hello hello hello hello hello\"; gzip_types *; }\n }\n"
                + tlsServer(m_https, m_certificates.issue(u"here"_s, loopback))
                + tlsServer(m_expired, m_certificates.issue(u"late"_s, loopback, Certificates::Validity::Past))
                + "}\n");
        m_nginx.start({u"nginx"_s}, {u"-p"_s, m_nginx.folder(), u"-c"_s, u"nginx.conf"_s}, m_http);
    }

    void aPage()
    {
        const Exchange exchange = probeNow(request(m_http, u"/"_s));
        QCOMPARE(kindOf(exchange), QString());
        const Hop &hop = exchange.hops.first();
        QCOMPARE(hop.status, 200);
        QCOMPARE(hop.body, QByteArray("<p>hello</p>\n"));
        QVERIFY(hop.header("server").startsWith("nginx"));
        QVERIFY(hop.faults.isEmpty());
    }

    void aChainOfMoves()
    {
        const Exchange exchange = probeNow(request(m_http, u"/old"_s));
        QCOMPARE(kindOf(exchange), QString());
        QCOMPARE(exchange.hops.size(), 3);
        QCOMPARE(exchange.hops[0].status, 301);
        QCOMPARE(exchange.hops[1].status, 301);
        QCOMPARE(exchange.hops[2].status, 200);
    }

    // A thousand TLS records may be there at once.
    void manySmallRecords()
    {
        const Exchange exchange = probeNow(request(m_https, u"/large.bin"_s, true));
        QCOMPARE(kindOf(exchange), QString());
        QCOMPARE(exchange.hops.first().httpVersion, QByteArray("2"));
        QCOMPARE(exchange.hops.first().bodyBytes, 1024 * 1024);
    }

    void aLoop() { QCOMPARE(kindOf(probeNow(request(m_http, u"/loop"_s))), u"redirect-loop"_s); }

    void aMissingPage() { QCOMPARE(probeNow(request(m_http, u"/nowhere"_s)).hops.value(0).status, 404); }

    void anUpstreamThatIsDown()
    {
        const Exchange exchange = probeNow(request(m_http, u"/down"_s));
        QCOMPARE(exchange.hops.value(0).status, 502);
        QVERIFY(exchange.hops.first().body.contains("Bad Gateway"));
    }

    void headOnly()
    {
        ProbeRequest asked = request(m_http, u"/"_s);
        asked.method = "HEAD";
        const Exchange exchange = probeNow(asked);
        QCOMPARE(exchange.hops.value(0).header("content-length"), QByteArray("13"));
        QCOMPARE(exchange.hops.first().bodyBytes, 0);
        QVERIFY(exchange.hops.first().faults.isEmpty());
    }

    void compressedOnRequest()
    {
        ProbeRequest asked = request(m_http, u"/gzip"_s);
        asked.compressed = true;
        const Hop hop = probeNow(asked).hops.value(0);
        QCOMPARE(hop.header("content-encoding"), QByteArray("gzip"));
        QCOMPARE(hop.body, QByteArray("hello hello hello hello hello"));
    }

    void aTrustedCertificate()
    {
        const Exchange exchange = probeNow(request(m_https, u"/"_s, true));
        QCOMPARE(kindOf(exchange), QString());
        QCOMPARE(exchange.hops.first().status, 200);
        QCOMPARE(exchange.hops.first().tls->chain.first().subject, u"here"_s);
    }

    void anUnknownIssuer()
    {
        ProbeRequest asked = request(m_https, u"/"_s, true);
        asked.caFile.clear();
        const Exchange exchange = probeNow(asked);
        QCOMPARE(kindOf(exchange), u"tls-untrusted-issuer"_s);
        QCOMPARE(exchange.error->hop->tls->chain.first().subject, u"here"_s);
    }

    void anExpiredCertificate()
    {
        const Exchange exchange = probeNow(request(m_expired, u"/"_s, true));
        QCOMPARE(kindOf(exchange), u"tls-expired"_s);
        QVERIFY(exchange.error->hop->tls->chain.first().notAfter < QDateTime::currentDateTimeUtc());
    }

    void plainHttpToItsTlsPort()
    {
        const Exchange exchange = probeNow(request(m_https, u"/"_s));
        QCOMPARE(exchange.hops.value(0).status, 400);
        QVERIFY(exchange.hops.first().body.contains("plain HTTP request was sent to HTTPS port"));
    }

    void tlsToItsPlainPort() { QCOMPARE(kindOf(probeNow(request(m_http, u"/"_s, true))), u"not-tls"_s); }
};

QTEST_GUILESS_MAIN(NginxTest)
#include "nginxtest.moc"
