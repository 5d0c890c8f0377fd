// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/builtinsignatures.h"
#include "probe/socketprober.h"
#include "store/batchstore.h"
#include "store/database.h"
#include "store/entrynotes.h"
#include "store/history.h"
#include "support/ownregistry.h"
#include "ui/common/networkmodule.h"
#include "ui/common/page.h"
#include "ui/common/theme.h"
#include "ui/desktop/singleinstance.h"
#include "ui/preferences/preferences.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/program/commandline.h"
#include "ui/program/program.h"
#include "ui/scriptedprober.h"
#include "ui/shownwords.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QListView>
#include <QRandomGenerator>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// The whole program where something around it is broken: it starts, says what is wrong, and loses nothing.
class StressTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void damagedSettingsAreKeptAside_data();
    void damagedSettingsAreKeptAside();
    void senselessSettingsAreDefaults();
    void settingsThatCannotBeWrittenAreTold();
    void damagedHistoryIsKeptAside();
    void clockSetBackKeepsTheHistory();
    void ownCodesAreShown();
    void hostileRegistryIsTold_data();
    void hostileRegistryIsTold();
    void markupInOwnCodesIsText();
    void everyTroubleIsTold();

private:
    // Runs the program until `look` has looked at its window.
    void run(const QString &dataFolder, const std::function<void(MainWindow &, QSettings &)> &look);
    void run(const std::function<void(MainWindow &)> &look)
    {
        run(m_folder->path(), [&look](MainWindow &window, QSettings &) { look(window); });
    }
    QString registryFolder() const { return m_folder->filePath(u"registry"_s); }
    QString settingsFile() const { return m_folder->filePath(u"settings.ini"_s); }
    QStringList filesLike(const QString &pattern) const { return QDir(m_folder->path()).entryList({pattern}); }
    static QString notice(const MainWindow &window)
    {
        const auto *label = window.findChild<QLabel *>(u"windowNotice"_s);
        return label->isVisible() ? shownWords(*label) : QString();
    }
    static bool write(const QString &file, const QByteArray &bytes)
    {
        QFile out(file);
        return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void StressTest::run(const QString &dataFolder, const std::function<void(MainWindow &, QSettings &)> &look)
{
    CommandLine line;
    line.dataFolder = dataFolder;
    line.what = u"404"_s;
    QSettings settings = openSettings(line);
    Theme theme;
    applyTheme(line, settings, theme);
    const SignatureSet signatures = loadBuiltInSignatures();
    ScriptedProber prober;
    Database database({storeFile(line)});
    History history(database);
    EntryNotes notes(database);
    BatchStore batches(database, history);
    NetworkModule network(QStringLiteral(STATUSSCOPE_GUI_NETWORK));
    SingleInstance instance(m_folder->path(), network);
    bool looked = false;
    QTimer::singleShot(0, this, [&] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *window = qobject_cast<MainWindow *>(widget);
            if (window == nullptr || looked)
                continue;
            looked = true;
            look(*window, settings);
            window->close();
        }
        QCoreApplication::quit();
    });
    QCOMPARE(runProgram(line,
                        {theme, settings, signatures, prober, database, history, notes, batches, instance, network,
                         startBatch}),
             0);
    QVERIFY(looked);
}

void StressTest::damagedSettingsAreKeptAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("prose") << QByteArray("Dear settings,\nplease be mended.\n[probe\n");
    QTest::newRow("cut off") << QByteArray("[window]\nzoom=120\n[networ");
    QByteArray noise(5000, 0);
    QRandomGenerator(1).fillRange(reinterpret_cast<quint32 *>(noise.data()), noise.size() / 4);
    QTest::newRow("noise") << noise;
}

void StressTest::damagedSettingsAreKeptAside()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(write(settingsFile(), bytes));
    QString said;
    run([&said](const MainWindow &window) { said = notice(window); });
    const QStringList kept = filesLike(u"settings-damaged-*.ini"_s);
    QCOMPARE(kept.size(), 1);
    QVERIFY2(said.contains(kept.constFirst()), qPrintable(said));
    QFile copy(m_folder->filePath(kept.constFirst()));
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), bytes);
    run([&said](const MainWindow &window) { said = notice(window); });
    QCOMPARE(said, QString()); // written anew and whole
}

void StressTest::senselessSettingsAreDefaults()
{
    QVERIFY(write(settingsFile(),
                  "[window]\ngeometry=@ByteArray(junk)\nsplitter=@Invalid()\nzoom=-7\npage=nowhere\ntheme=pink\n"
                  "language=xx_YY\n[reference]\nentry=no-such-thing\n[history]\ndays=99999999999\n"));
    run([](const MainWindow &window) {
        QCOMPARE(notice(window), QString());
        QCOMPARE(window.currentPage()->id(), u"reference"_s);
        QVERIFY(window.windowTitle().startsWith(u"404"_s));
        QVERIFY(window.width() >= 860 && window.height() >= 560);
    });
}

void StressTest::settingsThatCannotBeWrittenAreTold()
{
    // Where the folder should be there is a file: not even root can write into it.
    QVERIFY(write(m_folder->filePath(u"file"_s), "x"));
    QString said;
    int timeout = 0;
    run(m_folder->filePath(u"file"_s), [&](MainWindow &window, QSettings &settings) {
        emit window.preferencesRequested();
        auto *dialog = window.findChild<PreferencesDialog *>();
        dialog->findChild<QSpinBox *>(u"timeoutChoice"_s)->setValue(77);
        dialog->findChild<QAbstractButton *>(u"acceptPreferences"_s)->click();
        said = notice(window);
        timeout = readPreferences(settings).timeoutSeconds;
    });
    QVERIFY2(said.contains(u"settings.ini"_s), qPrintable(said));
    QCOMPARE(timeout, 77); // it counts as long as the program runs
}

void StressTest::damagedHistoryIsKeptAside()
{
    const QByteArray bytes = "SQLite format 3" + QByteArray(1, '\0') + QByteArray(3000, 'x');
    QVERIFY(write(m_folder->filePath(u"statusscope.db"_s), bytes));
    QString said;
    run([&said](MainWindow &window) {
        window.showPage(window.page(u"probe"_s));
        said = notice(window);
    });
    const QStringList kept = filesLike(u"statusscope-damaged-*.db"_s);
    QCOMPARE(kept.size(), 1);
    QVERIFY2(said.contains(kept.constFirst()), qPrintable(said));
    QFile copy(m_folder->filePath(kept.constFirst()));
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), bytes);
}

void StressTest::clockSetBackKeepsTheHistory()
{
    {
        Database database({m_folder->filePath(u"statusscope.db"_s)});
        History history(database);
        HistoryItem item;
        item.url = u"http://later.example/"_s;
        item.method = "GET";
        item.at = QDateTime::currentDateTimeUtc().addYears(2); // the clock was ahead when it was probed
        QVERIFY(!history.add(item, {}));
    }
    run([](MainWindow &window) {
        window.showPage(window.page(u"probe"_s));
        QCOMPARE(notice(window), QString());
        const auto *list = window.findChild<QListView *>(u"history"_s);
        QCOMPARE(list->model()->rowCount(), 2); // its day and itself
        QVERIFY(!list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().isEmpty());
    });
}

void StressTest::ownCodesAreShown()
{
    QVERIFY(writeGoodOwn(registryFolder()));
    run([](MainWindow &window) {
        QCOMPARE(notice(window), QString());
        QVERIFY2(window.windowTitle().startsWith(u"404 Ask Ann"_s), qPrintable(window.windowTitle()));
        window.open(u"555"_s, {});
        QVERIFY2(window.windowTitle().startsWith(u"555 Queue Full"_s), qPrintable(window.windowTitle()));
    });
}

void StressTest::hostileRegistryIsTold_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *file, const QByteArray &content, const char *sentence) {
        QTest::newRow(name) << QString::fromLatin1(file) << content << QString::fromUtf8(sentence);
    };
    const auto changed = [](const char *before, const char *after) -> QByteArray {
        return '[' + QByteArray(ownNotFound).replace(before, after) + ']';
    };
    row("no JSON", "codes/a.json", "Dear registry,", "a.json: line 1, column 2: illegal value.");
    row("large", "codes/a.json", QByteArray(3 * 1024 * 1024, '['), "a.json: is larger than 1 MiB.");
    row("deep", "codes/a.json", QByteArray(9000, '['), "a.json: line 1, column 1026: too deeply nested document.");
    row("another code", "codes/a.json", changed(":404", ":200"),
        "a.json, [0].code: must be that of the entry it replaces.");
    row("markup", "codes/a.json", changed("\"status\",", "\"<img src='x'>\","),
        "a.json, [0].kind: does not know the word “<img src='x'>”.");
    row("several", "codes/a.json", "[1,2,3]", "a.json, [0]: must be an object. Further problems: 2.");
    row("vendors", "vendors.json", "{}", "vendors.json: must be a list of objects.");
}

void StressTest::hostileRegistryIsTold()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(QString, sentence);
    QVERIFY(writeOwn(registryFolder(), file, content));
    QString said;
    run([&said](MainWindow &window) {
        said = notice(window);
        QVERIFY2(window.windowTitle().startsWith(u"404 Not Found"_s), qPrintable(window.windowTitle()));
        window.open(u"520"_s, {});
        QVERIFY2(window.windowTitle().startsWith(u"520"_s), qPrintable(window.windowTitle()));
    });
    QVERIFY2(said.startsWith(u"Not all of your own registry could be used: "_s), qPrintable(said));
    QVERIFY2(said.endsWith(sentence), qPrintable(said));
}

void StressTest::markupInOwnCodesIsText()
{
    QByteArray entry = ownEntry;
    for (const char *text :
         {"Queue Full", "The order queue takes no more.", "Long words.", "Sale", "Call Ann", "Please wait."})
        entry.replace(text, "<u>mark</u> [x](javascript:alert)");
    entry.insert(entry.size() - 1, json(",'related':['acme-555'],'aliases':['<u>alias</u>'],'actNote':'<u>act</u>'"));
    QVERIFY(writeOwn(registryFolder(), u"vendors.json"_s, QByteArray(ownVendors).replace("Acme", "<u>Acme</u>")));
    QVERIFY(writeOwn(registryFolder(), u"codes/a.json"_s, '[' + entry + ']'));
    run([](MainWindow &window) {
        QCOMPARE(notice(window), QString());
        window.open(u"555"_s, {});
        int labels = 0;
        int toolTips = 0;
        const QList<QWidget *> widgets = window.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            labels += label && shownWords(*label).contains(u"<u>"_s) ? 1 : 0;
            toolTips += widget->toolTip().contains(u"&lt;u&gt;"_s) ? 1 : 0;
            const bool markup = label && label->textFormat() != Qt::PlainText;
            QVERIFY(!markup || !label->text().contains(u"<u>"_s));
            QVERIFY(!markup || !label->text().contains(u"href=\"javascript"_s));
            QVERIFY2(!widget->toolTip().contains(u"<u>"_s), qPrintable(widget->toolTip()));
        }
        QVERIFY(labels > 5);
        QVERIFY(toolTips > 0);
    });
}

void StressTest::everyTroubleIsTold()
{
    QVERIFY(writeOwn(registryFolder(), u"codes/a.json"_s, "junk"));
    QVERIFY(write(settingsFile(), "Dear settings,\nplease be mended.\n[probe\n"));
    QString said;
    run([&said](const MainWindow &window) { said = notice(window); });
    QVERIFY2(said.contains(u"a.json: "_s), qPrintable(said));
    QVERIFY2(said.contains(u"settings-damaged-"_s), qPrintable(said));
}

QTEST_MAIN(StressTest)
#include "stresstest.moc"
