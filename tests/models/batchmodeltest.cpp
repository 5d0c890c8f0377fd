// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "models/batchmodel.h"
#include "models/batchlistmodel.h"
#include "models/waymodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

namespace {

BatchRow made(int index, int status, const QString &address, double ms = 1)
{
    BatchRow row;
    row.index = index;
    row.status = status;
    row.group = status == 0 ? BatchGroup::NoAnswer : BatchGroup(status / 100);
    row.chip = status == 0 ? u"TLS"_s : QString::number(status);
    row.address = address;
    row.responsible = status == 200 ? Responsible::Nobody : Responsible::Server;
    row.ms = ms;
    return row;
}

QStringList shown(const BatchModel &model)
{
    QStringList chips;
    for (int row = 0; row < model.rowCount(); ++row)
        chips += model.row(row).chip;
    return chips;
}

} // namespace

// Results of a batch: sorted while they arrive, filtered, never more work than a block needs.
class BatchModelTest : public QObject
{
    Q_OBJECT

private slots:
    void emptyIsHarmless();
    void worstFirst();
    void blocksAreMerged();
    void choiceFollowsItsRow();
    void sortsByEveryColumn();
    void filters();
    void filteredBlocksStayOut();
    void listKeepsItsPlaceWhileFiguresChange();
    void tipsHoldNoMarkup();
};

// Addresses come from lists and saved files: a tip must show them as they are, ampersands too.
void BatchModelTest::tipsHoldNoMarkup()
{
    const QString address = u"http://a/<img src=x>?b=1&c=2"_s;
    BatchModel batch;
    BatchRow row;
    row.address = row.meaning = address;
    batch.append({row});
    WayModel way;
    WayRow hop;
    hop.url = address;
    way.setRows({hop});
    const auto where = batch.index(0, BatchModel::AddressColumn);
    const auto meaning = batch.index(0, BatchModel::MeaningColumn);
    for (const QModelIndex &index : {where, meaning, way.index(0, 0)})
        QCOMPARE(index.data(Qt::ToolTipRole).toString(), u"<span>http://a/&lt;img src=x&gt;?b=1&amp;c=2</span>"_s);
}

void BatchModelTest::emptyIsHarmless()
{
    BatchModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append({});
    model.sort(-1, Qt::AscendingOrder);
    model.sort(99, Qt::AscendingOrder);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.rowOf(0), -1);
    QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
    QVERIFY(!model.headerData(99, Qt::Horizontal, Qt::DisplayRole).isValid());
}

void BatchModelTest::worstFirst()
{
    BatchModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({made(0, 200, u"a"_s), made(1, 0, u"b"_s), made(2, 503, u"c"_s), made(3, 404, u"d"_s)});
    QCOMPARE(shown(model), (QStringList{u"TLS"_s, u"503"_s, u"404"_s, u"200"_s}));
}

void BatchModelTest::blocksAreMerged()
{
    BatchModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.append({made(0, 200, u"a"_s), made(1, 404, u"b"_s)});
    model.append({made(2, 503, u"c"_s), made(3, 200, u"d"_s), made(4, 301, u"e"_s)});
    QCOMPARE(shown(model), (QStringList{u"503"_s, u"404"_s, u"301"_s, u"200"_s, u"200"_s}));
    QCOMPARE(model.row(3).index, 0); // of equal ones the earlier
    QCOMPARE(model.rowOf(4), 2);
    QCOMPARE(resets.size(), 0); // a reset would take away choice and place
}

void BatchModelTest::choiceFollowsItsRow()
{
    BatchModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append({made(0, 200, u"a"_s)});
    const QPersistentModelIndex chosen = model.index(0, BatchModel::AddressColumn);
    model.append({made(1, 500, u"b"_s), made(2, 404, u"c"_s)});
    QCOMPARE(chosen.row(), 2);
    QCOMPARE(chosen.data().toString(), u"a"_s);
    model.sort(BatchModel::CodeColumn, Qt::AscendingOrder);
    QCOMPARE(chosen.row(), 0);
}

void BatchModelTest::sortsByEveryColumn()
{
    BatchModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    BatchRow first = made(0, 200, u"B"_s, 30);
    first.meaning = u"z"_s;
    first.mustAct = u"a"_s;
    first.madeBy = u"q"_s;
    first.hops = 2;
    BatchRow second = made(1, 404, u"a"_s, 4);
    second.meaning = u"Y"_s;
    second.mustAct = u"b"_s;
    second.madeBy = u"p"_s;
    second.hops = 10;
    model.setRows({first, second});
    const int smallest[] = {0, 1, 1, 0, 1, 0, 1};
    for (int column = 0; column < BatchModel::ColumnCount; ++column) {
        model.sort(column, Qt::AscendingOrder);
        QCOMPARE(model.row(0).index, smallest[column]);
        model.sort(column, Qt::DescendingOrder);
        QCOMPARE(model.row(0).index, 1 - smallest[column]);
    }
}

void BatchModelTest::filters()
{
    BatchModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({made(0, 200, u"shop.example"_s), made(1, 503, u"SHOP.test"_s), made(2, 0, u"dead.example"_s)});
    model.setFilter({BatchGroup::ServerError, {}, {}});
    QCOMPARE(shown(model), QStringList{u"503"_s});
    model.setFilter({{}, Responsible::Nobody, {}});
    QCOMPARE(shown(model), QStringList{u"200"_s});
    model.setFilter({{}, {}, u"shop"_s});
    QCOMPARE(shown(model), (QStringList{u"503"_s, u"200"_s}));
    model.setFilter({BatchGroup::NoAnswer, Responsible::Server, u"tls"_s});
    QCOMPARE(shown(model), QStringList{u"TLS"_s});
    model.setFilter({{}, {}, u"(["_s}); // no pattern, only text
    QCOMPARE(model.rowCount(), 0);
}

void BatchModelTest::filteredBlocksStayOut()
{
    BatchModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter({BatchGroup::ClientError, {}, {}});
    model.append({made(0, 200, u"a"_s)});
    QCOMPARE(model.rowCount(), 0);
    model.append({made(1, 404, u"b"_s), made(2, 200, u"c"_s)});
    QCOMPARE(shown(model), QStringList{u"404"_s});
    model.setFilter({});
    QCOMPARE(shown(model), (QStringList{u"404"_s, u"200"_s, u"200"_s}));
}

void BatchModelTest::listKeepsItsPlaceWhileFiguresChange()
{
    BatchListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setRows({{-1, u"Running"_s, {}, {}, 0}, {7, u"Shops"_s, u"1 of 9"_s, {}, 9}});
    QCOMPARE(resets.size(), 1);
    model.setRows({{-1, u"Running"_s, {}, {}, 0}, {7, u"Shops"_s, u"2 of 9"_s, {}, 9}});
    QCOMPARE(resets.size(), 1);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(model.indexOf(7).data(Qt::AccessibleTextRole).toString(), u"Shops, 2 of 9"_s);
    QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable)); // a heading
    QVERIFY(!model.indexOf(-1).isValid());
    QVERIFY(!model.indexOf(8).isValid());
}

QTEST_MAIN(BatchModelTest)
#include "batchmodeltest.moc"
