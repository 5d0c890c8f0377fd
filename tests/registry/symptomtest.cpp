// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "registry/builtinregistry.h"
#include "registry/searchindex.h"

#include <QFile>
#include <QTest>

using namespace StatusScope;

// What people type when something is wrong must find the right entry first: tests/data/symptoms.tsv.
class SymptomTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_loaded = loadBuiltInRegistry();
        QVERIFY(m_loaded.problems.isEmpty());
    }

    void findsTheRightEntryFirst_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("accepted");
        QFile file(QStringLiteral(STATUSSCOPE_TEST_DATA "/symptoms.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int rows = 0;
        while (!file.atEnd()) {
            const QStringList parts = QString::fromUtf8(file.readLine()).trimmed().split(u'\t');
            QCOMPARE(parts.size(), 2);
            QTest::newRow(qPrintable(parts.at(0))) << parts.at(0) << parts.at(1).split(u' ');
            ++rows;
        }
        QVERIFY(rows >= 80);
    }
    void findsTheRightEntryFirst()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, accepted);
        const SearchIndex index(m_loaded.registry);
        const std::vector<Match> matches = index.search(query);
        QStringList first;
        for (const Match &match : matches) {
            first.append(m_loaded.registry.entries()[static_cast<std::size_t>(match.entry)].id);
            if (first.size() == 5)
                break;
        }
        QVERIFY2(!first.isEmpty() && accepted.contains(first.first()), qPrintable(first.join(u", ")));
    }

private:
    LoadedRegistry m_loaded;
};

QTEST_GUILESS_MAIN(SymptomTest)
#include "symptomtest.moc"
