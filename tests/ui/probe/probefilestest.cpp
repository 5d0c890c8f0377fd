// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "report/redactor.h"
#include "ui/probe/curlcommand.h"
#include "ui/probe/exportmenu.h"
#include "ui/probe/probewindow.h"

#include <QAction>
#include <QFileDialog>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// What comes into the Probe page from a file or the clipboard, and what leaves it so.
class ProbeFilesTest : public QObject, private ProbeWindow
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void savedAnswerOnTheSamePage();
    void junkIsRefusedInASentence();
    void cutHeadsAreTold();
    void curlCommandKeepsSecrets();
    void curlAsksTheSame_data();
    void curlAsksTheSame();
    void savesReports_data();
    void savesReports();
    void formatIsTheOneChosen_data();
    void formatIsTheOneChosen();
};

void ProbeFilesTest::savedAnswerOnTheSamePage()
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
    QCOMPARE(m_window->windowTitle(), u"503 Service Unavailable – StatusScope"_s);
    QVERIFY2(text(u"evidence"_s).contains(u"Varnish"_s), qPrintable(text(u"evidence"_s)));
    QVERIFY(m_prober->asked.isEmpty()); // nothing was sent
}

void ProbeFilesTest::junkIsRefusedInASentence()
{
    m_page->openText("\x01\x02 nothing of the kind");
    auto *notice = inPage<QLabel>(u"notice"_s);
    QVERIFY(notice->isVisible());
    QVERIFY(text(u"notice"_s).size() > 20);
    QVERIFY(m_prober->asked.isEmpty());
}

void ProbeFilesTest::cutHeadsAreTold()
{
    m_page->openText("HTTP/1.1 503 Service Unavailable\r\n" + QByteArray("X: y\r\n").repeated(60000) + "\r\nDown");
    QCOMPARE(text(u"code"_s), u"503"_s);
    const ExplainedModel *findings = rows(u"findings"_s);
    QString told;
    for (int row = 0; row < findings->rowCount(); ++row)
        told += findings->row(row).tells + findings->row(row).value;
    QVERIFY2(told.contains(u"256 KiB"_s), qPrintable(told));
}

void ProbeFilesTest::curlCommandKeepsSecrets()
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

void ProbeFilesTest::curlAsksTheSame_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<HeaderFields>("headers");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("url");
    const auto row = [](const char *name, const QByteArray &method, const QString &typed, const QString &options,
                        const QString &url, const HeaderFields &headers = {}) {
        QTest::newRow(name) << method << headers << typed << options << url;
    };
    const QString page = u"https://shop.example/a"_s;
    row("no scheme", "GET", u"shop.example/a"_s, {}, u"http://shop.example/a"_s);
    row("words around it", "GET", u" <https://shop.example/a> "_s, {}, page);
    row("a blank", "GET", u"https://shop.example/a?q=x y"_s, {}, u"https://shop.example/a?q=x%20y"_s);
    row("brackets", "GET", u"https://shop.example/a?q[]=1"_s, u"-g"_s, u"https://shop.example/a?q[]=1"_s);
    row("braces", "GET", u"https://shop.example/a?q={x,y}"_s, u"-g"_s, u"https://shop.example/a?q={x,y}"_s);
    row("no name", "GET", u"http://[2001:db8::1]/"_s, u"-g"_s, u"http://[2001:db8::1]/"_s);
    row("DELETE", "DELETE", page, u"-X 'DELETE'"_s, page);
    row("POST", "POST", page, u"-d '' -H 'Content-Type:'"_s, page);
    row("PUT", "PUT", page, u"-X 'PUT' -d '' -H 'Content-Type:'"_s, page);
    row("a type of one's own", "POST", page, u"-d '' -H 'Content-Type: text/plain'"_s, page,
        {{"Content-Type", "text/plain"}});
}

void ProbeFilesTest::curlAsksTheSame()
{
    ProbeRequest request;
    QFETCH(const QString, typed);
    QFETCH(const QByteArray, method);
    QFETCH(const HeaderFields, headers);
    QFETCH(const QString, options);
    QFETCH(const QString, url);
    request.url = typed;
    request.method = method;
    request.headers = headers;
    request.followRedirects = false;
    QString command = curlCommand(request, Redactor(m_loaded.registry));
    command.remove(u" --max-time 30"_s);
    QCOMPARE(command, u"curl -i "_s + (options.isEmpty() ? QString() : options + u' ') + u'\'' + url + u'\'');
    request.followRedirects = true; // with the cookies that a hop sets
    QVERIFY(curlCommand(request, Redactor(m_loaded.registry)).contains(u" -L --max-redirs 20 -b '' "_s));
}

void ProbeFilesTest::savesReports_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("html") << u"html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("markdown") << u"md"_s << QByteArray("#");
    QTest::newRow("json") << u"json"_s << QByteArray("[");
    QTest::newRow("har") << u"har"_s << QByteArray("{");
    QTest::newRow("text") << u"txt"_s << QByteArray("404");
}

void ProbeFilesTest::savesReports()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, beginning);
    answer(404, {{"Set-Cookie", "session=verysecret"}});
    probe(u"https://shop.example/"_s);
    auto *menu = m_window->findChild<ExportMenu *>();
    QSignalSpy saved(menu, &ExportMenu::saved);
    emit menu->aboutToShow(); // takes over what is shown
    QVERIFY(menu->findChild<QAction *>(u"save-"_s + ending) != nullptr);
    const QString file = m_folder->filePath(u"result."_s + ending);
    menu->save(file);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(saved[0][1].toString(), QString());
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    QVERIFY2(bytes.trimmed().toLower().startsWith(beginning.toLower()), bytes.left(60).constData());
    QVERIFY(bytes.contains("404") && !bytes.contains("verysecret"));
    menu->save(m_folder->filePath(u"no/such/folder."_s + ending));
    QTRY_COMPARE(saved.size(), 2);
    QVERIFY(!saved[1][1].toString().isEmpty());
    auto *box = m_window->findChild<QMessageBox *>();
    QTRY_VERIFY(box != nullptr && box->isVisible());
    QCOMPARE(box->text(), saved[1][1].toString());
    box->close();
}

void ProbeFilesTest::formatIsTheOneChosen_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("no ending") << u"result"_s << u"result.json"_s << QByteArray("[");
    QTest::newRow("none of ours") << u"result-127.0.0.1"_s << u"result-127.0.0.1"_s << QByteArray("[");
    QTest::newRow("another of ours") << u"result.md"_s << u"result.md"_s << QByteArray("#");
    QTest::newRow("its own") << u"result.JSON"_s << u"result.JSON"_s << QByteArray("[");
}

// What is typed into the dialog of "Save as JSON…".
void ProbeFilesTest::formatIsTheOneChosen()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, file);
    QFETCH(const QByteArray, beginning);
    answer(404, {});
    probe(u"https://shop.example/"_s);
    auto *menu = m_window->findChild<ExportMenu *>();
    QSignalSpy saved(menu, &ExportMenu::saved);
    emit menu->aboutToShow();
    menu->findChild<QAction *>(u"save-json"_s)->trigger();
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), u"shop.example.json"_s);
    dialog->setDirectory(m_folder->path());
    dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(typed);
    QTest::keyClick(dialog->findChild<QLineEdit *>(u"fileNameEdit"_s), Qt::Key_Return);
    QTRY_COMPARE(saved.size(), 1);
    QFile written(m_folder->filePath(file));
    QVERIFY2(written.open(QIODevice::ReadOnly), qPrintable(saved[0][0].toString()));
    QCOMPARE(written.readAll().trimmed().left(1), beginning);
}

QTEST_MAIN(ProbeFilesTest)
#include "probefilestest.moc"
