// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/desktop/desktopwindow.h"
#include "ui/desktop/singleinstance.h"
#include "ui/shownwords.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// What comes from outside: links, drops, another start.
class OpenerTest : public QObject, private DesktopWindow
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void linkAsksBeforeItProbes();
    void linkMayBeDeclined();
    void editingTakesTheQuestionBack();
    void historyTakesTheQuestionBack();
    void refusedLinkIsExplained();
    void linkToACode();
    void dropsOpen_data();
    void dropsOpen();
    void fieldsLeaveFilesAndLinksToTheWindow_data();
    void fieldsLeaveFilesAndLinksToTheWindow();
    void dropsOfOtherKindsAreRefused();
    void anotherStartBringsItToTheFront();
    void resultsTakeTheFocus();

private:
    bool drop(QMimeData *data, QWidget *target = nullptr) const;
};

// Not the first field of the page: what was opened is to be read.
void OpenerTest::resultsTakeTheFocus()
{
    Explained result;
    Hop hop;
    hop.status = 404;
    result.exchange.hops = {hop};
    m_opener->show(result);
    QCOMPARE(m_window->currentPage(), m_probe);
    const QString focus = QApplication::focusWidget()->objectName();
    QVERIFY2(focus == "verdictScroll"_L1 || focus == "resultScroll"_L1, qPrintable(focus));
}

void OpenerTest::linkAsksBeforeItProbes()
{
    m_opener->open(u"statusscope://probe?url=https%3A%2F%2Fshop.example%2Fx"_s);
    QCoreApplication::processEvents();
    QCOMPARE(m_prober.asked.size(), 0);
    QCOMPARE(m_window->currentPage(), m_probe);
    QVERIFY(find<QWidget>(u"askBar"_s)->isVisible());
    QCOMPARE(find<QLineEdit>(u"address"_s)->text(), u"https://shop.example/x"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // meant for something else
    QCOMPARE(m_prober.asked.size(), 0);
    m_opener->open(u"statusscope://probe?url=https%3A%2F%2Fshop.example%2Fx"_s);
    QTest::mouseClick(find<QAbstractButton>(u"askYes"_s), Qt::LeftButton);
    QCOMPARE(m_prober.asked.size(), 1);
    QCOMPARE(m_prober.asked[0].url, u"https://shop.example/x"_s);
    QVERIFY(!find<QWidget>(u"askBar"_s)->isVisible());
}

void OpenerTest::linkMayBeDeclined()
{
    m_opener->open(u"statusscope://probe?url=https%3A%2F%2Fshop.example%2Fx"_s);
    QTest::mouseClick(find<QAbstractButton>(u"askNo"_s), Qt::LeftButton);
    QVERIFY(!find<QWidget>(u"askBar"_s)->isVisible());
    m_opener->open(u"statusscope://probe?url=https%3A%2F%2Fshop.example%2Fx"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(!find<QWidget>(u"askBar"_s)->isVisible());
    QCOMPARE(m_prober.asked.size(), 0);
}

void OpenerTest::editingTakesTheQuestionBack()
{
    m_opener->open(u"statusscope://probe?url=https%3A%2F%2Fshop.example%2Fx"_s);
    auto *field = find<QLineEdit>(u"address"_s);
    field->setFocus();
    QTest::keyClicks(field, u"y"_s);
    QVERIFY(!find<QWidget>(u"askBar"_s)->isVisible());
    QCOMPARE(m_prober.asked.size(), 0);
}

// The bar shows another address then than the one that was asked about.
void OpenerTest::historyTakesTheQuestionBack()
{
    m_probe->openText("HTTP/1.1 410 Gone\r\n\r\n");
    m_opener->open(u"statusscope://probe?url=https%3A%2F%2Fshop.example%2Fx"_s);
    QVERIFY(find<QWidget>(u"askBar"_s)->isVisible());
    auto *list = find<QAbstractItemView>(u"history"_s);
    QCOMPARE(list->model()->rowCount(), 2); // the day and the answer
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
    QVERIFY(!find<QWidget>(u"askBar"_s)->isVisible());
    QCOMPARE(m_prober.asked.size(), 0);
}

void OpenerTest::refusedLinkIsExplained()
{
    m_opener->open(u"statusscope://probe?url=file%3A%2F%2F%2Fetc%2Fpasswd"_s);
    QCOMPARE(m_prober.asked.size(), 0);
    QVERIFY(!find<QWidget>(u"askBar"_s)->isVisible());
    QVERIFY(find<QLabel>(u"notice"_s)->isVisible());
    QVERIFY(find<QLabel>(u"notice"_s)->text().contains(u"http"_s));
}

void OpenerTest::linkToACode()
{
    m_opener->open(u"statusscope://code/404.13"_s);
    QCOMPARE(m_window->currentPage(), m_reference);
    QCOMPARE(m_reference->entry()->id, u"iis-404.13"_s);
}

bool OpenerTest::drop(QMimeData *data, QWidget *target) const
{
    const std::unique_ptr<QMimeData> owner(data);
    QWidget *on = target != nullptr ? target : m_window.get();
    const QPoint at = on->rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
    enter.setAccepted(false);
    QCoreApplication::sendEvent(on, &enter);
    if (!enter.isAccepted())
        return false;
    QDragMoveEvent move(at, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
    move.accept(); // as the platform hands on what was entered
    QCoreApplication::sendEvent(on, &move);
    if (!move.isAccepted())
        return false;
    QDropEvent event(at, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(on, &event);
    return event.isAccepted();
}

void OpenerTest::dropsOpen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QUrl>>("urls");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("probed");
    QTest::newRow("a web address") << QString() << QList<QUrl>{QUrl(u"https://shop.example/x%20y"_s)} << u"probe"_s
                                   << u"https://shop.example/x%20y"_s;
    QTest::newRow("an address as text") << u" https://shop.example/x\n"_s << QList<QUrl>() << u"probe"_s
                                        << u"https://shop.example/x"_s;
    QTest::newRow("a code") << u"404"_s << QList<QUrl>() << u"reference"_s << QString();
    QTest::newRow("words") << u"too many redirects"_s << QList<QUrl>() << u"reference"_s << QString();
    QTest::newRow("an answer") << u"HTTP/1.1 503 Service Unavailable\nServer: nginx\n\n"_s << QList<QUrl>()
                               << u"probe"_s << QString();
    QTest::newRow("an asking link") << u"statusscope://probe?url=https%3A%2F%2Fshop.example%2F"_s << QList<QUrl>()
                                    << u"probe"_s << QString();
    const QString file = m_folder.filePath(u"answer.txt"_s);
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::WriteOnly));
    saved.write("HTTP/1.1 404 Not Found\r\n\r\n");
    QTest::newRow("a saved answer") << QString() << QList<QUrl>{QUrl::fromLocalFile(file)} << u"probe"_s << QString();
}

void OpenerTest::dropsOpen()
{
    QFETCH(QString, text);
    QFETCH(QList<QUrl>, urls);
    QFETCH(QString, page);
    QFETCH(QString, probed);
    auto *data = new QMimeData;
    if (!text.isEmpty())
        data->setText(text);
    if (!urls.isEmpty())
        data->setUrls(urls);
    QVERIFY(drop(data));
    QCOMPARE(m_window->currentPage()->id(), page);
    QCOMPARE(m_prober.asked.size(), probed.isEmpty() ? 0 : 1);
    if (!probed.isEmpty())
        QCOMPARE(m_prober.asked[0].url, probed);
}

void OpenerTest::fieldsLeaveFilesAndLinksToTheWindow_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field : {"address", "historyFilter"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void OpenerTest::fieldsLeaveFilesAndLinksToTheWindow()
{
    QFETCH(const QString, field);
    m_window->showPage(m_probe);
    m_probe->openText("HTTP/1.1 410 Gone\r\n\r\n"); // so that there is a history to filter
    auto *edit = find<QLineEdit>(field);
    edit->setText(u"kept"_s);
    const QString file = m_folder.filePath(u"dropped.txt"_s);
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::WriteOnly));
    saved.write("HTTP/1.1 404 Not Found\r\n\r\n");
    saved.close();
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(file)});
    QVERIFY(drop(data, edit));
    QCOMPARE(shownWords(*find<QLabel>(u"code"_s)), u"404"_s);
    QVERIFY2(!edit->text().contains(u"file:"_s), qPrintable(edit->text()));
    auto *folder = new QMimeData;
    folder->setUrls({QUrl::fromLocalFile(m_folder.path())});
    QVERIFY(!drop(folder, edit));
    auto *link = new QMimeData;
    link->setUrls({QUrl(u"https://shop.example/x"_s)});
    link->setText(u"https://shop.example/x"_s); // browsers give both
    QVERIFY(drop(link, edit));
    QCOMPARE(m_prober.asked.size(), 1);
    QCOMPARE(m_prober.asked[0].url, u"https://shop.example/x"_s);
    // A word is for the field.
    edit->clear();
    auto *word = new QMimeData;
    word->setText(u"word"_s);
    QVERIFY(drop(word, edit));
    QCOMPARE(edit->text(), u"word"_s);
}

void OpenerTest::dropsOfOtherKindsAreRefused()
{
    for (const QUrl &url : {QUrl(u"ftp://files.example/x"_s), QUrl(u"javascript:alert(1)"_s),
                            QUrl::fromLocalFile(m_folder.path()), QUrl::fromLocalFile(u"/nowhere/at/all"_s)})
    {
        auto *data = new QMimeData;
        data->setUrls({url});
        QVERIFY2(!drop(data), qPrintable(url.toString()));
    }
    auto *nothing = new QMimeData;
    nothing->setText(u"  \n "_s);
    QVERIFY(!drop(nothing));
    QCOMPARE(m_prober.asked.size(), 0);
}

void OpenerTest::anotherStartBringsItToTheFront()
{
    m_window->showMinimized();
    m_opener->answer({u"502"_s, u"reference"_s});
    QVERIFY(!m_window->isMinimized());
    QCOMPARE(m_reference->entry()->code, 502);
    m_opener->answer({});
    QCOMPARE(m_reference->entry()->code, 502);
}

QTEST_MAIN(OpenerTest)
#include "openertest.moc"
