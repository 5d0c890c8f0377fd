// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/builtinsignatures.h"
#include "registry/builtinregistry.h"
#include "registry/registryloader.h"
#include "store/database.h"
#include "store/history.h"
#include "ui/common/theme.h"
#include "ui/probe/explainedview.h"
#include "ui/probe/hoptabs.h"
#include "ui/probe/probepage.h"
#include "ui/probe/wiretext.h"
#include "ui/scriptedprober.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QTimer>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// What is copied from the tabs of a hop loses its secrets, as a report does; with them only on the user's word.
class CopyTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void rowsAreMasked_data();
    void rowsAreMasked();
    void rowsComeWithSecretsWhenAsked();
    void textIsMasked_data();
    void textIsMasked();
    void textComesWithSecretsWhenAsked();

private:
    // Opens the menu and triggers an action of it; false where it offers none of that name.
    static bool choose(QWidget *widget, const QString &action);
    WireText *pane(const QString &name) const { return m_window.findChild<QWidget *>(name)->findChild<WireText *>(); }

    const LoadedRegistry m_loaded = loadBuiltInRegistry();
    const SignatureSet m_signatures = loadBuiltInSignatures();
    Theme m_theme;
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Database m_database{StorePlace{}};
    History m_history{m_database};
    ScriptedProber m_prober;
    MainWindow m_window{m_theme, m_settings};
    QString m_copied;
    ProbePage *m_page = nullptr;
};

void CopyTest::initTestCase()
{
    m_page = new ProbePage(m_theme, m_loaded.registry, m_signatures, m_prober, m_history,
                           {[this](const QString &text, const QString &) { m_copied = text; }, [](const QUrl &) {}});
    m_window.addPage(m_page);
    m_window.restorePages();
    m_window.resize(1280, 820);
    m_window.show();
    m_window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_window));
    Hop hop;
    hop.status = 404;
    hop.statusText = "404";
    hop.httpVersion = "1.1";
    hop.headers = {{"Server", "nginx"}, {"Set-Cookie", "sid=hush; Path=/"}, {"X-Api-Key", "hush"}};
    hop.sent = "GET /?token=hush HTTP/1.1\r\nHost: shop.example\r\nAuthorization: Basic aHVzaDpodXNo\r\n\r\n";
    hop.receivedHead = "HTTP/1.1 404 Odd\r\nServer: nginx\r\nSet-Cookie: sid=\r\n hush; Path=/\r\nX-Last: x\r\n\r\n";
    hop.body = "first\n{\"password\":\"hush\",\"a\":\"b\"}\nlast";
    hop.bodyBytes = hop.body.size();
    m_prober.answer.hops = {hop};
    QSignalSpy finished(m_page, &ProbePage::finished);
    auto *address = m_window.findChild<QLineEdit *>(u"address"_s);
    address->setText(u"https://shop.example/"_s);
    QTest::keyClick(address, Qt::Key_Return);
    QTRY_COMPARE(finished.size(), 1);
}

bool CopyTest::choose(QWidget *widget, const QString &action)
{
    bool found = false;
    QTimer::singleShot(0, widget, [&found, &action] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (menu == nullptr)
            return;
        if (auto *chosen = menu->findChild<QAction *>(action); chosen != nullptr && chosen->isVisible()) {
            found = true;
            chosen->trigger();
        }
        menu->close();
    });
    QContextMenuEvent event(QContextMenuEvent::Keyboard, widget->rect().center(),
                            widget->mapToGlobal(widget->rect().center()));
    QApplication::sendEvent(widget, &event);
    return found;
}

void CopyTest::rowsAreMasked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("copied");
    QTest::newRow("nothing secret") << u"Server"_s << u"Server: nginx"_s;
    QTest::newRow("a cookie") << u"Set-Cookie"_s << u"Set-Cookie: sid=REDACTED; Path=/"_s;
    QTest::newRow("a field known to be secret") << u"X-Api-Key"_s << u"X-Api-Key: REDACTED"_s;
}

void CopyTest::rowsAreMasked()
{
    QFETCH(QString, name);
    auto *view = m_window.findChild<ExplainedView *>(u"headers"_s);
    const QModelIndexList found = view->model()->match(view->model()->index(0, 0), Qt::DisplayRole, name);
    QCOMPARE(found.size(), 1);
    view->clearSelection();
    view->selectRow(found.first().row());
    m_copied.clear();
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QTEST(m_copied, "copied");
    m_copied.clear();
    QVERIFY(choose(view, u"copyRows"_s));
    QTEST(m_copied, "copied");
}

void CopyTest::rowsComeWithSecretsWhenAsked()
{
    auto *view = m_window.findChild<ExplainedView *>(u"headers"_s);
    view->selectAll();
    m_copied.clear();
    QVERIFY(choose(view, u"copyRowsWithSecrets"_s));
    QVERIFY2(m_copied.contains(u"Set-Cookie: sid=hush; Path=/"_s), qPrintable(m_copied));
    const QModelIndex plain = view->model()->match(view->model()->index(0, 0), Qt::DisplayRole, u"Server"_s).first();
    view->clearSelection();
    view->selectRow(plain.row());
    QVERIFY(!choose(view, u"copyRowsWithSecrets"_s));
}

void CopyTest::textIsMasked_data()
{
    QTest::addColumn<QString>("pane");
    QTest::addColumn<QString>("from"); // the first and the last words of what is selected
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("copied");
    const auto row = [](const char *name, const QString &pane, const QString &from, const QString &to,
                        const QString &copied) { QTest::newRow(name) << pane << from << to << copied; };
    row("nothing secret", u"sent"_s, u"Host"_s, u"shop"_s, u"Host: shop"_s);
    row("beside a secret", u"sent"_s, u"Authorization"_s, u"Basic"_s, u"Authorization: Basic"_s);
    row("a request line", u"sent"_s, u"GET"_s, u"1.1"_s, u"GET /?token=REDACTED HTTP/1.1"_s);
    row("credentials alone", u"sent"_s, u"aHVzaDpodXNo"_s, {}, u"Authorization: Basic REDACTED"_s);
    row("a part of them", u"sent"_s, u"VzaDpo"_s, {}, u"Authorization: Basic REDACTED"_s);
    row("from line to line", u"sent"_s, u"example"_s, u"aHVz"_s, u"example\nAuthorization: Basic REDACTED"_s);
    row("a folded line", u"received"_s, u"hush"_s, u"X-Last"_s, u" REDACTED\nX-Last"_s);
    row("a body", u"body"_s, u"first"_s, u"last"_s, u"first\n{\"password\":\"REDACTED\",\"a\":\"b\"}\nlast"_s);
    row("beside a secret of the body", u"body"_s, u"\"a\""_s, u"\"b\""_s, u"\"a\":\"b\""_s);
    row("a secret of the body", u"body"_s, u"hush"_s, {}, u"{\"password\":\"REDACTED\",\"a\":\"b\"}"_s);
}

void CopyTest::textIsMasked()
{
    QFETCH(QString, pane);
    QFETCH(QString, from);
    QFETCH(QString, to);
    WireText *text = this->pane(pane);
    QTextCursor cursor = text->document()->find(from);
    QVERIFY(!cursor.isNull());
    const int start = cursor.selectionStart();
    if (!to.isEmpty())
        cursor = text->document()->find(to, cursor);
    QVERIFY(!cursor.isNull());
    const int end = cursor.selectionEnd();
    cursor.setPosition(start);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    text->setTextCursor(cursor);
    QGuiApplication::clipboard()->clear();
    text->copy();
    QTEST(QGuiApplication::clipboard()->text(), "copied");
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasHtml());
}

void CopyTest::textComesWithSecretsWhenAsked()
{
    WireText *sent = pane(u"sent"_s);
    sent->selectAll();
    m_copied.clear();
    QVERIFY(choose(sent, u"copyWithSecrets"_s));
    QVERIFY2(m_copied.contains(u"Authorization: Basic aHVzaDpodXNo"_s), qPrintable(m_copied));
    sent->setTextCursor(sent->document()->find(u"Host"_s));
    QVERIFY(!choose(sent, u"copyWithSecrets"_s));
}

QTEST_MAIN(CopyTest)
#include "copytest.moc"
