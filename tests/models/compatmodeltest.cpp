// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "models/compatmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// The compatibility table: cells, notes, turning round, rows that are too short.
class CompatModelTest : public QObject
{
    Q_OBJECT

private slots:
    void emptyHasNoCells();
    void cellsAndNotes();
    void turnsRound();
    void shortRowSaysUnknown();
    void showsOneKindOnly_data();
    void showsOneKindOnly();
    void ownRowBearsTheName();

private:
    const CompatCell m_yes{SupportLevel::Supported, u"103"_s, false, u"HTTP/2 and later only."_s};
    const CompatCell m_no{SupportLevel::NotSupported, u"No"_s, false, {}};
    const CompatCell m_flag{SupportLevel::NotSupported, u"76"_s, true, u"Behind <a setting>."_s};
    const std::vector<CompatBrowser> m_browsers{
        {u"chrome"_s, u"Chrome"_s, false}, {u"ie"_s, u"IE"_s, false}, {u"safari_ios"_s, u"Safari iOS"_s, true}};
    const CompatRow m_code{103, {}, u"8.1.9"_s, {}, {m_yes, m_no, m_yes}};
    const CompatRow m_part{103, u"rel=preload"_s, u"8.1.9"_s, {}, {m_flag, m_no, m_no}};
};

void CompatModelTest::emptyHasNoCells()
{
    CompatModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({}, m_browsers);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 0);
    QVERIFY(!model.headerData(0, Qt::Horizontal, Qt::DisplayRole).isValid());
}

void CompatModelTest::cellsAndNotes()
{
    CompatModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({&m_code, &m_part}, m_browsers);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.mobileFrom(), 2);
    const QModelIndex chrome = model.index(0, 0);
    QCOMPARE(chrome.data().toString(), u"103"_s);
    QCOMPARE(chrome.data(CompatModel::NoteNumberRole).toInt(), 1);
    QCOMPARE(model.index(0, 2).data(CompatModel::NoteNumberRole).toInt(), 1); // the same note
    QCOMPARE(model.index(1, 0).data(CompatModel::NoteNumberRole).toInt(), 2);
    QCOMPARE(model.index(0, 1).data(CompatModel::NoteNumberRole).toInt(), 0);
    QCOMPARE(model.sharingNote(chrome), 1);
    QCOMPARE(model.sharingNote(model.index(1, 0)), 0);
    QVERIFY(model.index(1, 0).data(CompatModel::FlagRole).toBool());
    QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), u"103"_s);
    QCOMPARE(model.headerData(1, Qt::Vertical, Qt::DisplayRole).toString(), u"rel=preload"_s);
}

void CompatModelTest::turnsRound()
{
    CompatModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({&m_code, &m_part}, m_browsers);
    model.setTransposed(true);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.columnCount(), 2);
    QCOMPARE(model.index(0, 1).data().toString(), u"76"_s);
    QCOMPARE(model.headerData(2, Qt::Vertical, Qt::DisplayRole).toString(), u"Safari iOS"_s);
    QCOMPARE(model.index(2, 0).data(CompatModel::BrowserRole).toString(), u"Safari iOS"_s);
}

void CompatModelTest::shortRowSaysUnknown()
{
    const CompatRow stub{103, {}, u"8.1.9"_s, {}, {m_yes}};
    CompatModel model;
    model.setRows({&stub}, m_browsers);
    QCOMPARE(model.index(0, 2).data(CompatModel::LevelRole).toInt(), int(SupportLevel::Unknown));
    QCOMPARE(model.index(0, 2).data(CompatModel::NoteNumberRole).toInt(), 0);
}

void CompatModelTest::showsOneKindOnly_data()
{
    QTest::addColumn<CompatModel::Browsers>("kind");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<int>("mobileFrom");
    QTest::newRow("all") << CompatModel::Browsers::All << QStringList{u"Chrome"_s, u"IE"_s, u"Safari iOS"_s} << 2;
    QTest::newRow("desktop") << CompatModel::Browsers::Desktop << QStringList{u"Chrome"_s, u"IE"_s} << 2;
    QTest::newRow("mobile") << CompatModel::Browsers::Mobile << QStringList{u"Safari iOS"_s} << 0;
}

void CompatModelTest::showsOneKindOnly()
{
    QFETCH(const CompatModel::Browsers, kind);
    QFETCH(const QStringList, names);
    QFETCH(const int, mobileFrom);
    const CompatCell other{SupportLevel::Partial, u"17"_s, false, u"On Tuesdays."_s};
    const CompatRow row{103, {}, u"8.1.9"_s, {}, {m_yes, m_no, other}};
    CompatModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({&row, &m_code}, m_browsers);
    model.setShown(kind);
    QCOMPARE(model.columnCount(), int(names.size()));
    QCOMPARE(model.mobileFrom(), mobileFrom);
    for (int i = 0; i < names.size(); ++i)
        QCOMPARE(model.headerData(i, Qt::Horizontal, Qt::DisplayRole).toString(), names[i]);
    const QModelIndex last = model.index(0, model.columnCount() - 1);
    if (last.data(CompatModel::MobileRole).toBool()) { // numbers stay what they are with all browsers
        QCOMPARE(last.data().toString(), u"17"_s);
        QCOMPARE(last.data(CompatModel::NoteNumberRole).toInt(), 2);
        QCOMPARE(model.sharingNote(model.index(1, model.columnCount() - 1)), 1); // with one that may be hidden
    }
    model.setTransposed(true);
    QCOMPARE(model.rowCount(), int(names.size()));
    model.setRows({&m_code}, m_browsers); // the choice stays for the next code
    QCOMPARE(model.browserCount(), int(names.size()));
    model.setShown(CompatModel::Browsers::All);
    QCOMPARE(model.browserCount(), 3);
}

void CompatModelTest::ownRowBearsTheName()
{
    CompatModel model;
    model.setRows({&m_code, &m_part}, m_browsers, u"Early Hints"_s);
    QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), u"103 Early Hints"_s);
    QCOMPARE(model.headerData(1, Qt::Vertical, Qt::DisplayRole).toString(), u"rel=preload"_s);
    model.setRows({&m_code}, m_browsers, u"Early Hints"_s);
    QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), u"103"_s);
}

QTEST_GUILESS_MAIN(CompatModelTest)
#include "compatmodeltest.moc"
