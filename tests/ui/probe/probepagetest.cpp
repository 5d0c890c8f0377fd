// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/explainedcodec.h"
#include "report/redactor.h"
#include "ui/common/badge.h"
#include "ui/common/button.h"
#include "ui/probe/probewindow.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// What a person does on the Probe page.
class ProbePageTest : public QObject, private ProbeWindow
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
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
    void modelsKeepTheirWord();
    void whatABodyToldOutlastsIt();
    void keptWordsGiveWayToTodays();
    void otherMeaningsNameTheirMakers();
};

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
    QTRY_VERIFY(find(u"waitingTitle"_s)->isVisible());
    QVERIFY(!tabs()->exportButton()->isEnabled()); // nothing is known yet
    QTRY_COMPARE(find<QScrollArea>(u"verdictScroll"_s)->verticalScrollBar()->maximum(), 0); // all is in sight
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
    m_theme.setFonts({}, {}, 13);
    fail(ErrorKind::ConnectionRefused);
    probe(u"https://shop.example/"_s);
    QVERIFY(find(u"picture"_s)->isVisible());
    QVERIFY(!inPage<QLabel>(u"code"_s)->isVisible());
    QVERIFY(text(u"title"_s).contains(u"refused"_s, Qt::CaseInsensitive));
    const QRect picture = find(u"picture"_s)->geometry();
    const auto *badge = m_window->findChild<Badge *>();
    const int lowest = badge->mapTo(find(u"title"_s)->parentWidget(), badge->rect().bottomLeft()).y();
    QCOMPARE(find(u"title"_s)->y() - picture.top(), picture.bottom() - lowest); // amid the picture's height
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
    QVERIFY(QApplication::focusWidget()->objectName().endsWith(u"Scroll"_s));
    // Nothing secret goes to a server nobody vouches for.
    QCOMPARE(sent.url + sent.user + sent.password, u"https://shop.example/"_s);
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

void ProbePageTest::whatABodyToldOutlastsIt()
{
    answer(403, {{"Content-Type", "text/html"}, {"Server", "cloudflare"}},
           "<title>Access denied | shop.example used Cloudflare to restrict access</title>"
           "<h1>Error 1020</h1><p>Access denied</p><p>Basket of Jane Doe</p>");
    probe(u"https://shop.example/"_s);
    const QStringList told{text(u"title"_s), text(u"sentence"_s), text(u"explanation"_s)};
    QVERIFY2(m_history->items().front().entry == u"cloudflare-1020"_s, qPrintable(m_history->items().front().entry));
    QVERIFY(m_history->exchange(m_history->items().front().id)->hops.last().body.isEmpty());
    answer(200, {});
    probe(u"https://other.example/"_s);
    auto *list = find<QListView>(u"history"_s);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(2, 0)).center());
    QCOMPARE((QStringList{text(u"title"_s), text(u"sentence"_s), text(u"explanation"_s)}), told);
    QVERIFY(!find(u"notice"_s)->isVisible());
    const QByteArray kept = m_history->told(m_history->items().back().id);
    QVERIFY(!kept.isEmpty() && !kept.contains("Jane Doe"));
}

// Such as those of another language.
void ProbePageTest::keptWordsGiveWayToTodays()
{
    static constexpr auto inOldWords = [](const Explained &result) {
        Explained old = result;
        old.diagnosis.title = u"Old words"_s;
        return encodeExplained(old);
    };
    answer(404, {{"Content-Type", "text/html"}}, "<p>Nothing that tells more</p>");
    probe(u"https://shop.example/"_s);
    const QString title = text(u"title"_s);
    const HistoryItem item = m_history->items().front();
    const std::optional<Explained> told = decodeExplained(m_history->told(item.id));
    QVERIFY(told && told->diagnosis.title == title);
    const Redactor redactor(m_loaded.registry);
    m_history->add(item, redactor.exchange(*m_history->exchange(item.id), 0),
                   redactor.result(*told, 0).as<inOldWords>());
    auto *list = find<QListView>(u"history"_s);
    for (int row : {2, 1}) { // 0 is the day
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(row, 0)).center());
        QCOMPARE(text(u"title"_s), title);
    }
}

void ProbePageTest::otherMeaningsNameTheirMakers()
{
    answer(520, {});
    probe(u"https://shop.example/"_s);
    const QString words = text(u"alternatives"_s);
    QVERIFY2(words.contains(u"520 "_s) && words.endsWith(u"(Tencent EdgeOne)"_s), qPrintable(words));
}

QTEST_MAIN(ProbePageTest)
#include "probepagetest.moc"
