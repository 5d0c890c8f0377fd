// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/explain.h"
#include "diagnosis/smallregistry.h"
#include "registry/registryloader.h"

#include <QTest>

#include <algorithm>

using namespace StatusScope;

// What people paste and save, from a curl message to a line of a log, with what it means: tests/data/pasted.
class PastedTest final : public QObject
{
    Q_OBJECT

private slots:
    void pastedTexts_data();
    void pastedTexts();

private:
    static void addRows(const QString &path);

    Registry m_registry =
        loadRegistryFolder(QStringLiteral(STATUSSCOPE_TEST_DATA "/../../resources/registry")).registry;
    SignatureSet m_signatures = shippedSignatures();
};

void PastedTest::addRows(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString rule = u"=== "_s;
    QString name;
    QString expected;
    QString text;
    const auto flush = [&] {
        if (!name.isEmpty())
            QTest::newRow(name.toUtf8().constData()) << expected << text.chopped(1);
        text.clear();
    };
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine());
        if (!line.startsWith(rule)) {
            text += line;
            continue;
        }
        flush();
        name = line.mid(rule.size()).section(u" | "_s, 0, 0).trimmed();
        expected = line.section(u" | "_s, 1).trimmed();
    }
    flush();
}

void PastedTest::pastedTexts_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("text");
    const QDir folder(QStringLiteral(STATUSSCOPE_TEST_DATA "/pasted"));
    const QStringList files = folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    QVERIFY(!files.isEmpty());
    for (const QString &file : files)
        addRows(folder.filePath(file));
}

void PastedTest::pastedTexts()
{
    QFETCH(QString, expected);
    QFETCH(QString, text);
    const QList<Explained> results =
        explain(importText(text.toUtf8()), m_registry, m_signatures, QDateTime(QDate(2026, 11, 20), QTime(9, 13)));
    const Diagnosis diagnosis = results.isEmpty() ? Diagnosis() : results.first().diagnosis;
    QStringList findings;
    for (const Finding &finding : diagnosis.findings)
        findings.append(finding.id);
    QStringList codes;
    for (const Explained &result : results) {
        for (const Hop &hop : result.exchange.hops)
            codes.append(QString::number(hop.status));
    }
    const QString seen = u"entry %1, made by %2, %3, findings %4, alternatives %5, hops %6, act %7, says %8"_s.arg(
        diagnosis.entry, diagnosis.madeBy, toWord(diagnosis.confidence), findings.join(u' '),
        diagnosis.alternatives.join(u' '), codes.join(u' '), toWord(diagnosis.responsible), diagnosis.say);
    QVERIFY2(!expected.isEmpty(), "nothing is expected");
    for (const QString &one : expected.split(u" | "_s)) {
        const QString key = one.section(u' ', 0, 0);
        const QStringList words = one.section(u' ', 1).split(u' ');
        const auto anyIn = [&](const QStringList &list) {
            return std::any_of(words.begin(), words.end(), [&](const QString &word) { return list.contains(word); });
        };
        bool right = false;
        if (key == "refused"_L1)
            right = results.isEmpty();
        else if (key == "entry"_L1)
            right = words.contains(diagnosis.entry);
        else if (key == "by"_L1)
            right = words.contains(diagnosis.madeBy.isEmpty() ? u"nobody"_s : diagnosis.madeBy);
        else if (key == "finding"_L1)
            right = anyIn(findings);
        else if (key == "no-finding"_L1)
            right = !anyIn(findings);
        else if (key == "also"_L1)
            right = anyIn(diagnosis.alternatives);
        else if (key == "not-also"_L1)
            right = !anyIn(diagnosis.alternatives);
        else if (key == "sure"_L1)
            right = words.contains(QString(toWord(diagnosis.confidence)));
        else if (key == "act"_L1)
            right = words.contains(QString(toWord(diagnosis.responsible)));
        else if (key == "retry"_L1)
            right = words.contains(QString(toWord(diagnosis.retry)));
        else if (key == "says"_L1)
            right = diagnosis.say.contains(one.section(u' ', 1));
        else if (key == "titled"_L1)
            right = diagnosis.title == one.section(u' ', 1);
        else if (key == "hops"_L1)
            right = codes == words;
        else if (key == "outcome"_L1)
            right =
                !results.isEmpty() && words.first().toInt() == static_cast<int>(outcomeOf(results.first(), m_registry));
        QVERIFY2(right, qPrintable(QString(one + u": "_s + seen)));
    }
}

QTEST_GUILESS_MAIN(PastedTest)
#include "pastedtest.moc"
