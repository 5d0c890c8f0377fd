// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "store/entrynotes.h"

#include "store/database.h"

#include <QFile>
#include <QSignalSpy>
#include <QSqlQuery>
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

private:
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
    QSignalSpy troubled(&notes, &EntryNotes::troubled);
    for (int i = 0; i < 20 && troubled.isEmpty(); ++i)
        notes.setText(QString::number(i), QString(EntryNotes::mostText, u'x'));
    QCOMPARE(troubled.size(), 1);
    QCOMPARE(troubled[0][0].value<StoreFailure>().error, StoreError::Full);
    QCOMPARE(notes.note(notes.entries().constFirst()).text.size(), EntryNotes::mostText); // not lost meanwhile
}

QTEST_GUILESS_MAIN(EntryNotesTest)
#include "entrynotestest.moc"
