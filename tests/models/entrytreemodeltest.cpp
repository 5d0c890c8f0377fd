// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "models/entrytreemodel.h"
#include "support/sampleregistry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// The tree of entries: what stands where, what a search leaves, and that nothing breaks it.
class EntryTreeModelTest : public QObject
{
    Q_OBJECT

private slots:
    void emptyRegistryHasNoRows();
    void everythingHasItsPlace();
    void finerCodesStandBeneathTheirStatus();
    void vendorsAreSortedWithTheStandardFirst();
    void searchKeepsParentsOfWhatItFound();
    void searchLeavesWhatAPlainWalkLeaves_data();
    void searchLeavesWhatAPlainWalkLeaves();
    void bestMatchAndCounts();
    void hostileQueries_data();
    void hostileQueries();
    void keysSurviveSearches();
    void sameQueryDoesNotReset();
    void neighboursAreFoundEntriesOnly();
    void largeRegistry();

private:
    static QStringList texts(const QAbstractItemModel &model, const QModelIndex &parent = {})
    {
        QStringList list;
        for (int row = 0; row < model.rowCount(parent); ++row)
            list += model.index(row, 0, parent).data().toString();
        return list;
    }
    // Each row as "key row found".
    static QStringList rows(const EntryTreeModel &model, const QModelIndex &parent = {});
    static QStringList plainRows(const EntryTreeModel &everything, const QSet<int> &entries, const QModelIndex &parent,
                                 int &found);
    const Registry m_registry = sampleRegistry();
    const SearchIndex m_search{m_registry};
};

void EntryTreeModelTest::emptyRegistryHasNoRows()
{
    const Registry registry;
    const SearchIndex search(registry);
    EntryTreeModel model(registry, search);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setQuery(u"404"_s);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.best(), -1);
    QVERIFY(!model.neighbour({}, 1).isValid());
}

void EntryTreeModelTest::everythingHasItsPlace()
{
    EntryTreeModel model(m_registry, m_search);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 3);
    const QModelIndex classes = model.index(0, 0);
    QCOMPARE(classes.data(EntryTreeModel::TotalRole).toInt(), int(m_registry.entries().size()));
    QCOMPARE(model.rowCount(classes), 3); // 4xx, 5xx, other
    const QModelIndex other = model.index(2, 0, classes);
    QCOMPARE(other.data(EntryTreeModel::GroupRole).toInt(), 0);
    QCOMPARE(texts(model, other).toList().size(), 2); // the warning and the failure
    for (int root = 0; root < 3; ++root)
        QCOMPARE(model.index(root, 0).data(EntryTreeModel::FoundRole).toInt(), int(m_registry.entries().size()));
}

void EntryTreeModelTest::finerCodesStandBeneathTheirStatus()
{
    EntryTreeModel model(m_registry, m_search);
    const auto rowsBeneath = [&](const QString &id) {
        const Entry *entry = m_registry.find(id);
        const int position = int(entry - m_registry.entries().data());
        return texts(model, model.indexForEntry(position));
    };
    QCOMPARE(rowsBeneath(u"ietf-404"_s), QStringList{u"Content length too large"_s});
    QCOMPARE(rowsBeneath(u"cloudflare-530"_s), QStringList{u"Origin DNS Error"_s});
    QCOMPARE(rowsBeneath(u"pantheon-530"_s), QStringList());
}

void EntryTreeModelTest::vendorsAreSortedWithTheStandardFirst()
{
    EntryTreeModel model(m_registry, m_search);
    QCOMPARE(texts(model, model.index(1, 0)),
             (QStringList{u"IETF"_s, u"Cloudflare"_s, u"Microsoft IIS"_s, u"No answer"_s, u"Pantheon"_s}));
}

void EntryTreeModelTest::searchKeepsParentsOfWhatItFound()
{
    EntryTreeModel model(m_registry, m_search);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setQuery(u"length"_s);
    const QModelIndex group = model.index(0, 0, model.index(0, 0));
    QCOMPARE(texts(model, group), QStringList{u"Not Found"_s});
    const QModelIndex parent = model.index(0, 0, group);
    QCOMPARE(parent.data(EntryTreeModel::PlaceRole).toInt(), -1); // not found itself
    QCOMPARE(texts(model, parent), QStringList{u"Content length too large"_s});
    QCOMPARE(model.foundCount(), 1);
    QCOMPARE(group.data(EntryTreeModel::FoundRole).toInt(), 1);
    model.setQuery(QString());
    QCOMPARE(model.foundCount(), model.totalCount());
    QVERIFY(!model.isFiltered());
}

QStringList EntryTreeModelTest::rows(const EntryTreeModel &model, const QModelIndex &parent)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const EntryTreeModel::Key key = EntryTreeModel::key(index);
        if (model.indexForKey(key) != index || index.parent() != parent)
            return {u"lost"_s};
        list += u"%1 %2 %3"_s.arg(key).arg(index.row()).arg(index.data(EntryTreeModel::FoundRole).toInt());
        list += rows(model, index);
    }
    return list;
}

// What of the whole tree leads to some entries.
QStringList EntryTreeModelTest::plainRows(const EntryTreeModel &everything, const QSet<int> &entries,
                                          const QModelIndex &parent, int &found)
{
    QStringList list;
    int shown = 0;
    for (int row = 0; row < everything.rowCount(parent); ++row) {
        const QModelIndex index = everything.index(row, 0, parent);
        const int self = entries.contains(index.data(EntryTreeModel::EntryRole).toInt()) ? 1 : 0;
        int beneath = 0;
        const QStringList rowsBeneath = plainRows(everything, entries, index, beneath);
        found += beneath + self;
        if (beneath + self > 0)
            list += u"%1 %2 %3"_s.arg(EntryTreeModel::key(index)).arg(shown++).arg(beneath);
        list += rowsBeneath;
    }
    return list;
}

void EntryTreeModelTest::searchLeavesWhatAPlainWalkLeaves_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query : {"404", "40", "530", "length", "dns", "o", "large content", "iis", "nowhere"})
        QTest::newRow(query) << QString::fromLatin1(query);
}

void EntryTreeModelTest::searchLeavesWhatAPlainWalkLeaves()
{
    QFETCH(QString, query);
    const EntryTreeModel everything(m_registry, m_search);
    EntryTreeModel model(m_registry, m_search);
    for (const QString &typed : {query, query.left(1), QString(), query}) {
        model.setQuery(typed);
        QSet<int> entries;
        for (const Match &match : m_search.matches(typed))
            entries.insert(match.entry);
        int found = 0;
        const QStringList wanted =
            typed.isEmpty() ? rows(everything) : plainRows(everything, entries, QModelIndex(), found);
        QCOMPARE(rows(model), wanted);
    }
}

void EntryTreeModelTest::bestMatchAndCounts()
{
    EntryTreeModel model(m_registry, m_search);
    model.setQuery(u"530"_s);
    QVERIFY(model.foundCount() >= 2);
    QVERIFY(model.best() >= 0);
    const QModelIndex best = model.indexForEntry(model.best());
    QVERIFY(best.data(EntryTreeModel::BestRole).toBool());
    QCOMPARE(best.data(EntryTreeModel::PlaceRole).toInt(), int(MatchPlace::ExactCode));
    QCOMPARE(model.queryWords(), QStringList{u"530"_s});
    model.setQuery(u"down, site"_s);
    QCOMPARE(model.indexForEntry(model.best()).data(EntryTreeModel::FoundByRole).toString(), u"site down"_s);
    model.setQuery({});
    QCOMPARE(model.index(0, 0).data(EntryTreeModel::FoundByRole).toString(), QString());
}

void EntryTreeModelTest::hostileQueries_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("blank") << u" \t\n "_s;
    QTest::newRow("pattern") << u".*+?^${}()|[]\\"_s;
    QTest::newRow("tags") << u"<b>404</b>"_s;
    QTest::newRow("null character") << QString(QChar(u'\0')) + u"404"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xD800));
    QTest::newRow("right to left") << QString(QChar(0x202E)) + u"404"_s;
    QTest::newRow("very long") << QString(100000, u'4');
    QTest::newRow("many words") << u"a "_s.repeated(5000);
    QTest::newRow("negative") << u"-404"_s;
    QTest::newRow("number too large") << u"99999999999999999999"_s;
}

void EntryTreeModelTest::hostileQueries()
{
    QFETCH(QString, query);
    EntryTreeModel model(m_registry, m_search);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setQuery(query);
    QVERIFY(model.foundCount() <= model.totalCount());
    QCOMPARE(model.best() >= 0, model.isFiltered() && model.foundCount() > 0);
    model.setQuery(u"404"_s);
    QVERIFY(model.foundCount() > 0);
}

void EntryTreeModelTest::keysSurviveSearches()
{
    EntryTreeModel model(m_registry, m_search);
    model.setQuery(u"404"_s);
    const QModelIndex found = model.indexForEntry(model.best());
    const EntryTreeModel::Key key = EntryTreeModel::key(found);
    const QString name = found.data().toString();
    model.setQuery(u"dns"_s);
    QVERIFY(!model.indexForKey(key).isValid());
    model.setQuery({});
    QCOMPARE(model.indexForKey(key).data().toString(), name);
    QVERIFY(!model.indexForKey(~EntryTreeModel::Key(0)).isValid());
}

void EntryTreeModelTest::sameQueryDoesNotReset()
{
    EntryTreeModel model(m_registry, m_search);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setQuery(u"404"_s);
    model.setQuery(u" 404  "_s);
    QCOMPARE(resets.count(), 1);
}

void EntryTreeModelTest::neighboursAreFoundEntriesOnly()
{
    EntryTreeModel model(m_registry, m_search);
    model.setQuery(u"large"_s); // 404.13 beneath 404, and 413
    QCOMPARE(model.foundCount(), 2);
    QStringList seen;
    QModelIndex at = model.neighbour({}, 1);
    for (int i = 0; i < 2 && at.isValid(); ++i, at = model.neighbour(at, 1))
        seen += at.data().toString();
    QCOMPARE(seen, (QStringList{u"Content length too large"_s, u"Content Too Large"_s}));
    const QModelIndex second = model.indexForEntry(int(m_registry.find(u"ietf-413"_s) - m_registry.entries().data()));
    QCOMPARE(model.neighbour(second, -1).data().toString(), u"Content length too large"_s);
    QVERIFY(!model.neighbour(model.neighbour(second, -1), -1).isValid());
}

void EntryTreeModelTest::largeRegistry()
{
    std::vector<Entry> entries;
    for (int i = 0; i < 2000; ++i) {
        entries.push_back(sampleEntry(u"v%1-%2"_s.arg(i % 50).arg(100 + i % 900), EntryKind::Status, 100 + i % 900,
                                      u"Name %1"_s.arg(i), u"v%1"_s.arg(i % 50)));
    }
    std::vector<Vendor> vendors;
    for (int i = 0; i < 50; ++i)
        vendors.push_back(sampleVendor(u"v%1"_s.arg(i), u"Vendor %1"_s.arg(i), VendorKind::Service, 1));
    const Registry registry(std::move(entries), std::move(vendors), {}, {}, {});
    const SearchIndex search(registry);
    EntryTreeModel model(registry, search);
    model.setQuery(u"name"_s);
    QCOMPARE(model.foundCount(), model.totalCount());
    for (int root = 0; root < model.rowCount(); ++root)
        QCOMPARE(model.index(root, 0).data(EntryTreeModel::FoundRole).toInt(), model.totalCount());
}

QTEST_GUILESS_MAIN(EntryTreeModelTest)
#include "entrytreemodeltest.moc"
