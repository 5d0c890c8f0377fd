// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/window/mainwindow.h"
#include "ui/common/page.h"
#include "ui/common/tablehead.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

namespace {

// A page that remembers what the window asked of it.
class RecordingPage final : public Page
{
public:
    explicit RecordingPage(const QString &id)
        : m_id(id)
        , m_side(new QWidget)
        , m_content(new QLineEdit)
    {
    }
    QString id() const override { return m_id; }
    QString name() const override { return m_id.toUpper(); }
    QString title() const override { return m_title; }
    QWidget *side() override { return m_side; }
    QWidget *content() override { return m_content; }
    void enter() override { calls += u"enter"_s; }
    void find() override { calls += u"find"_s; }
    void back() override { calls += u"back"_s; }
    void forward() override { calls += u"forward"_s; }
    void step(int by) override { calls += u"step %1"_s.arg(by); }
    void copy() override { calls += u"copy"_s; }
    void copySentence() override { calls += u"sentence"_s; }
    void escape() override { calls += u"escape"_s; }
    bool open(const QString &) override { return false; }
    void setTitle(const QString &title)
    {
        m_title = title;
        emit titleChanged(title);
    }
    QStringList calls;

private:
    QString m_id;
    QString m_title;
    QWidget *m_side;
    QLineEdit *m_content;
};

} // namespace

// The frame around the pages: switching, keys, what it remembers.
class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void switchesByKeysAndMouse();
    void keysReachTheCurrentPage();
    void pagesCallCommandsByName();
    void titleFollowsThePage();
    void remembersItself();
    void largeTextsStayOnTheScreen();
    void columnComesBackWithTheRoom();
    void tablesKeepTheirColumns();
    void shiftF10OpensTheMenuOfTheFocus();
    void damagedSettingsDoNoHarm();

private:
    QString m_file;
    QTemporaryDir m_folder;
};

void MainWindowTest::init()
{
    m_file = m_folder.filePath(u"settings.ini"_s);
    QFile::remove(m_file);
}

void MainWindowTest::switchesByKeysAndMouse()
{
    Theme theme;
    QSettings settings(m_file, QSettings::IniFormat);
    MainWindow window(theme, settings);
    auto *first = new RecordingPage(u"first"_s);
    auto *second = new RecordingPage(u"second"_s);
    window.addPage(first);
    window.addPage(second);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(window.currentPage(), second);
    QVERIFY(second->content()->isVisible());
    QTest::mouseClick(window.findChild<QToolButton *>(u"page-first"_s), Qt::LeftButton);
    QCOMPARE(window.currentPage(), first);
    QCOMPARE(window.page(u"second"_s), second);
    QCOMPARE(window.page(u"<none>"_s), nullptr);
}

void MainWindowTest::keysReachTheCurrentPage()
{
    Theme theme;
    QSettings settings(m_file, QSettings::IniFormat);
    MainWindow window(theme, settings);
    auto *page = new RecordingPage(u"first"_s);
    window.addPage(page);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.setFocus();
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(&window, Qt::Key_PageDown, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_PageUp, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(&window, Qt::Key_Escape);
    QTest::mouseClick(&window, Qt::BackButton);
    QCOMPARE(page->calls,
             (QStringList{u"find"_s, u"back"_s, u"forward"_s, u"step 1"_s, u"step -1"_s, u"copy"_s, u"sentence"_s,
                          u"escape"_s, u"back"_s}));
}

void MainWindowTest::pagesCallCommandsByName()
{
    Theme theme;
    QSettings settings(m_file, QSettings::IniFormat);
    MainWindow window(theme, settings);
    auto *page = new RecordingPage(u"one"_s);
    window.addPage(page);
    auto *action = new QAction(u"Practice"_s, &window);
    action->setObjectName(u"practice"_s);
    window.addCommands({action});
    const QSignalSpy triggered(action, &QAction::triggered);
    emit page->commandRequested(u"unknown"_s);
    emit page->commandRequested(u"column"_s); // a widget's name, not an action's
    QCOMPARE(triggered.size(), 0);
    emit page->commandRequested(u"practice"_s);
    QCOMPARE(triggered.size(), 1);
}

void MainWindowTest::titleFollowsThePage()
{
    Theme theme;
    QSettings settings(m_file, QSettings::IniFormat);
    MainWindow window(theme, settings);
    auto *page = new RecordingPage(u"first"_s);
    window.addPage(page);
    QCOMPARE(window.windowTitle(), u"StatusScope"_s);
    page->setTitle(u"404 Not Found"_s);
    QCOMPARE(window.windowTitle(), u"404 Not Found – StatusScope"_s);
}

void MainWindowTest::remembersItself()
{
    QSettings settings(m_file, QSettings::IniFormat);
    {
        Theme theme;
        MainWindow window(theme, settings);
        window.addPage(new RecordingPage(u"first"_s));
        window.resize(1010, 700);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(theme.zoom(), 110);
        QTest::keyClick(&window, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(theme.zoom(), 100);
        window.close();
    }
    Theme theme;
    const MainWindow window(theme, settings);
    QCOMPARE(window.size(), QSize(1010, 700));
}

void MainWindowTest::largeTextsStayOnTheScreen()
{
    QSettings settings(m_file, QSettings::IniFormat);
    Theme theme;
    theme.setZoom(200);
    {
        MainWindow window(theme, settings);
        const QSize room = window.screen()->availableSize();
        QVERIFY(room.width() < theme.px(860));
        QVERIFY(window.width() <= qMax(860, room.width()) && window.height() <= qMax(560, room.height()));
        window.resize(1366, 700);
        window.show();
        const int column = window.findChild<QWidget *>(u"column"_s)->width();
        QVERIFY2(column <= qMax(theme.px(240), room.width() * 2 / 5), qPrintable(QString::number(column)));
    }
    theme.setZoom(100);
}

void MainWindowTest::columnComesBackWithTheRoom()
{
    QSettings settings(m_file, QSettings::IniFormat);
    const auto column = [](const MainWindow &window) { return window.findChild<QWidget *>(u"column"_s)->width(); };
    {
        Theme theme;
        MainWindow window(theme, settings);
        auto *page = new RecordingPage(u"first"_s);
        page->content()->setMinimumWidth(590);
        window.addPage(page);
        window.resize(1180, 700);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QWidget *handle = window.findChild<QSplitter *>()->handle(1);
        QTest::mousePress(handle, Qt::LeftButton);
        QTest::mouseMove(handle, {70, 10});
        QTest::mouseRelease(handle, Qt::LeftButton, {}, {70, 10});
        const int wide = column(window);
        QVERIFY2(wide > theme.px(350), qPrintable(QString::number(wide)));
        window.resize(860, 700);
        QVERIFY(column(window) < 270);
        window.resize(1180, 700);
        QCOMPARE(column(window), wide);
        window.resize(860, 700); // closed while it was narrow
        QVERIFY(column(window) < 270);
        window.close();
        settings.setValue(u"wide"_s, wide);
    }
    Theme theme;
    MainWindow window(theme, settings);
    window.resize(1180, 700);
    window.show();
    QCOMPARE(column(window), settings.value(u"wide"_s).toInt());
}

void MainWindowTest::tablesKeepTheirColumns()
{
    QSettings settings(m_file, QSettings::IniFormat);
    QStandardItemModel model(1, 3);
    const auto addTable = [&model](const Theme &theme, MainWindow &window) {
        auto *page = new RecordingPage(u"first"_s);
        auto *table = new QTableView(page->content());
        table->setObjectName(u"facts"_s);
        auto *head = new TableHead(theme, 2, table);
        table->setHorizontalHeader(head);
        table->setModel(&model);
        head->arrange({100, 100, 300});
        window.addPage(page);
        return head;
    };
    {
        Theme theme;
        MainWindow window(theme, settings);
        TableHead *head = addTable(theme, window);
        head->resizeSection(0, 140);
        QCOMPARE(head->sectionSize(2), 260);
        window.save();
    }
    settings.sync();
    QSettings again(m_file, QSettings::IniFormat);
    Theme theme;
    MainWindow window(theme, again);
    const TableHead *head = addTable(theme, window);
    QCOMPARE(head->sectionSize(0), 140);
    QCOMPARE(head->sectionSize(1), 100);
    QCOMPARE(head->sectionSize(2), 260);
}

void MainWindowTest::shiftF10OpensTheMenuOfTheFocus()
{
    QSettings settings(m_file, QSettings::IniFormat);
    Theme theme;
    MainWindow window(theme, settings);
    auto *page = new RecordingPage(u"first"_s);
    window.addPage(page);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QWidget *content = page->content();
    content->setContextMenuPolicy(Qt::CustomContextMenu);
    content->setFocus();
    QSignalSpy asked(content, &QWidget::customContextMenuRequested);
    QTest::keyClick(content, Qt::Key_F10, Qt::ShiftModifier);
#ifdef Q_OS_MACOS
    QCOMPARE(asked.size(), 0); // there are no such keys there
#else
    QCOMPARE(asked.size(), 1);
#endif
}

void MainWindowTest::damagedSettingsDoNoHarm()
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(u"window/geometry"_s, u"<not a geometry>"_s);
    settings.setValue(u"window/splitter"_s, QByteArray(100000, '\xff'));
    Theme theme;
    const MainWindow window(theme, settings);
    QVERIFY(window.width() >= theme.px(860));
}

QTEST_MAIN(MainWindowTest)
#include "mainwindowtest.moc"
