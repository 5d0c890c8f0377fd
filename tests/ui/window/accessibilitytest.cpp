// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/signatureset.h"
#include "registry/searchindex.h"
#include "store/database.h"
#include "store/entrynotes.h"
#include "support/sampleregistry.h"
#include "ui/common/theme.h"
#include "ui/reference/referencepage.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLineEdit>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// What a screen reader gets, and that everything is reached by keyboard.
class AccessibilityTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void treeRowsAreSpoken();
    void cellsAreSpoken();
    void paintedWidgetsHaveNames();
    void paintedWidgetsHaveRoles_data();
    void paintedWidgetsHaveRoles();
    void segmentsAreChoices();
    void resultsAreNamed();
    void everythingTakesTheFocus();
    void tabGoesAsOneReads();
    void smallestTargets();
    void holdsAtDoubleSizeMirrored();

private:
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }
    static QString nameOf(QObject *object)
    {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(object);
        return interface != nullptr ? interface->text(QAccessible::Name) : QString();
    }

    const Registry m_registry = sampleRegistry();
    const SignatureSet m_signatures;
    const SearchIndex m_search{m_registry};
    QTemporaryDir m_folder;
    Database m_database{StorePlace{}};
    EntryNotes m_notes{m_database};
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    ReferencePage *m_page = nullptr;
};

void AccessibilityTest::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"none.ini"_s), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(*m_theme, *m_settings);
    m_page = new ReferencePage(*m_theme, m_registry, m_signatures, m_search, m_notes,
                               {[](const QString &, const QString &) {}, [](const QUrl &) {}});
    m_window->addPage(m_page);
    m_window->restorePages();
    m_window->resize(1280, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(find<QTableView>(u"compatTable"_s) != nullptr); // made after the first paint
}

void AccessibilityTest::treeRowsAreSpoken()
{
    auto *tree = find<QTreeView>(u"tree"_s);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(tree);
    QVERIFY(interface != nullptr && interface->childCount() > 3);
    QCOMPARE(tree->currentIndex().data(Qt::AccessibleTextRole).toString(),
             u"404, client error, Not Found, one entry"_s);
    QCOMPARE(tree->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Class, 10 entries"_s);
}

void AccessibilityTest::cellsAreSpoken()
{
    const QAbstractItemModel *model = find<QTableView>(u"compatTable"_s)->model();
    QCOMPARE(model->index(0, 0).data(Qt::AccessibleTextRole).toString(),
             u"Chrome, desktop: not supported, off until a setting is changed: 76, one note"_s);
    QCOMPARE(model->index(1, 0).data(Qt::AccessibleTextRole).toString(), u"Chrome, desktop, part: supported: Yes"_s);
}

void AccessibilityTest::paintedWidgetsHaveNames()
{
    QVERIFY(nameOf(find<QWidget>(u"faultPath"_s)).startsWith(u"Who must act: "_s));
    QCOMPARE(nameOf(find<QWidget>(u"menuButton"_s)), u"Menu"_s);
    QCOMPARE(nameOf(find<QWidget>(u"backButton"_s)), u"Back"_s);
    QCOMPARE(nameOf(find<QWidget>(u"copySentence"_s)), u"Copy the sentence"_s);
    QCOMPARE(nameOf(find<QWidget>(u"compatBrowsers"_s)), u"Browsers shown"_s);
    for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->focusPolicy() != Qt::NoFocus)
            QVERIFY2(!nameOf(const_cast<QAbstractButton *>(button)).isEmpty(), qPrintable(button->objectName()));
    }
}

void AccessibilityTest::paintedWidgetsHaveRoles_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QAccessible::Role>("role");
    QTest::newRow("heading") << QByteArray("StatusScope::Heading") << QAccessible::Heading;
    QTest::newRow("badge") << QByteArray("StatusScope::Badge") << QAccessible::StaticText;
    QTest::newRow("legend") << QByteArray("StatusScope::SupportLabel") << QAccessible::StaticText;
    QTest::newRow("fault path") << QByteArray("StatusScope::FaultPath") << QAccessible::Graphic;
    QTest::newRow("segment") << QByteArray("StatusScope::SegmentButton") << QAccessible::RadioButton;
}

void AccessibilityTest::paintedWidgetsHaveRoles()
{
    QFETCH(const QByteArray, kind);
    QFETCH(const QAccessible::Role, role);
    QStringList names;
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (widget->metaObject()->className() != kind || !widget->isVisible())
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        QCOMPARE(interface->role(), role);
        names += interface->text(QAccessible::Name);
    }
    QVERIFY(!names.isEmpty());
    QVERIFY(!names.contains(QString()));
    QVERIFY2(!names.contains(u"Yes Yes"_s), qPrintable(names.join(u", ")));
}

void AccessibilityTest::segmentsAreChoices()
{
    QAccessibleInterface *all = QAccessible::queryAccessibleInterface(find<QWidget>(u"compatAll"_s));
    QAccessibleInterface *mobile = QAccessible::queryAccessibleInterface(find<QWidget>(u"compatMobile"_s));
    QVERIFY(all->state().checked && !mobile->state().checked);
    mobile->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(!all->state().checked && mobile->state().checked);
    all->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    m_page->showEntry(u"cloudflare-530"_s);
    QCOMPARE(nameOf(find<QWidget>(u"meaning-cloudflare-530"_s)), u"Cloudflare, likeliest"_s);
    m_page->showEntry(u"ietf-404"_s);
}

void AccessibilityTest::resultsAreNamed()
{
    find<QLineEdit>(u"search"_s)->setText(u"gateway"_s);
    QCOMPARE(find<QWidget>(u"result"_s)->accessibleName(), u"2 of 10, best match 502 Bad Gateway"_s);
    // Spoken where the focus is.
    auto *search = find<QLineEdit>(u"search"_s);
    QCOMPARE(search->accessibleDescription(), u"2 of 10, best match 502 Bad Gateway"_s);
    QTest::keyClick(search, Qt::Key_Up);
    QCOMPARE(search->accessibleDescription(),
             find<QTreeView>(u"tree"_s)->currentIndex().data(Qt::AccessibleTextRole).toString());
    search->clear();
    QCOMPARE(search->accessibleDescription(), QString());
}

void AccessibilityTest::everythingTakesTheFocus()
{
    QSet<QString> reached;
    find<QLineEdit>(u"search"_s)->setFocus();
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        if (QApplication::focusWidget() != nullptr)
            reached.insert(QApplication::focusWidget()->objectName());
    }
    for (const QString &name : {u"search"_s, u"tree"_s, u"menuButton"_s, u"entryView"_s, u"copySentence"_s,
                                u"copySummary"_s, u"compatAll"_s, u"copyCompat"_s, u"compatTable"_s})
        QVERIFY2(reached.contains(name), qPrintable(name));
}

void AccessibilityTest::tabGoesAsOneReads()
{
    for (const char *id : {"ietf-404", "cloudflare-530", "ietf-404"}) {
        m_page->showEntry(QString::fromLatin1(id)); // widgets made for an entry come late
        QCoreApplication::processEvents(); // all is laid out
        QWidget *first = find<QWidget>(u"menuButton"_s);
        first->setFocus(Qt::TabFocusReason);
        QSet<QString> passed;
        QWidget *before = first;
        for (int i = 0; i < 100; ++i) {
            QTest::keyClick(before, Qt::Key_Tab);
            QWidget *focus = QApplication::focusWidget();
            QVERIFY(focus != nullptr);
            if (focus == first)
                break;
            passed.insert(focus->objectName());
            const QPoint from = before->mapTo(m_window.get(), QPoint());
            const QPoint to = focus->mapTo(m_window.get(), QPoint());
            const QString step = before->objectName() + u" -> "_s + focus->objectName();
            QVERIFY2(to.y() >= from.y() || to.x() > from.x(), qPrintable(step)); // up only into the next column
            QVERIFY2(focus->visibleRegion().boundingRect().isValid(), qPrintable(step));
            before = focus;
        }
        QVERIFY(passed.contains(u"noteText"_s) || !find<QWidget>(u"noteText"_s)->isVisible());
        QVERIFY(passed.contains(u"copySentence"_s));
    }
}

void AccessibilityTest::smallestTargets()
{
    for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->inherits("StatusScope::Chip") && !button->inherits("QTableCornerButton"))
            QVERIFY2(button->height() >= m_theme->px(24), qPrintable(button->objectName()));
    }
}

void AccessibilityTest::holdsAtDoubleSizeMirrored()
{
    m_theme->setZoom(200);
    m_window->setLayoutDirection(Qt::RightToLeft);
    for (const Entry &entry : m_registry.entries()) {
        m_page->showEntry(entry.id);
        QVERIFY(!m_window->grab().isNull());
    }
    const QWidget *sheet = find<QAbstractScrollArea>(u"entryView"_s)->findChild<QWidget *>(u"sentence"_s);
    QVERIFY(sheet->width() > 0 && sheet->mapTo(m_window.get(), QPoint(sheet->width(), 0)).x() <= m_window->width());
}

QTEST_MAIN(AccessibilityTest)
#include "accessibilitytest.moc"
