// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "support/certificates.h"
#include "support/probing.h"
#include "support/realserver.h"

#include <QTest>

using namespace StatusScope;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

// What other servers than nginx really answer, started here on loopback with folders of their own.
class ServersTest final : public QObject
{
    Q_OBJECT

private:
    Certificates m_certificates;

    ProbeRequest request(quint16 port, const QString &path, bool tls = false) const
    {
        ProbeRequest asked;
        asked.url = u"%1://127.0.0.1:%2%3"_s.arg(tls ? u"https"_s : u"http"_s).arg(port).arg(path);
        asked.caFile = m_certificates.authorityFile();
        asked.timeout = 10000ms;
        return asked;
    }
    static QByteArray at(quint16 port) { return "127.0.0.1:" + QByteArray::number(port); }
    static void expect(const Exchange &exchange, int status, const char *server)
    {
        QCOMPARE(kindOf(exchange), QString());
        QCOMPARE(exchange.hops.last().status, status);
        QVERIFY2(exchange.hops.last().header("server").startsWith(server),
                 exchange.hops.last().header("server").constData());
        QVERIFY2(exchange.hops.last().faults.isEmpty(), qPrintable(exchange.hops.last().faults.join(u'|')));
    }

private slots:
    void apache()
    {
        const quint16 port = freePort();
        const QByteArray down = at(freePort());
        RealServer server;
        server.write(u"html/index.html"_s, "<p>hello</p>\n");
        const QByteArray modules = "/usr/lib/apache2/modules/";
        QByteArray config = "ServerName 127.0.0.1\nListen " + at(port)
            + "\nPidFile apache.pid\nErrorLog /dev/stderr\nDocumentRoot " + server.path(u"html"_s).toUtf8()
            + "\nDefaultRuntimeDir .\nMutex file:. default\n";
        for (const char *module :
             {"mpm_event", "authz_core", "dir", "alias", "proxy", "proxy_http", "deflate", "filter"})
            config += QByteArray("LoadModule ") + module + "_module " + modules + "mod_" + module + ".so\n";
        config += "Redirect 301 /old /index.html\nProxyPass /down http://" + down + "/\n";
        server.write(u"apache.conf"_s, config);
        server.start({u"apache2"_s, u"httpd"_s},
                     {u"-X"_s, u"-d"_s, server.folder(), u"-f"_s, server.path(u"apache.conf"_s)}, port);
        expect(probeNow(request(port, u"/"_s)), 200, "Apache");
        expect(probeNow(request(port, u"/nowhere"_s)), 404, "Apache");
        const Exchange moved = probeNow(request(port, u"/old"_s));
        QCOMPARE(moved.hops.size(), 2);
        expect(moved, 200, "Apache");
        expect(probeNow(request(port, u"/down"_s)), 503, "Apache");
    }

    void haproxy()
    {
        const quint16 port = freePort();
        const quint16 refusing = freePort();
        RealServer server;
        server.write(
            u"haproxy.cfg"_s,
            "defaults\n mode http\n timeout connect 500ms\n timeout client 5s\n timeout server 5s\n retries 0\n"
            "frontend a\n bind "
                + at(port) + "\n default_backend b\nbackend b\n server s " + at(freePort()) + "\nfrontend c\n bind "
                + at(refusing) + "\n http-request deny\n");
        server.start({u"haproxy"_s}, {u"-f"_s, server.path(u"haproxy.cfg"_s), u"-db"_s}, port);
        expect(probeNow(request(port, u"/"_s)), 503, "");
        QVERIFY(probeNow(request(port, u"/"_s)).hops.value(0).body.contains("No server is available"));
        expect(probeNow(request(refusing, u"/"_s)), 403, "");
    }

    void varnish()
    {
        const quint16 port = freePort();
        RealServer server;
        server.write(u"d.vcl"_s,
                     "vcl 4.1;\nbackend default { .host = \"127.0.0.1\"; .port = \"" + QByteArray::number(freePort())
                         + "\"; }\n");
        server.start({u"varnishd"_s},
                     {u"-F"_s, u"-n"_s, server.folder(), u"-a"_s, QString::fromLatin1(at(port)), u"-f"_s,
                      server.path(u"d.vcl"_s), u"-s"_s, u"malloc,10m"_s},
                     port);
        const Exchange exchange = probeNow(request(port, u"/"_s));
        expect(exchange, 503, "Varnish");
        QVERIFY(exchange.hops.last().body.contains("Guru Meditation"));
    }

    void lighttpd()
    {
        const quint16 port = freePort();
        RealServer server;
        server.write(u"html/index.html"_s, "<p>hello</p>\n");
        server.write(u"lighttpd.conf"_s,
                     "server.document-root = \"" + server.path(u"html"_s).toUtf8()
                         + "\"\nserver.port = " + QByteArray::number(port)
                         + "\nserver.bind = \"127.0.0.1\"\nindex-file.names = ( \"index.html\" )\nmimetype.assign = ( "
                           "\".html\" => \"text/html\" )\n");
        server.start({u"lighttpd"_s}, {u"-D"_s, u"-f"_s, server.path(u"lighttpd.conf"_s)}, port);
        expect(probeNow(request(port, u"/"_s)), 200, "lighttpd");
        expect(probeNow(request(port, u"/nowhere"_s)), 404, "lighttpd");
    }

    void squid()
    {
        const quint16 port = freePort();
        const quint16 site = freePort();
        const quint16 secure = freePort();
        const Certificates::Pair pair = m_certificates.issue(u"site"_s, u"IP:127.0.0.1"_s);
        RealServer target;
        target.write(u"html/index.html"_s, "<p>hello</p>\n");
        target.write(
            u"nginx.conf"_s,
            "daemon off; master_process off; pid nginx.pid; error_log stderr;\nevents {}\nhttp { access_log off;\n"
            "client_body_temp_path t1; proxy_temp_path t2; fastcgi_temp_path t3; uwsgi_temp_path t4; scgi_temp_path "
            "t5;\n"
            "server { listen "
                + at(site) + "; root html; }\nserver { listen " + at(secure) + " ssl http2; root html; ssl_certificate "
                + pair.certificateFile.toUtf8() + "; ssl_certificate_key " + pair.keyFile.toUtf8() + "; } }\n");
        target.start({u"nginx"_s}, {u"-p"_s, target.folder(), u"-c"_s, u"nginx.conf"_s}, site);
        RealServer proxy;
        proxy.write(u"squid.conf"_s,
                    "http_port " + at(port)
                        + "\npid_filename none\ncache_log /dev/null\naccess_log none\ncache deny all\n"
                          "acl tunnel method CONNECT\nacl good port "
                        + QByteArray::number(secure)
                        + "\nhttp_access deny tunnel !good\nhttp_access allow all\n"
                          "visible_hostname proxy.test.example\ncoredump_dir none\nshutdown_lifetime 0 seconds\n");
        proxy.start({u"squid"_s}, {u"-N"_s, u"-f"_s, proxy.path(u"squid.conf"_s)}, port);
        ProbeRequest asked = request(site, u"/"_s);
        asked.proxy = u"http://127.0.0.1:%1"_s.arg(port);
        const Exchange through = probeNow(asked);
        expect(through, 200, "nginx");
        QVERIFY(through.hops.last().header("via").contains("squid"));
        asked.url = u"http://127.0.0.1:%1/"_s.arg(freePort());
        const Exchange down = probeNow(asked);
        QCOMPARE(down.hops.value(0).status, 503);
        QVERIFY(down.hops.first().header("x-squid-error").startsWith("ERR_CONNECT_FAIL"));
        asked.url = u"https://127.0.0.1:%1/"_s.arg(secure);
        const Exchange tunnelled = probeNow(asked);
        expect(tunnelled, 200, "nginx");
        QCOMPARE(tunnelled.hops.last().httpVersion, QByteArray("2"));
        QVERIFY(!tunnelled.hops.last().hasHeader("via"));
        asked.url = u"https://127.0.0.1:%1/"_s.arg(site);
        const Exchange denied = probeNow(asked);
        QCOMPARE(kindOf(denied), u"proxy-refused"_s);
        QCOMPARE(denied.error->hop->status, 403);
        QVERIFY(denied.error->hop->header("x-squid-error").startsWith("ERR_ACCESS_DENIED"));
        QVERIFY(denied.error->hop->body.contains("</html>"));
    }

    void caddy()
    {
        const quint16 port = freePort();
        const Certificates::Pair pair = m_certificates.issue(u"caddy"_s, u"IP:127.0.0.1"_s);
        RealServer server;
        qputenv("XDG_DATA_HOME", server.folder().toUtf8());
        qputenv("XDG_CONFIG_HOME", server.folder().toUtf8());
        server.write(u"Caddyfile"_s,
                     "{\n admin off\n auto_https off\n}\nhttps://" + at(port) + " {\n tls "
                         + pair.certificateFile.toUtf8() + ' ' + pair.keyFile.toUtf8()
                         + "\n respond /gone \"no more\" 410\n respond \"hello\"\n}\n");
        server.start({u"caddy"_s},
                     {u"run"_s, u"--config"_s, server.path(u"Caddyfile"_s), u"--adapter"_s, u"caddyfile"_s}, port);
        const Exchange two = probeNow(request(port, u"/gone"_s, true));
        expect(two, 410, "Caddy");
        QCOMPARE(two.hops.last().httpVersion, QByteArray("2"));
        QCOMPARE(two.hops.last().body, QByteArray("no more"));
        ProbeRequest one = request(port, u"/"_s, true);
        one.httpVersion = HttpVersion::Http1;
        const Exchange first = probeNow(one);
        expect(first, 200, "Caddy");
        QCOMPARE(first.hops.last().httpVersion, QByteArray("1.1"));
    }

    void nghttpd()
    {
        const quint16 port = freePort();
        const Certificates::Pair pair = m_certificates.issue(u"nghttpd"_s, u"IP:127.0.0.1"_s);
        RealServer server;
        server.write(u"html/index.html"_s, QByteArray(300000, 'x'));
        server.start({u"nghttpd"_s},
                     {u"-d"_s, server.path(u"html"_s), u"-a"_s, u"127.0.0.1"_s, u"--trailer"_s, u"x-sum: 1"_s,
                      QString::number(port), pair.keyFile, pair.certificateFile},
                     port);
        ProbeRequest asked = request(port, u"/"_s, true);
        asked.httpVersion = HttpVersion::Http2;
        const Exchange exchange = probeNow(asked);
        expect(exchange, 200, "nghttpd");
        QCOMPARE(exchange.hops.last().bodyBytes, 300000);
        QCOMPARE(exchange.hops.last().trailers, (HeaderFields{{"x-sum", "1"}}));
        asked.method = "POST";
        asked.body = QByteArray(200000, 'y');
        QCOMPARE(probeNow(asked).hops.value(0).status, 200);
        asked.method = "HEAD";
        asked.body.clear();
        QCOMPARE(probeNow(asked).hops.value(0).bodyBytes, 0);
    }

    void opensslFaults_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("kind");
        QTest::newRow("TLS 1.2 only") << QStringList{u"-tls1_2"_s} << QString();
        QTest::newRow("TLS 1.1 only") << QStringList{u"-tls1_1"_s, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s}
                                      << u"tls-handshake-failed"_s;
        QTest::newRow("wants our certificate")
            << QStringList{u"-Verify"_s, u"1"_s, u"-tls1_2"_s} << u"tls-handshake-failed"_s;
        QTest::newRow("wants our certificate, late")
            << QStringList{u"-Verify"_s, u"1"_s, u"-tls1_3"_s} << u"tls-handshake-failed"_s;
    }
    void opensslFaults()
    {
        QFETCH(QStringList, options);
        const quint16 port = freePort();
        const Certificates::Pair pair = m_certificates.issue(u"sserver"_s, u"IP:127.0.0.1"_s);
        RealServer server;
        server.start({u"openssl"_s},
                     QStringList{u"s_server"_s, u"-accept"_s, QString::fromLatin1(at(port)), u"-cert"_s,
                                 pair.certificateFile, u"-key"_s, pair.keyFile, u"-www"_s, u"-quiet"_s}
                         + options,
                     port);
        const Exchange exchange = probeNow(request(port, u"/"_s, true));
        QTEST(kindOf(exchange), "kind");
        if (!exchange.error)
            QCOMPARE(exchange.hops.first().tls->protocol, u"TLSv1.2"_s);
    }
};

QTEST_GUILESS_MAIN(ServersTest)
#include "serverstest.moc"
