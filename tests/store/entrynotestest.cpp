// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "store/entrynotes.h"

#include "store/database.h"
#include "store/history.h"
#include "store/storing.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

class EntryNotesTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsBookmarksAndTexts();
    void forgetsWhatIsEmpty();
    void takesAnyText();
    void cutsEndlessTexts();
    void unchangedIsNoChange();
    void whatCannotBeWrittenIsTold();
    void outlivesDamageElsewhere_data();
    void outlivesDamageElsewhere();
    void savesWhatCanBeRead();
    void failedReadOverwritesNothing();
    void leavesWhatAnotherWindowWrote();

private:
    int firstPage(const QString &table) const;
    void damage(int firstPage, int pages) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void EntryNotesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"statusscope.db"_s);
}

void EntryNotesTest::keepsBookmarksAndTexts()
{
    {
        Database database({m_file});
        EntryNotes notes(database);
        QSignalSpy changed(&notes, &EntryNotes::changed);
        notes.setBookmarked(u"ietf-404"_s, true);
        notes.setText(u"ietf-404"_s, u"Ask Kim"_s);
        notes.setText(u"iis-404.13"_s, u"Limit is 30 MB here"_s);
        QCOMPARE(changed.size(), 3);
        QCOMPARE(notes.entries(), QStringList({u"iis-404.13"_s, u"ietf-404"_s})); // the latest first
    }
    Database database({m_file});
    EntryNotes notes(database);
    QCOMPARE(notes.note(u"ietf-404"_s), (EntryNote{true, u"Ask Kim"_s}));
    QCOMPARE(notes.note(u"iis-404.13"_s), (EntryNote{false, u"Limit is 30 MB here"_s}));
    QCOMPARE(notes.note(u"ietf-500"_s), EntryNote());
    QCOMPARE(notes.entries().size(), 2);
}

void EntryNotesTest::forgetsWhatIsEmpty()
{
    {
        Database database({m_file});
        EntryNotes notes(database);
        notes.setBookmarked(u"ietf-404"_s, true);
        notes.setText(u"ietf-500"_s, u"x"_s);
        notes.setBookmarked(u"ietf-404"_s, false);
        notes.setText(u"ietf-500"_s, {});
        QVERIFY(notes.entries().isEmpty());
    }
    Database database({m_file});
    int rows = -1;
    QVERIFY(!database.run(u"SELECT count(*) FROM entry_note"_s, {},
                          [&rows](const QSqlQuery &row) { rows = row.value(0).toInt(); }));
    QCOMPARE(rows, 0);
}

void EntryNotesTest::takesAnyText()
{
    const QString odd = u"'); DROP TABLE entry_note; --\n<b>“ü” \U0001F600</b>"_s;
    {
        Database database({m_file});
        EntryNotes(database).setText(u"it's"_s, odd);
    }
    Database database({m_file});
    QCOMPARE(EntryNotes(database).note(u"it's"_s).text, odd);
}

void EntryNotesTest::cutsEndlessTexts()
{
    Database database({m_file});
    EntryNotes notes(database);
    notes.setText(u"ietf-404"_s, QString(EntryNotes::mostText + 5, u'x'));
    QCOMPARE(notes.note(u"ietf-404"_s).text.size(), EntryNotes::mostText);
}

void EntryNotesTest::unchangedIsNoChange()
{
    Database database({m_file});
    EntryNotes notes(database);
    QSignalSpy changed(&notes, &EntryNotes::changed);
    notes.setText(u"ietf-404"_s, {});
    notes.setBookmarked(u"ietf-404"_s, false);
    QCOMPARE(changed.size(), 0);
}

void EntryNotesTest::whatCannotBeWrittenIsTold()
{
    Database database({m_file, 64 * 1024}); // full soon
    EntryNotes notes(database);
    QSignalSpy troubled(&database, &Database::troubled);
    for (int i = 0; i < 20 && troubled.isEmpty(); ++i)
        notes.setText(QString::number(i), QString(EntryNotes::mostText, u'x'));
    QCOMPARE(troubled.size(), 1);
    QCOMPARE(troubled[0][0].value<StoreFailure>().error, StoreError::Full);
    QCOMPARE(notes.note(notes.entries().constFirst()).text.size(), EntryNotes::mostText); // not lost meanwhile
}

// Numbered from 0.
int EntryNotesTest::firstPage(const QString &table) const
{
    return runSql(m_file,
                  {u"PRAGMA wal_checkpoint(TRUNCATE)"_s,
                   u"SELECT rootpage FROM sqlite_master WHERE name = '%1'"_s.arg(table)})
               .toInt()
        - 1;
}

void EntryNotesTest::damage(int firstPage, int pages) const
{
    QVERIFY(firstPage > 0);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.size() >= 4096LL * (firstPage + pages));
    QVERIFY(file.seek(4096LL * firstPage));
    file.write(QByteArray(4096 * pages, '\xff'));
}

void EntryNotesTest::outlivesDamageElsewhere_data()
{
    QTest::addColumn<bool>("loaded");
    QTest::newRow("read before") << true;
    QTest::newRow("read as the file is set aside") << false;
}

void EntryNotesTest::outlivesDamageElsewhere()
{
    QFETCH(bool, loaded);
    {
        Database database({m_file});
        EntryNotes notes(database);
        notes.setText(u"ietf-500"_s, u"Later"_s);
        notes.setBookmarked(u"ietf-404"_s, true);
        notes.setText(u"ietf-404"_s, u"Ask Kim"_s);
        QVERIFY(!History(database).add(storedItem(u"http://a.example/"_s), {}));
    }
    const int page = firstPage(u"history"_s);
    Database database({m_file});
    EntryNotes notes(database);
    History history(database);
    QSignalSpy troubled(&database, &Database::troubled);
    if (loaded)
        QCOMPARE(notes.entries().size(), 2);
    damage(page, 1);
    QVERIFY(history.items().empty());
    QCOMPARE(troubled.size(), 1);
    QVERIFY(QFile::exists(m_folder->filePath(troubled[0][0].value<StoreFailure>().setAside)));
    Database again({m_file});
    EntryNotes kept(again);
    QCOMPARE(kept.entries(), QStringList({u"ietf-404"_s, u"ietf-500"_s})); // in their order
    QCOMPARE(kept.note(u"ietf-404"_s), (EntryNote{true, u"Ask Kim"_s}));
    QCOMPARE(notes.note(u"ietf-404"_s), kept.note(u"ietf-404"_s));
}

void EntryNotesTest::savesWhatCanBeRead()
{
    const auto nameOf = [](int i) { return u"code-%1"_s.arg(i, 3, 10, QLatin1Char('0')); };
    {
        Database database({m_file});
        EntryNotes notes(database);
        for (int i = 0; i < 200; ++i)
            notes.setText(nameOf(i), QString(300, u'x'));
    }
    // A page somewhere in the middle of the table, found by what stands in it.
    firstPage(u"entry_note"_s);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const qsizetype at = file.readAll().indexOf(nameOf(100).toLatin1());
    file.close();
    QVERIFY(at > 0);
    damage(int(at / 4096), 1);
    Database database({m_file});
    EntryNotes notes(database);
    QSignalSpy troubled(&database, &Database::troubled);
    QVERIFY(notes.note(nameOf(0)) != EntryNote());
    QVERIFY(notes.note(nameOf(199)) != EntryNote());
    QCOMPARE(notes.note(nameOf(100)), EntryNote());
    QCOMPARE(troubled.size(), 1);
    QVERIFY(notes.entries().size() > 150);
    QVERIFY(notes.entries().size() < 200);
    Database again({m_file});
    QCOMPARE(EntryNotes(again).entries(), notes.entries());
}

void EntryNotesTest::failedReadOverwritesNothing()
{
    {
        Database database({m_file});
        EntryNotes(database).setText(u"ietf-404"_s, u"Ask Kim"_s);
    }
    Database database({m_file});
    EntryNotes notes(database);
    QSignalSpy troubled(&database, &Database::troubled);
    runSql(m_file, {u"ALTER TABLE entry_note RENAME TO away"_s});
    QCOMPARE(notes.note(u"ietf-404"_s), EntryNote());
    QCOMPARE(troubled.size(), 1);
    runSql(m_file, {u"ALTER TABLE away RENAME TO entry_note"_s});
    notes.setBookmarked(u"ietf-404"_s, true);
    QCOMPARE(runSql(m_file, {u"SELECT note FROM entry_note"_s}).toString(), u"Ask Kim"_s);
    QCOMPARE(notes.note(u"ietf-404"_s), (EntryNote{true, u"Ask Kim"_s}));
}

void EntryNotesTest::leavesWhatAnotherWindowWrote()
{
    Database one({m_file});
    Database other({m_file});
    EntryNotes notes(one);
    QVERIFY(notes.entries().isEmpty());
    EntryNotes(other).setText(u"ietf-404"_s, u"Ask Kim"_s);
    notes.setBookmarked(u"ietf-404"_s, true);
    notes.setBookmarked(u"ietf-404"_s, false);
    QCOMPARE(runSql(m_file, {u"SELECT note FROM entry_note"_s}).toString(), u"Ask Kim"_s);
}

QTEST_GUILESS_MAIN(EntryNotesTest)
#include "entrynotestest.moc"
