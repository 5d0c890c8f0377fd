// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/preferences/preferencesdialog.h"

#include "diagnosis/signatureset.h"
#include "registry/ownfolder.h"
#include "store/batchstore.h"
#include "store/database.h"
#include "store/history.h"
#include "store/storing.h"
#include "support/sampleregistry.h"
#include "ui/preferences/offerpreferences.h"
#include "ui/probe/probepage.h"
#include "ui/program/commandline.h"
#include "ui/scriptedprober.h"
#include "ui/window/mainwindow.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// The dialog, what it writes, and what becomes of it.
class PreferencesTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void themeAndSizeShowAtOnceAndAreTakenBack();
    void fitsTheScreen();
    void acceptedSettingsAreUsed();
    void offersEveryLanguage();
    void ownProxyMustBeOne_data();
    void ownProxyMustBeOne();
    void restoresDefaults();
    void clearsAfterAQuestion();
    void everyFieldIsReachedByKeyboard();
    void fieldsBearTheNamesBesideThem_data();
    void fieldsBearTheNamesBesideThem();
    void oddSettingsAreDefaults_data();
    void oddSettingsAreDefaults();
    void settingsBesideTheProgramWin();

private:
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return m_dialog->findChild<Widget *>(name);
    }
    void open()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
        m_dialog = m_window->findChild<PreferencesDialog *>(u"preferences"_s);
        QVERIFY(m_dialog != nullptr && m_dialog->isVisible());
    }
    void press(const QString &name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }

    const Registry m_registry = sampleRegistry();
    const SignatureSet m_signatures;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<History> m_history;
    std::unique_ptr<BatchStore> m_batches;
    std::unique_ptr<ScriptedProber> m_prober;
    std::unique_ptr<MainWindow> m_window;
    ProbePage *m_page = nullptr;
    QPointer<PreferencesDialog> m_dialog;
};

void PreferencesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_theme = std::make_unique<Theme>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_database = std::make_unique<Database>(StorePlace());
    m_history = std::make_unique<History>(*m_database);
    m_batches = std::make_unique<BatchStore>(*m_database, *m_history);
    m_prober = std::make_unique<ScriptedProber>();
    m_window = std::make_unique<MainWindow>(*m_theme, *m_settings);
    m_page = new ProbePage(*m_theme, m_registry, m_signatures, *m_prober, *m_history,
                           {[](const QString &, const QString &) {}, [](const QUrl &) {}});
    m_window->addPage(m_page);
    offerPreferences(*m_window, *m_theme, *m_settings, *m_history, *m_batches,
                     [this](const Preferences &preferences) { m_page->setDefaults(preferences.request()); });
    m_window->restorePages();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void PreferencesTest::cleanup()
{
    m_window.reset();
    m_prober.reset();
    m_batches.reset();
    m_history.reset();
    m_database.reset();
}

void PreferencesTest::themeAndSizeShowAtOnceAndAreTakenBack()
{
    open();
    QTest::mouseClick(find<QToolButton>(u"prefersDark"_s), Qt::LeftButton);
    QCOMPARE(m_theme->choice(), ThemeChoice::Dark);
    find<QComboBox>(u"textSize"_s)->setCurrentText(u"150 %"_s);
    QCOMPARE(m_theme->zoom(), 150);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QCOMPARE(m_theme->choice(), ThemeChoice::System);
    QCOMPARE(m_theme->zoom(), 100);
    QVERIFY(m_settings->value("window/theme"_L1).toString().isEmpty());
    QTRY_VERIFY(m_dialog == nullptr);
    open();
    QTest::mouseClick(find<QToolButton>(u"prefersLight"_s), Qt::LeftButton);
    press(u"acceptPreferences"_s);
    QCOMPARE(m_theme->choice(), ThemeChoice::Light);
    QCOMPARE(m_settings->value("window/theme"_L1).toString(), u"light"_s);
}

void PreferencesTest::fitsTheScreen()
{
    open();
    const auto *dialog = find<QPushButton>(u"acceptPreferences"_s)->window();
    const auto *area = dialog->findChild<QScrollArea *>();
    for (const int zoom : {100, 110, 200, 110, 100}) {
        m_theme->setZoom(zoom);
        QTRY_VERIFY2(dialog->height() <= dialog->screen()->availableSize().height(), qPrintable(QString::number(zoom)));
        const auto *size = find<QComboBox>(u"textSize"_s);
        QTRY_VERIFY(size->width() >= size->sizeHint().width());
        if (zoom <= 110) // for more the screen of the tests is too low
            QTRY_COMPARE(area->verticalScrollBar()->maximum(), 0);
        const QRect sheet = area->viewport()->rect();
        for (const QString &name :
             {u"prefersDark"_s, u"languageChoice"_s, u"ownProxy"_s, u"agentChoice"_s, u"clearNow"_s}) {
            const auto *field = dialog->findChild<QWidget *>(name);
            const auto right = [&] { return field->mapTo(area->viewport(), field->rect().bottomRight()).x(); };
            QTRY_VERIFY2(right() <= sheet.right(), qPrintable(u"%1 at %2"_s.arg(name).arg(zoom)));
        }
    }
}

void PreferencesTest::acceptedSettingsAreUsed()
{
    open();
    find<QSpinBox>(u"timeoutChoice"_s)->setValue(7);
    find<QRadioButton>(u"proxyOwn"_s)->click();
    find<QLineEdit>(u"ownProxy"_s)->setText(u"socks5://127.0.0.1:1080"_s);
    find<QComboBox>(u"agentChoice"_s)->setCurrentIndex(1);
    find<QCheckBox>(u"keepHistory"_s)->click();
    press(u"acceptPreferences"_s);
    QCOMPARE(m_history->policy().keep, false);
    QSignalSpy finished(m_page, &ProbePage::finished);
    QVERIFY(m_page->open(u"http://a.example/"_s));
    QTRY_COMPARE(finished.size(), 1);
    const ProbeRequest &asked = m_prober->asked.last();
    QCOMPARE(asked.timeout, std::chrono::seconds(7));
    QCOMPARE(asked.proxy, u"socks5://127.0.0.1:1080"_s);
    QVERIFY(asked.userAgent.startsWith("Mozilla/5.0 "));
    QCOMPARE(m_settings->value(u"network/userAgent"_s).toString(),
             u"chrome"_s); // its versions change, the choice stays
    QCOMPARE(m_window->findChild<QPushButton *>(u"options"_s)->text(), u"Options"_s); // the defaults count as none set
    QVERIFY(m_history->items().empty());
    m_page->ask(u"http://b.example/"_s); // a link goes the same way
    QTest::mouseClick(m_window->findChild<QAbstractButton *>(u"askYes"_s), Qt::LeftButton);
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(m_prober->asked.last().url, u"http://b.example/"_s);
    QCOMPARE(m_prober->asked.last().proxy, u"socks5://127.0.0.1:1080"_s);
    const Preferences again = readPreferences(*m_settings);
    QCOMPARE(again.timeoutSeconds, 7);
    QCOMPARE(again.proxy, ProxyChoice::Own);
    open();
    QCOMPARE(find<QSpinBox>(u"timeoutChoice"_s)->value(), 7);
    QVERIFY(!find<QCheckBox>(u"keepHistory"_s)->isChecked());
    QVERIFY(!find<QComboBox>(u"historyDays"_s)->isEnabled());
}

void PreferencesTest::offersEveryLanguage()
{
    open();
    const auto *languages = find<QComboBox>(u"languageChoice"_s);
    QVERIFY(languages->count() >= 2);
    QCOMPARE(languages->itemData(0).toString(), QString());
    QVERIFY(languages->findText(u"English"_s) > 0);
}

void PreferencesTest::ownProxyMustBeOne_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *text, bool good) { QTest::newRow(text) << QString::fromLatin1(text) << good; };
    row("http://proxy.example:3128", true);
    row("socks5://[::1]:1080", true);
    row("", false);
    row("proxy.example:3128", false);
    row("http://proxy.example", false);
    row("http://joe:secret@proxy.example:3128", false);
    row("ftp://proxy.example:21", false);
    row("http://proxy.example:3128/\r\nX: y", false);
}

void PreferencesTest::ownProxyMustBeOne()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    QCOMPARE(isProxyAddress(text), good);
    open();
    find<QRadioButton>(u"proxyOwn"_s)->click();
    find<QLineEdit>(u"ownProxy"_s)->setText(text);
    QCOMPARE(find<QPushButton>(u"acceptPreferences"_s)->isEnabled(),
             isProxyAddress(find<QLineEdit>(u"ownProxy"_s)->text()));
    find<QRadioButton>(u"proxyNone"_s)->click();
    QVERIFY(find<QPushButton>(u"acceptPreferences"_s)->isEnabled());
    QVERIFY(!find<QLineEdit>(u"ownProxy"_s)->isEnabled());
}

void PreferencesTest::restoresDefaults()
{
    Preferences odd;
    odd.timeoutSeconds = 99;
    odd.proxy = ProxyChoice::None;
    odd.history = {false, 0, true};
    writePreferences(*m_settings, odd);
    m_theme->setZoom(150);
    open();
    QCOMPARE(find<QComboBox>(u"historyDays"_s)->currentData().toInt(), 0);
    press(u"restoreDefaults"_s);
    press(u"acceptPreferences"_s);
    QVERIFY(readPreferences(*m_settings) == Preferences());
    QCOMPARE(m_theme->zoom(), 100);
}

void PreferencesTest::clearsAfterAQuestion()
{
    QVERIFY(!m_history->add(storedItem(u"http://a/"_s), {}));
    open();
    press(u"clearNow"_s);
    const auto question = [this] { return m_dialog->findChild<QDialog *>(u"clearQuestion"_s); };
    QTRY_VERIFY(question() != nullptr && question()->isVisible());
    QCOMPARE(m_history->items().size(), 1U);
    QTest::mouseClick(question()->findChild<QPushButton *>(u"clearConfirmed"_s), Qt::LeftButton);
    QVERIFY(m_history->items().empty());
}

void PreferencesTest::everyFieldIsReachedByKeyboard()
{
    open();
    m_dialog->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), m_dialog);
    find<QSpinBox>(u"timeoutChoice"_s)->setFocus();
    QSet<QString> reached;
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : m_dialog, Qt::Key_Tab);
        if (QApplication::focusWidget() != nullptr)
            reached.insert(QApplication::focusWidget()->objectName());
    }
    for (const QString &name : {u"languageChoice"_s, u"textSize"_s, u"timeoutChoice"_s, u"proxySystem"_s,
                                u"agentChoice"_s, u"keepHistory"_s, u"historyDays"_s, u"clearNow"_s, u"keepBodies"_s,
                                u"restoreDefaults"_s, u"cancelPreferences"_s, u"acceptPreferences"_s})
        QVERIFY2(reached.contains(name),
                 qPrintable(QString(name + u" of "_s + QStringList(reached.values()).join(u' '))));
}

void PreferencesTest::fieldsBearTheNamesBesideThem_data()
{
    QTest::addColumn<QString>("label");
    QTest::newRow("languageChoice") << u"Language"_s;
    QTest::newRow("textSize") << u"Text size"_s;
    QTest::newRow("timeoutChoice") << u"Timeout"_s;
    QTest::newRow("agentChoice") << u"User agent"_s;
    QTest::newRow("historyDays") << u"History"_s;
    QTest::newRow("proxySystem") << u"Proxy"_s;
}

void PreferencesTest::fieldsBearTheNamesBesideThem()
{
    QFETCH(const QString, label);
    open();
    const QAccessibleInterface *field =
        QAccessible::queryAccessibleInterface(find<QWidget>(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY(field != nullptr);
    const auto labels = field->relations(QAccessible::Label);
    QCOMPARE(labels.size(), 1);
    QCOMPARE(labels.first().first->text(QAccessible::Name), label);
}

void PreferencesTest::oddSettingsAreDefaults_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("time") << u"network/timeout"_s << QVariant(u"soon"_s);
    QTest::newRow("no time") << u"network/timeout"_s << QVariant(0);
    QTest::newRow("eternity") << u"network/timeout"_s << QVariant(2000000000);
    QTest::newRow("proxy") << u"network/proxy"_s << QVariant(u"maybe"_s);
    QTest::newRow("own proxy without one") << u"network/proxy"_s << QVariant(u"own"_s);
    QTest::newRow("proxy with a password") << u"network/ownProxy"_s << QVariant(u"http://a:b@c:1"_s);
    QTest::newRow("agent nobody offers") << u"network/userAgent"_s << QVariant(u"netscape"_s);
    QTest::newRow("agent with a line") << u"network/userAgent"_s << QVariant(u"a\r\nX: y"_s);
    QTest::newRow("days") << u"privacy/historyDays"_s << QVariant(-4);
}

void PreferencesTest::oddSettingsAreDefaults()
{
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    m_settings->setValue(key, value);
    QVERIFY(readPreferences(*m_settings) == Preferences());
}

void PreferencesTest::settingsBesideTheProgramWin()
{
    const QDir folder(m_folder->path());
    QCOMPARE(portableFolder(folder.path()), QString());
    QFile file(folder.filePath(u"settings"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(portableFolder(folder.path()), QString()); // a file is no folder
    file.remove();
    QVERIFY(folder.mkdir(u"settings"_s));
    QCOMPARE(portableFolder(folder.path()), folder.filePath(u"settings"_s));
    QVERIFY(folder.mkpath(u"StatusScope.app/Contents/MacOS"_s));
    QCOMPARE(portableFolder(folder.filePath(u"StatusScope.app/Contents/MacOS"_s)), folder.filePath(u"settings"_s));
    CommandLine line;
    line.dataFolder = u"/elsewhere"_s;
    QCOMPARE(openSettings(line).fileName(), u"/elsewhere/settings.ini"_s);
    QCOMPARE(storeFile(line), u"/elsewhere/statusscope.db"_s);
    line.dataFolder.clear();
    line.screenshotFile = u"x.png"_s;
    QCOMPARE(storeFile(line), QString());
}

QTEST_MAIN(PreferencesTest)
#include "preferencestest.moc"
