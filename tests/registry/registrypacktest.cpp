// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "registry/registrypack.h"
#include "support/sampleregistry.h"

#include <QTest>

using namespace StatusScope;

class RegistryPackTest final : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas()
    {
        LoadedRegistry loaded;
        loaded.registry = sampleRegistry();
        const QByteArray packed = packRegistry(loaded);
        const LoadedRegistry back = unpackRegistry(packed);
        QVERIFY(back.problems.isEmpty());
        QCOMPARE(back.registry.entries().size(), loaded.registry.entries().size());
        for (std::size_t i = 0; i < back.registry.entries().size(); ++i)
            QVERIFY2(back.registry.entries()[i] == loaded.registry.entries()[i],
                     qPrintable(loaded.registry.entries()[i].id));
        QVERIFY(back.registry.vendors() == loaded.registry.vendors());
        QVERIFY(back.registry.fields() == loaded.registry.fields());
        QVERIFY(back.registry.browsers() == loaded.registry.browsers());
        QVERIFY(back.registry.compat() == loaded.registry.compat());
        QVERIFY(back.registry.find(u"cloudflare-1016"));
    }

    void unpacksAnEntryOnceWhenAskedFor()
    {
        LoadedRegistry loaded;
        loaded.registry = sampleRegistry();
        const QByteArray packed = packRegistry(loaded);
        QStringList made;
        LoadedRegistry back = unpackRegistry(packed,
                                             {[&made](Entry &entry) {
                                                  made.append(entry.id);
                                                  entry.say = QStringLiteral("adapted");
                                              },
                                              {}});
        const Entry *found = back.registry.find(u"ietf-413");
        QVERIFY(found);
        QCOMPARE(found->say, QStringLiteral("adapted"));
        QCOMPARE(made, QStringList{QStringLiteral("ietf-413")});
        const Registry moved = std::move(back.registry);
        QCOMPARE(moved.entries().size(), loaded.registry.entries().size());
        QCOMPARE(made.size(), static_cast<qsizetype>(moved.entries().size()));
        QCOMPARE(moved.find(u"ietf-413"), found);
        made.removeDuplicates();
        QCOMPARE(made.size(), static_cast<qsizetype>(moved.entries().size()));
    }

    void damagedPacksAreRefusedWhole()
    {
        LoadedRegistry loaded;
        loaded.registry = sampleRegistry();
        const QByteArray packed = packRegistry(loaded);
        for (qsizetype size : {qsizetype(0), qsizetype(5), qsizetype(12), packed.size() / 2, packed.size() - 1}) {
            const QByteArray cut = packed.left(size);
            const LoadedRegistry back = unpackRegistry(cut);
            QCOMPARE(back.problems.size(), 1);
            QVERIFY(back.registry.entries().empty());
        }
        // Any one number turned huge must neither crash nor hang; it may only change a value or refuse the pack.
        for (qsizetype at = 12; at + 4 <= packed.size(); at += 4) {
            QByteArray bent = packed;
            std::fill_n(bent.data() + at, 4, '\xff');
            const LoadedRegistry back = unpackRegistry(bent);
            const std::span<const Entry> entries = back.registry.entries(); // damaged ones among them must not crash
            QVERIFY(entries.empty() == !back.problems.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(RegistryPackTest)
#include "registrypacktest.moc"
