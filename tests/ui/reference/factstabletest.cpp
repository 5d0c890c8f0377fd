// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/reference/factstable.h"
#include "support/sampleregistry.h"
#include "ui/common/textlabel.h"
#include "ui/common/theme.h"
#include "ui/shownwords.h"

#include <QTest>

using namespace StatusScope;

// Whose words an entry has: the program's, or those of a folder of the reader's own.
class FactsTableTest final : public QObject
{
    Q_OBJECT

private slots:
    void ownEntriesSaySo_data()
    {
        QTest::addColumn<EntrySource>("source");
        QTest::addColumn<QString>("said");
        QTest::newRow("the program's") << EntrySource::Carried << QString();
        QTest::newRow("added") << EntrySource::Added << u"From your own registry"_s;
        QTest::newRow("changed") << EntrySource::Changed << u"From your own registry, in place of the program’s"_s;
    }

    void ownEntriesSaySo()
    {
        QFETCH(const EntrySource, source);
        QFETCH(const QString, said);
        const Theme theme;
        const Registry registry = sampleRegistry();
        FactsTable table(theme, registry);
        Entry own = *registry.find(u"ietf-404");
        own.source = EntrySource::Changed;
        table.show(own); // an entry seen before leaves nothing behind
        own.source = source;
        table.show(own);
        QString seen;
        for (const TextLabel *label : table.findChildren<TextLabel *>()) {
            const QString words = shownWords(*label);
            if (!label->isHidden() && words.startsWith(u"From your own"_s))
                seen = words;
        }
        QCOMPARE(seen, said);
    }
};

QTEST_MAIN(FactsTableTest)
#include "factstabletest.moc"
