// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "registry/registryloader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace StatusScope;

namespace {

// JSON with ' for ", which reads better in C++ (and moc does not see through raw strings).
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

const QByteArray goodEntry =
    json("{'id':'ietf-404','kind':'status','code':404,'name':'Not Found','vendor':'ietf','status':'standard',"
         "'checked':'2026-11-21','specs':[{'document':'RFC 9110','section':'15.5.5','url':'https://example.org/'}],"
         "'summary':'s','description':'d','responsible':'either','retry':'pointless','causes':['c'],"
         "'fixes':{'owner':['o']},'say':'y'}");

// A registry folder with one good entry, which every test below must still find.
class Folder
{
public:
    Folder()
    {
        QDir(m_dir.path()).mkdir(QStringLiteral("codes"));
        write("codes/a-good.json", '[' + goodEntry + ']');
        write("vendors.json", json("[{'id':'ietf','name':'IETF','kind':'standards-body'}]"));
        write("fields.json", "[]");
        write("compat.json", "{}");
        write("words.json", "{}");
    }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    void write(const char *name, const QByteArray &content) const { write(QString::fromLatin1(name), content); }
    QString path() const { return m_dir.path(); }
    LoadedRegistry load() const { return loadRegistryFolder(m_dir.path()); }

private:
    QTemporaryDir m_dir;
};

} // namespace

class RegistryLoaderTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsAGoodFolder()
    {
        const LoadedRegistry loaded = Folder().load();
        QVERIFY2(loaded.problems.isEmpty(),
                 loaded.problems.isEmpty() ? "" : qPrintable(loaded.problems.first().sentence()));
        const Entry *entry = loaded.registry.find(u"ietf-404");
        QVERIFY(entry);
        QCOMPARE(entry->code, 404);
        QCOMPARE(entry->specs.first().section, QStringLiteral("15.5.5"));
        QCOMPARE(entry->checked, QDate(2026, 11, 21));
        QCOMPARE(entry->fixes.owner, QStringList{QStringLiteral("o")});
    }

    void namesFilePathAndReason_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("sentence");
        const auto changed = [](const char *before, const char *after) -> QByteArray {
            QByteArray entry = goodEntry;
            entry.replace("ietf-404", "ietf-405");
            return '[' + entry.replace(before, after) + ']';
        };
        const auto row = [](const char *name, const QByteArray &content, const char *sentence) {
            QTest::newRow(name) << content << QString::fromUtf8(sentence);
        };
        row("cut off", "[{\"id\":\n \"ietf-1", "codes/bad.json: line 2, column 9: unterminated string");
        row("no list", "{}", "codes/bad.json: must be a list of objects");
        row("no object", "[7]", "codes/bad.json, [0]: must be an object");
        row("no id", "[{}]", "codes/bad.json, [0].id: is missing");
        row("wrong type", changed("404,", "\"404\","), "codes/bad.json, [0].code: must be a whole number");
        row("fraction", changed("404,", "404.5,"), "codes/bad.json, [0].code: must be a whole number");
        row("huge", changed("404,", "1e300,"), "codes/bad.json, [0].code: must be a whole number");
        row("out of range", changed("404,", "4040,"), "codes/bad.json, [0].code: must be between 0 and 999");
        row("unknown word", changed("\"standard\"", "\"great\""),
            "codes/bad.json, [0].status: does not know the word “great”");
        row("empty name", changed("Not Found", ""), "codes/bad.json, [0].name: is empty");
        row("bad item", changed("[\"o\"]", "[\"o\", 3]"), "codes/bad.json, [0].fixes.owner[1]: must be a text");
        row("bad list", changed("[\"c\"]", "\"c\""), "codes/bad.json, [0].causes: must be a list of texts");
        row("bad date", changed("2026-11-21", "2026-31-21"),
            "codes/bad.json, [0].checked: must be a date such as 2026-11-21");
        row("no https", changed("https:", "javascript:"), "codes/bad.json, [0].specs[0].url: must begin with https://");
        row("id twice", changed("ietf-405", "ietf-404"), "codes/bad.json, [0].id: “ietf-404” is used twice");
        QByteArray nested(3000, '[');
        row("deeply nested", nested, "codes/bad.json: line 1, column 1026: too deeply nested document");
    }
    void namesFilePathAndReason()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, sentence);
        const Folder folder;
        folder.write("codes/bad.json", content);
        const LoadedRegistry loaded = folder.load();
        QStringList sentences;
        for (const LoadProblem &problem : loaded.problems)
            sentences.append(problem.sentence());
        QVERIFY2(sentences.contains(sentence), qPrintable(sentences.join(u'\n')));
        QVERIFY(loaded.registry.find(u"ietf-404"));
    }

    void missingAndUnreadableFilesAreNamed()
    {
        const QTemporaryDir empty;
        const LoadedRegistry loaded = loadRegistryFolder(empty.path());
        QStringList files;
        for (const LoadProblem &problem : loaded.problems)
            files.append(problem.file);
        QCOMPARE(files,
                 (QStringList{"codes"_L1, "words.json"_L1, "vendors.json"_L1, "fields.json"_L1, "compat.json"_L1}));
        QVERIFY(loaded.registry.entries().empty());
    }

    void foreignNamesGoToEveryEntryNamed()
    {
        const Folder folder;
        folder.write("codes/b.json", '[' + QByteArray(goodEntry).replace("404", "405") + ']');
        folder.write("words.json",
                     json("{'de':{'ietf-404 ietf-405':['Beides'],'ietf-405':['Nur dies'],'nosuch-1 ietf-404':['Auch']},"
                          "'fr':['x'],'es':{'ietf-404':['a', 7, '']}}"));
        const LoadedRegistry loaded = folder.load();
        QCOMPARE(loaded.registry.find(u"ietf-405")->foreignNames, (QStringList{"Beides"_L1, "Nur dies"_L1}));
        QCOMPARE(loaded.registry.find(u"ietf-404")->foreignNames.mid(0, 2), (QStringList{"Beides"_L1, "Auch"_L1}));
        QStringList sentences;
        for (const LoadProblem &problem : loaded.problems)
            sentences.append(problem.sentence());
        QCOMPARE(sentences.filter(u"nosuch-1"_s),
                 QStringList{u"words.json, de.nosuch-1 ietf-404: “nosuch-1” is not the id of an entry"_s});
        QCOMPARE(sentences.filter(u"fr"_s).size(), 1);
        QVERIFY(!sentences.filter(u"es.ietf-404[1]"_s).isEmpty());
    }

    void ownForeignNamesJoinThose()
    {
        const Folder carried;
        carried.write("words.json", json("{'de':{'ietf-404':['Carried']}}"));
        const Folder own; // replaces the entry
        own.write("words.json", json("{'it':{'ietf-404':['Own']}}"));
        QVERIFY(QFile::remove(own.path() + u"/compat.json"_s));
        const LoadedRegistry merged = mergeRegistryFolder(carried.load(), own.path());
        QVERIFY(merged.problems.isEmpty());
        QCOMPARE(merged.registry.find(u"ietf-404")->foreignNames, (QStringList{"Carried"_L1, "Own"_L1}));
    }

    void aRowOfCompatNeedsACellForEachBrowser()
    {
        const Folder folder;
        folder.write(
            "compat.json",
            json("{'releases':[{'release':'5.5.35','date':'2024-06-25'},{'release':'8','date':'yesterday'}],"
                 "'browsers':[{'id':'chrome','name':'Chrome'},{'id':'edge','name':'Edge'}],'rows':["
                 "{'code':404,'release':'5.5.35','cells':[{'level':'yes','text':'Yes'},{'level':'no','text':'No'}]},"
                 "{'code':405,'release':'5.5.35','cells':[{'level':'yes','text':'Yes'}]},"
                 "{'code':406,'release':'5.5.35','cells':[{'level':'maybe','text':'Yes'},{'level':'no','text':'No'}]}]"
                 "}"));
        const LoadedRegistry loaded = folder.load();
        QCOMPARE(loaded.registry.compat().size(), 1U);
        QCOMPARE(loaded.registry.compat().front().released, QDate(2024, 6, 25));
        QCOMPARE(loaded.problems.size(), 4);
        QCOMPARE(loaded.problems.at(0).sentence(),
                 QStringLiteral("compat.json, releases[1].date: must be a date such as 2026-11-21"));
        QCOMPARE(loaded.problems.at(1).sentence(),
                 QStringLiteral("compat.json, rows[1].cells: must have one cell for each browser"));
    }
};

QTEST_GUILESS_MAIN(RegistryLoaderTest)
#include "registryloadertest.moc"
