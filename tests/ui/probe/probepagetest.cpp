// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/probepage.h"
#include "diagnosis/builtinsignatures.h"
#include "models/explainedmodel.h"
#include "registry/builtinregistry.h"
#include "registry/registryloader.h"
#include "store/database.h"
#include "store/history.h"
#include "ui/common/theme.h"
#include "ui/probe/exportmenu.h"
#include "ui/probe/hoptabs.h"
#include "ui/scriptedprober.h"
#include "ui/shownwords.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// What a person does on the Probe page, with the facts the program carries and a prober that sends nothing.
class ProbePageTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void explainsTheAnswer();
    void evidenceAndIdsComeFirst();
    void optionsAreSent();
    void controlReturnDoesNotFollow();
    void stopEndsTheProbe();
    void anotherTryByKey();
    void failuresShowAPicture();
    void hopsFeedTheTabs();
    void telltaleWordsAreMarked();
    void rawIsVerbatim();
    void uncheckedProbeIsOffered();
    void savedAnswerOnTheSamePage();
    void junkIsRefusedInASentence();
    void curlCommandKeepsSecrets();
    void savesReports_data();
    void savesReports();
    void modelsKeepTheirWord();

private:
    template <typename Widget = QWidget>
    Widget *find(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }
    template <typename Widget>
    Widget *inPage(const QString &name) const
    {
        return m_page->content()->findChild<Widget *>(name);
    }
    QString text(const QString &name) const { return shownWords(*inPage<QLabel>(name)); }
    QLineEdit *address() const { return find<QLineEdit>(u"address"_s); }
    const ExplainedModel *rows(const QString &name) const
    {
        return static_cast<const ExplainedModel *>(find<QAbstractItemView>(name)->model());
    }
    HopTabs *tabs() const { return m_window->findChild<HopTabs *>(); }
    void answer(int status, const HeaderFields &headers, const QByteArray &body = {});
    void fail(ErrorKind kind);
    void probe(const QString &url, Qt::KeyboardModifiers modifiers = {});

    const LoadedRegistry m_loaded = loadBuiltInRegistry();
    const SignatureSet m_signatures = loadBuiltInSignatures();
    std::unique_ptr<QTemporaryDir> m_folder;
    Theme m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<History> m_history;
    std::unique_ptr<ScriptedProber> m_prober;
    std::unique_ptr<MainWindow> m_window;
    ProbePage *m_page = nullptr;
    QString m_copied;
};

void ProbePageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_database = std::make_unique<Database>(StorePlace{});
    m_history = std::make_unique<History>(*m_database);
    m_prober = std::make_unique<ScriptedProber>();
    m_window = std::make_unique<MainWindow>(m_theme, *m_settings);
    m_page = new ProbePage(m_theme, m_loaded.registry, m_signatures, *m_prober, *m_history,
                           {[this](const QString &text, const QString &) { m_copied = text; }, [](const QUrl &) {}});
    m_window->addPage(m_page);
    m_window->restorePages();
    m_window->resize(1280, 820);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_copied.clear();
}

void ProbePageTest::cleanup()
{
    m_window.reset();
    m_prober.reset();
    m_history.reset();
    m_database.reset();
}

void ProbePageTest::answer(int status, const HeaderFields &headers, const QByteArray &body)
{
    Hop hop;
    hop.status = status;
    hop.statusText = QByteArray::number(status);
    hop.httpVersion = "1.1";
    hop.headers = headers;
    hop.body = body;
    hop.bodyBytes = body.size();
    hop.sent = "GET / HTTP/1.1\r\nHost: shop.example\r\n\r\n";
    hop.receivedHead = "HTTP/1.1 " + hop.statusText + " Odd\r\nServer: cloudflare\r\n\r\n";
    m_prober->answer.hops = {hop};
    m_prober->answer.error = std::nullopt;
}

void ProbePageTest::fail(ErrorKind kind)
{
    m_prober->answer.hops.clear();
    Hop hop;
    hop.url = u"https://shop.example/"_s;
    m_prober->answer.error = Failure{kind, {}, hop};
}

void ProbePageTest::probe(const QString &url, Qt::KeyboardModifiers modifiers)
{
    QSignalSpy finished(m_page, &ProbePage::finished);
    address()->setText(url);
    QTest::keyClick(address(), Qt::Key_Return, modifiers);
    QTRY_COMPARE(finished.size(), 1);
}

void ProbePageTest::explainsTheAnswer()
{
    answer(520, {{"Server", "cloudflare"}, {"CF-Ray", "8c6a4f1e2d3b9a70-FRA"}}, "error code: 520");
    probe(u"https://shop.example/checkout"_s);
    QCOMPARE(m_prober->asked.constLast().url, u"https://shop.example/checkout"_s);
    QCOMPARE(text(u"code"_s), u"520"_s);
    QVERIFY(m_window->windowTitle().contains(u"520"_s));
    const QAccessibleInterface *path = QAccessible::queryAccessibleInterface(inPage<QWidget>(u"faultPath"_s));
    const QString spoken = path->text(QAccessible::Name);
    QVERIFY2(spoken.startsWith(u"Who must act: Site."_s), qPrintable(spoken));
    QVERIFY2(spoken.contains(u"Cloudflare"_s), qPrintable(spoken));
    QTest::mouseClick(inPage<QPushButton>(u"copySentence"_s), Qt::LeftButton);
    QCOMPARE(m_copied, text(u"sentence"_s));
    QVERIFY(!m_copied.isEmpty());
    QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier); // nothing is selected: the summary
    QVERIFY2(m_copied.startsWith(u"520"_s) && m_copied.contains(u"8c6a4f1e2d3b9a70-FRA"_s), qPrintable(m_copied));
}

void ProbePageTest::evidenceAndIdsComeFirst()
{
    answer(520, {{"Date", "Sat, 21 Nov 2026 10:00:00 GMT"}, {"Server", "cloudflare"}, {"CF-Ray", "8c6a-FRA"}});
    probe(u"https://shop.example/"_s);
    QCOMPARE(tabs()->current(), int(HopTabs::Headers));
    const ExplainedModel *headers = rows(u"headers"_s);
    QCOMPARE(headers->rowCount(), 3);
    QCOMPARE(headers->row(0).name, u"Server"_s); // the verdict rests on it
    QCOMPARE(headers->row(1).name, u"CF-Ray"_s);
    QVERIFY(!headers->row(0).lead.isEmpty() && headers->row(1).quotable && !headers->row(2).quotable);
    QVERIFY(!headers->row(1).tells.isEmpty());
    QTest::mouseClick(find<QPushButton>(u"copyQuote"_s), Qt::LeftButton);
    QCOMPARE(m_copied, u"8c6a-FRA"_s);
}

void ProbePageTest::optionsAreSent()
{
    answer(200, {});
    QTest::mouseClick(find<QPushButton>(u"options"_s), Qt::LeftButton);
    QVERIFY(find(u"optionsPanel"_s)->isVisible());
    find<QComboBox>(u"method"_s)->setCurrentText(u"PURGE"_s);
    find<QPlainTextEdit>(u"headerLines"_s)->setPlainText(u"Accept-Language: de\nX-Debug: 1"_s);
    find<QLineEdit>(u"user"_s)->setText(u"kim"_s);
    find<QLineEdit>(u"password"_s)->setText(u"s3cret"_s);
    find<QCheckBox>(u"unchecked"_s)->setChecked(true);
    QVERIFY(find<QPushButton>(u"options"_s)->accessibleName().contains(u"3"_s)); // counts what is set
    probe(u"https://shop.example/"_s);
    const ProbeRequest sent = m_prober->asked.constLast();
    QCOMPARE(sent.method, QByteArray("PURGE"));
    QCOMPARE(sent.headers, (HeaderFields{{"Accept-Language", "de"}, {"X-Debug", "1"}}));
    QCOMPARE(sent.user, u"kim"_s);
    QCOMPARE(sent.password, u"s3cret"_s);
    QVERIFY(sent.insecure);
}

void ProbePageTest::controlReturnDoesNotFollow()
{
    answer(301, {{"Location", "https://shop.example/new"}});
    probe(u"https://shop.example/"_s);
    QVERIFY(m_prober->asked.constLast().followRedirects);
    probe(u"https://shop.example/"_s, Qt::ControlModifier);
    QVERIFY(!m_prober->asked.constLast().followRedirects);
}

void ProbePageTest::stopEndsTheProbe()
{
    m_prober->silent = true;
    address()->setText(u"https://slow.example/"_s);
    QTest::keyClick(address(), Qt::Key_Return);
    QVERIFY(m_page->isRunning());
    QVERIFY(find(u"stop"_s)->isVisible() && !find(u"probe"_s)->isVisible());
    QVERIFY(find(u"waitingTitle"_s)->isVisible());
    QTest::mouseClick(find<QPushButton>(u"stop"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_page->isRunning());
    QVERIFY(find(u"probe"_s)->isVisible());
    QTest::keyClick(address(), Qt::Key_Return);
    QVERIFY(m_page->isRunning());
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QTRY_VERIFY(!m_page->isRunning());
    QCOMPARE(m_prober->asked.size(), 2);
}

void ProbePageTest::anotherTryByKey()
{
    answer(503, {});
    probe(u"https://shop.example/a"_s);
    QSignalSpy finished(m_page, &ProbePage::finished);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(m_prober->asked.size(), 2);
    QCOMPARE(m_prober->asked.constLast().url, u"https://shop.example/a"_s);
}

void ProbePageTest::failuresShowAPicture()
{
    fail(ErrorKind::ConnectionRefused);
    probe(u"https://shop.example/"_s);
    QVERIFY(find(u"picture"_s)->isVisible());
    QVERIFY(!inPage<QLabel>(u"code"_s)->isVisible());
    QVERIFY(text(u"title"_s).contains(u"refused"_s, Qt::CaseInsensitive));
    answer(404, {});
    probe(u"https://shop.example/"_s); // and back to a number
    QVERIFY(!find(u"picture"_s)->isVisible());
    QCOMPARE(text(u"code"_s), u"404"_s);
}

void ProbePageTest::hopsFeedTheTabs()
{
    answer(301, {{"Location", "/new"}, {"X-First", "1"}});
    Hop second = m_prober->answer.hops.constFirst();
    second.status = 404;
    second.statusText = "404";
    second.headers = {{"X-Second", "2"}};
    m_prober->answer.hops += second;
    probe(u"https://shop.example/"_s);
    auto *way = find<QAbstractItemView>(u"way"_s);
    QCOMPARE(way->model()->rowCount(), 2);
    QCOMPARE(rows(u"headers"_s)->row(0).name, u"X-Second"_s); // the last one decides
    QTest::mouseClick(way->viewport(), Qt::LeftButton, {}, way->visualRect(way->model()->index(0, 0)).center());
    const ExplainedModel *headers = rows(u"headers"_s);
    bool seen = false;
    for (int row = 0; row < headers->rowCount(); ++row)
        seen = seen || headers->row(row).name == u"X-First"_s;
    QVERIFY(seen);
}

void ProbePageTest::telltaleWordsAreMarked()
{
    answer(502, {{"Server", "nginx"}},
           "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad "
           "Gateway</h1></center>\r\n"
           "<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n");
    probe(u"https://shop.example/"_s);
    tabs()->setCurrent(HopTabs::Body);
    auto *body = find(u"body"_s)->findChild<QPlainTextEdit *>();
    QVERIFY(body->isVisible());
    QVERIFY(body->toPlainText().contains(u"<h1>502 Bad Gateway</h1>"_s)); // as text
    QVERIFY(!body->extraSelections().isEmpty());
}

void ProbePageTest::rawIsVerbatim()
{
    answer(404, {{"Server", "cloudflare"}});
    probe(u"https://shop.example/"_s);
    tabs()->setCurrent(HopTabs::Raw);
    QVERIFY(find(u"sent"_s)->findChild<QPlainTextEdit *>()->toPlainText().startsWith(u"GET / HTTP/1.1"_s));
    QVERIFY(find(u"received"_s)->findChild<QPlainTextEdit *>()->toPlainText().startsWith(u"HTTP/1.1 404 Odd"_s));
}

void ProbePageTest::uncheckedProbeIsOffered()
{
    fail(ErrorKind::TlsExpired);
    TlsInfo tls;
    tls.problems = {u"certificate has expired"_s};
    m_prober->answer.error->hop->tls = tls;
    probe(u"https://me:hush@shop.example/"_s);
    QCOMPARE(tabs()->current(), int(HopTabs::Tls)); // the tab that explains it
    auto *unchecked = find<QPushButton>(u"probeUnchecked"_s);
    QVERIFY(unchecked->isVisible());
    QVERIFY(!m_prober->asked.constLast().insecure);
    QSignalSpy finished(m_page, &ProbePage::finished);
    QTest::mouseClick(unchecked, Qt::LeftButton);
    QTRY_COMPARE(finished.size(), 1);
    const ProbeRequest &sent = m_prober->asked.constLast();
    QVERIFY(sent.insecure);
    // Nothing secret goes to a server nobody vouches for.
    QCOMPARE(sent.url + sent.user + sent.password, u"https://shop.example/"_s);
}

void ProbePageTest::savedAnswerOnTheSamePage()
{
    const QString file = m_folder->filePath(u"customer.txt"_s);
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(
        "HTTP/1.1 503 Service Unavailable\r\nServer: Varnish\r\nX-Varnish: 12\r\n\r\n"
        "<h1>Error 503 Backend fetch failed</h1><p>Guru Meditation:</p><p>XID: 12</p><p>Varnish cache server</p>");
    out.close();
    QVERIFY(m_page->openFile(file));
    QCOMPARE(text(u"code"_s), u"503"_s);
    QVERIFY2(text(u"evidence"_s).contains(u"Varnish"_s), qPrintable(text(u"evidence"_s)));
    QVERIFY(m_prober->asked.isEmpty()); // nothing was sent
}

void ProbePageTest::junkIsRefusedInASentence()
{
    m_page->openText("\x01\x02 nothing of the kind");
    auto *notice = inPage<QLabel>(u"notice"_s);
    QVERIFY(notice->isVisible());
    QVERIFY(text(u"notice"_s).size() > 20);
    QVERIFY(m_prober->asked.isEmpty());
}

void ProbePageTest::curlCommandKeepsSecrets()
{
    answer(401, {});
    QTest::mouseClick(find<QPushButton>(u"options"_s), Qt::LeftButton);
    auto *lines = find<QPlainTextEdit>(u"headerLines"_s);
    lines->setPlainText(u"Accept: text/html"_s);
    probe(u"https://shop.example/it's?q=1"_s);
    auto *menu = m_window->findChild<ExportMenu *>();
    auto *plain = menu->findChild<QAction *>(u"copyCurl"_s);
    auto *withSecrets = menu->findChild<QAction *>(u"copyCurlWithSecrets"_s);
    emit menu->aboutToShow();
    QVERIFY(plain->isVisible() && !withSecrets->isVisible()); // there are none
    plain->trigger();
    QVERIFY2(m_copied.startsWith(u"curl -i "_s) && m_copied.contains(u"-H 'Accept: text/html'"_s),
             qPrintable(m_copied));
    QVERIFY2(m_copied.endsWith(u"'https://shop.example/it'\\''s?q=1'"_s), qPrintable(m_copied));
    lines->setPlainText(u"Authorization: Bearer abcdef123456"_s);
    find<QLineEdit>(u"password"_s)->setText(u"s3cret"_s);
    probe(u"https://shop.example/?access_token=zyxw9876"_s);
    emit menu->aboutToShow();
    plain->trigger();
    for (const QString &secret : {u"abcdef123456"_s, u"zyxw9876"_s, u"s3cret"_s})
        QVERIFY2(!m_copied.contains(secret), qPrintable(m_copied));
    QVERIFY(withSecrets->isVisible());
    withSecrets->trigger();
    QVERIFY(m_copied.contains(u"abcdef123456"_s) && m_copied.contains(u"zyxw9876"_s));
    QVERIFY(!m_copied.contains(u"s3cret"_s)); // curl asks for it
}

void ProbePageTest::savesReports_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("html") << u"html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("markdown") << u"md"_s << QByteArray("#");
    QTest::newRow("json") << u"json"_s << QByteArray("[");
    QTest::newRow("har") << u"har"_s << QByteArray("{");
    QTest::newRow("text") << u"txt"_s << QByteArray("404");
}

void ProbePageTest::savesReports()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, beginning);
    answer(404, {{"Set-Cookie", "session=verysecret"}});
    probe(u"https://shop.example/"_s);
    const auto *menu = m_window->findChild<ExportMenu *>();
    QVERIFY(menu->findChild<QAction *>(u"save-"_s + ending) != nullptr);
    const QString file = m_folder->filePath(u"result."_s + ending);
    QString message;
    QVERIFY2(menu->save(file, &message), qPrintable(message));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    QVERIFY2(bytes.trimmed().toLower().startsWith(beginning.toLower()), bytes.left(60).constData());
    QVERIFY(bytes.contains("404") && !bytes.contains("verysecret"));
    QVERIFY(!menu->save(m_folder->filePath(u"no/such/folder."_s + ending), &message));
    QVERIFY(!message.isEmpty());
}

void ProbePageTest::modelsKeepTheirWord()
{
    QList<QAbstractItemModelTester *> testers;
    for (const QString &name : {u"way"_s, u"headers"_s, u"tls"_s, u"findings"_s, u"history"_s}) {
        QAbstractItemModel *model = find<QAbstractItemView>(name)->model();
        testers += new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::Fatal, this);
    }
    answer(301, {{"Location", "/a"}});
    m_prober->answer.hops += m_prober->answer.hops.constFirst();
    probe(u"https://shop.example/"_s);
    fail(ErrorKind::TlsExpired);
    probe(u"https://shop.example/"_s);
    answer(200, {{"A", "1"}, {"B", "2"}});
    probe(u"https://shop.example/"_s);
    QCOMPARE(rows(u"headers"_s)->rowCount(), 2);
    qDeleteAll(testers);
}

QTEST_MAIN(ProbePageTest)
#include "probepagetest.moc"
