// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "support/ownregistry.h"
#include "registry/builtinregistry.h"
#include "registry/ownfolder.h"
#include "registry/searchindex.h"

#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace StatusScope;

// Entries of one's own beside those the program carries, which stay whole whatever lies in the folder.
class OwnRegistryTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(writeGoodOwn(m_folder->path()));
    }

    void ownEntriesAreAddedAndReplace();
    void everyFileMayBeMissing();
    void fieldsAndCompatAreMerged();
    void whatIsSecretStaysSecret();
    void badOnesAreNamedAndLeftOut_data();
    void badOnesAreNamedAndLeftOut();
    void strangeFilesAreNamed_data();
    void strangeFilesAreNamed();
    void pipesAndDevicesAreNotOpened();
    void sizesAreCapped_data();
    void sizesAreCapped();
    void nothingInASentenceSteersATerminal();
    void theFolderIsFoundOrThereIsNone();

private:
    bool write(const char *name, const QByteArray &content) const
    {
        return writeOwn(m_folder->path(), QString::fromLatin1(name), content);
    }
    // Merges the folder, and proves that the program's own entries and the good ones are there.
    LoadedRegistry load() const;
    static QStringList sentences(const LoadedRegistry &loaded)
    {
        QStringList list;
        for (const LoadProblem &problem : loaded.problems)
            list.append(problem.sentence());
        return list;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    const LoadedRegistry m_carried = loadBuiltInRegistry();
};

LoadedRegistry OwnRegistryTest::load() const
{
    LoadedRegistry loaded = mergeRegistryFolder(loadBuiltInRegistry(), m_folder->path());
    for (const Entry &entry : m_carried.registry.entries()) {
        const Entry *found = loaded.registry.find(entry.id);
        if (!found || (entry.id != "ietf-404"_L1 && *found != entry))
            qFatal("%s is not what it was", qPrintable(entry.id));
    }
    if (loaded.registry.vendors().size() < m_carried.registry.vendors().size() || !loaded.registry.find(u"acme-555"))
        qFatal("something is missing");
    return loaded;
}

void OwnRegistryTest::ownEntriesAreAddedAndReplace()
{
    const LoadedRegistry loaded = load();
    const Registry &registry = loaded.registry;
    QVERIFY2(loaded.problems.isEmpty(), qPrintable(sentences(loaded).join(u'\n')));
    QCOMPARE(registry.entries().size(), m_carried.registry.entries().size() + 1);
    QCOMPARE(registry.find(u"ietf-404")->name, QStringLiteral("Ask Ann"));
    QCOMPARE(registry.find(u"ietf-404")->source, EntrySource::Changed);
    QCOMPARE(registry.find(u"acme-555")->source, EntrySource::Added);
    QCOMPARE(registry.vendorName(u"acme"), QStringLiteral("Acme Shop"));
    QCOMPARE(registry.lookUp(u"555").front()->id, QStringLiteral("acme-555"));
    QCOMPARE(registry.meanings(555).front()->id, QStringLiteral("acme-555"));
    const SearchIndex index(registry);
    const std::vector<Match> matches = index.search(QStringLiteral("queue full"));
    QVERIFY(!matches.empty());
    QCOMPARE(registry.entries()[std::size_t(matches.front().entry)].id, QStringLiteral("acme-555"));
    for (std::size_t i = 0; i < registry.entries().size(); ++i)
        QCOMPARE(registry.keys()[i].id, registry.entries()[i].id);
}

void OwnRegistryTest::everyFileMayBeMissing()
{
    const QTemporaryDir empty;
    const LoadedRegistry loaded = mergeRegistryFolder(loadBuiltInRegistry(), empty.path());
    QVERIFY(loaded.problems.isEmpty());
    QVERIFY(std::ranges::equal(loaded.registry.entries(), m_carried.registry.entries()));
    QVERIFY(loaded.registry.vendors() == m_carried.registry.vendors());
    QVERIFY(loaded.registry.fields() == m_carried.registry.fields());
    QVERIFY(loaded.registry.browsers() == m_carried.registry.browsers());
    QVERIFY(loaded.registry.compat() == m_carried.registry.compat());
}

void OwnRegistryTest::fieldsAndCompatAreMerged()
{
    QByteArray cells;
    for (std::size_t i = 0; i < m_carried.registry.browsers().size(); ++i)
        cells += (i == 0 ? "" : ",") + json("{'level':'no','text':'No'}");
    QVERIFY(write("fields.json", json("[{'name':'X-Acme-Trace','tells':'Its trace.','quotable':true}]")));
    QVERIFY(write("compat.json", json("{'rows':[{'code':555,'release':'1','cells':[") + cells + "]}]}"));
    const LoadedRegistry loaded = load();
    QVERIFY2(loaded.problems.isEmpty(), qPrintable(sentences(loaded).join(u'\n')));
    QVERIFY(loaded.registry.field(u"x-acme-trace")->quotable);
    QCOMPARE(loaded.registry.fields().size(), m_carried.registry.fields().size() + 1);
    QCOMPARE(loaded.registry.compat(555).size(), std::size_t(1));
    QCOMPARE(loaded.registry.compat().size(), m_carried.registry.compat().size() + 1);
}

void OwnRegistryTest::whatIsSecretStaysSecret()
{
    QVERIFY(m_carried.registry.field(u"authorization")->secret);
    QVERIFY(write("fields.json", json("[{'name':'AUTHORIZATION','tells':'Nothing to hide.','secret':false}]")));
    const LoadedRegistry loaded = load();
    QVERIFY(loaded.registry.field(u"authorization")->secret);
    QCOMPARE(loaded.registry.field(u"authorization")->tells, QStringLiteral("Nothing to hide."));
    QCOMPARE(loaded.registry.fields().size(), m_carried.registry.fields().size());
}

void OwnRegistryTest::badOnesAreNamedAndLeftOut_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const QByteArray &content, const char *sentence) {
        QTest::newRow(name) << content << QString::fromUtf8(sentence);
    };
    const auto changed = [](const QByteArray &before, const QByteArray &after) -> QByteArray {
        return '[' + QByteArray(ownEntry).replace("acme-555", "acme-556").replace(before, after) + ']';
    };
    const auto withId = [&](const QByteArray &id) { return changed("acme-556", id); };
    row("no JSON", "Dear registry,", ": line 1, column 2: illegal value");
    row("empty", "", ": line 1, column 1: illegal value");
    row("a NUL", QByteArray("[\0]", 3), ": line 1, column 2: illegal number");
    row("noise", QByteArray("\xff\xfe\x00\x80", 4), ": line 1, column 2: illegal value");
    row("no list", json("{'id':'acme-556'}"), ": must be a list of objects");
    row("deep", QByteArray(5000, '['), ": line 1, column 1026: too deeply nested document");
    row("wrong type", changed("\"Queue Full\"", "7"), ", [0].name: must be a text");
    row("id like a path", withId("../../etc/passwd"), ", [0].id: may have letters, digits, “-”, “_” and “.” only");
    row("id hidden", withId(".acme"), ", [0].id: may have letters, digits, “-”, “_” and “.” only");
    row("id with markup", withId("acme<b>"), ", [0].id: may have letters, digits, “-”, “_” and “.” only");
    row("id in Cyrillic",
        withId("\xd0\xb0"
               "cme-556"),
        ", [0].id: may have letters, digits, “-”, “_” and “.” only");
    row("id of a failure", withId("failure-556"),
        ", [0].id: must begin with “failure-” for failures, and for them alone");
    row("id twice", withId("acme-555"), ", [0].id: “acme-555” is used twice");
    row("no such vendor", changed("\"acme\"", "\"acne\""), ", [0].vendor: “acne” is in no vendors.json");
    row("NUL in a text", changed("Queue Full", "Queue\\u0000Full"), ", [0].name: holds a control character");
    row("escape sequence", changed("Please", "\\u001b[2JPlease"), ", [0].say: holds a control character");
    row("two lines", changed("Queue Full", "Queue\\nFull"), ", [0].name: holds a control character");
    row("turned around", changed("Call Ann", "Call \\u202Enna"), ", [0].fixes.owner[0]: holds a control character");
    row("long name", changed("Queue Full", QByteArray(201, 'x')), ", [0].name: is longer than 200 characters");
    row("long text", changed("Long words.", QByteArray(4001, 'x')),
        ", [0].description: is longer than 4000 characters");
    const QByteArray spec = json("'specs':[{'document':'Wiki','url':'URL'}],'say'");
    const auto withLink = [&](const QByteArray &url) {
        return changed("\"say\"", QByteArray(spec).replace("URL", url));
    };
    row("script", withLink("javascript:alert(1)"), ", [0].specs[0].url: must begin with https://");
    row("file", withLink("file:///etc/passwd"), ", [0].specs[0].url: must begin with https://");
    row("address with markup", withLink("https://a.example/<b>"), ", [0].specs[0].url: is no address");
    row("another code", '[' + QByteArray(ownNotFound).replace("ietf-404", "ietf-405") + ']',
        ", [0].code: must be that of the entry it replaces");
    row("another kind",
        '[' + QByteArray(ownNotFound).replace("ietf-404", "ietf-405").replace("\"status\",", "\"warning\",") + ']',
        ", [0].kind: must be “status”, as of the entry it replaces");
}

void OwnRegistryTest::badOnesAreNamedAndLeftOut()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, sentence);
    QVERIFY(write("codes/bad.json", content));
    const LoadedRegistry loaded = load();
    const QString file = QDir::toNativeSeparators(m_folder->filePath(QStringLiteral("codes/bad.json")));
    QCOMPARE(sentences(loaded), QStringList{file + sentence});
    QCOMPARE(loaded.registry.find(u"ietf-404")->name, QStringLiteral("Ask Ann"));
    // Of an entry with a bad link or a bad item, that alone is left out.
    const Entry *entry = loaded.registry.find(u"acme-556");
    QCOMPARE(entry != nullptr, sentence.contains(u"specs[0]") || sentence.contains(u"owner[0]"));
    QVERIFY(!entry || (entry->specs.isEmpty() && entry->fixes.owner.size() == (sentence.contains(u"owner") ? 0 : 1)));
    QCOMPARE(loaded.registry.entries().size(), m_carried.registry.entries().size() + (entry ? 2 : 1));
}

void OwnRegistryTest::strangeFilesAreNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const QByteArray &content, const char *sentence) {
        QTest::addRow("%s, %s", name, sentence) << QString::fromLatin1(name) << content << QString::fromUtf8(sentence);
    };
    row("acme.json", "[]", ": is not read here; entries belong into the folder “codes”");
    row("fields.json", "7", ": illegal value");
    row("fields.json", json("[{'name':'a b','tells':'t'}]"), ", [0].name: is not a field’s name");
    row("compat.json", "[]", ": must be an object");
    row("compat.json", json("{'browsers':[{'id':'lynx','name':'Lynx'}]}"),
        ", browsers: must be those of the program, in its order, or left out");
    row("compat.json", json("{'rows':[{'code':404,'release':'1','cells':[]}]}"),
        ", rows[0].cells: must have one cell for each browser");
}

void OwnRegistryTest::strangeFilesAreNamed()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, sentence);
    QVERIFY(writeOwn(m_folder->path(), name, content));
    const LoadedRegistry loaded = load();
    QCOMPARE(loaded.problems.size(), 1);
    QVERIFY2(sentences(loaded).constFirst().endsWith(sentence), qPrintable(sentences(loaded).constFirst()));
    QVERIFY(loaded.registry.compat() == m_carried.registry.compat());
    QVERIFY(loaded.registry.fields() == m_carried.registry.fields());
}

void OwnRegistryTest::pipesAndDevicesAreNotOpened()
{
#ifdef Q_OS_UNIX
    const QString pipe = m_folder->filePath(QStringLiteral("codes/pipe.json"));
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QVERIFY(QFile::link(QStringLiteral("/dev/zero"), m_folder->filePath(QStringLiteral("codes/zero.json"))));
    QVERIFY(QFile::link(QStringLiteral("/no/such"), m_folder->filePath(QStringLiteral("codes/nowhere.json"))));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("fields.json")));
    const QStringList said = sentences(load());
    QCOMPARE(said.size(), 4);
    QVERIFY2(said[0].contains(u"nowhere.json: "), qPrintable(said[0]));
    QVERIFY2(said[1].endsWith(QStringLiteral("pipe.json: is not a regular file")), qPrintable(said[1]));
    QVERIFY2(said[2].endsWith(QStringLiteral("zero.json: is not a regular file")), qPrintable(said[2]));
    QVERIFY2(said[3].endsWith(QStringLiteral("fields.json: is not a regular file")), qPrintable(said[3]));
#else
    QSKIP("needs pipes among the files");
#endif
}

void OwnRegistryTest::sizesAreCapped_data()
{
    QTest::addColumn<int>("files");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, int files, const QByteArray &content, const char *sentence) {
        QTest::newRow(name) << files << content << QString::fromLatin1(sentence);
    };
    QByteArray many = ownEntry;
    for (int i = 0; i < 2500; ++i)
        many += ','
            + json("{'id':'acme-x" + QByteArray::number(i)
                   + "','kind':'subcode','subcode':'x','name':'n',"
                     "'vendor':'acme','status':'unofficial','responsible':'server','retry':'pointless',"
                     "'summary':'s','description':'d','say':'y'}");
    row("a large file", 1, QByteArray(1024 * 1024 + 1, ' '), "codes/z0.json: is larger than 1 MiB");
    row("a large folder", 17, QByteArray(1000 * 1024, ' ') + "[]", "is left out: the folder is larger than 16 MiB");
    row("many files", 201, "[]", "codes: holds more than 200 files; those after the first are left out");
    row("many entries", 1, '[' + many + ']', "codes/z0.json: goes beyond 2000 entries; the rest is left out");
    row("many items", 1, '[' + QByteArray("7,").repeated(5000) + "7]", "codes/z0.json: holds more than 5000 items");
    row("many problems", 1, '[' + QByteArray("7,").repeated(4000) + "7]",
        "codes/z0.json: there is more wrong, which is not listed");
}

void OwnRegistryTest::sizesAreCapped()
{
    QFETCH(int, files);
    QFETCH(QByteArray, content);
    QFETCH(QString, sentence);
    for (int i = 0; i < files; ++i)
        QVERIFY(writeOwn(m_folder->path(), QStringLiteral("codes/z%1.json").arg(i), content));
    const LoadedRegistry loaded = load();
    const QStringList said = sentences(loaded);
    QVERIFY2(
        std::ranges::any_of(said, [&](const QString &one) { return one.endsWith(QDir::toNativeSeparators(sentence)); }),
        qPrintable(said.first(qMin(said.size(), 5)).join(u'\n')));
    QVERIFY(said.size() <= 1000);
    QVERIFY(loaded.registry.entries().size() <= m_carried.registry.entries().size() + 2000);
}

void OwnRegistryTest::nothingInASentenceSteersATerminal()
{
    const QByteArray odd =
        QByteArray(ownEntry).replace("acme-555", "acme-556").replace("after-delay", "\\u001b]0;x\\u0007");
    QVERIFY(write("codes/bad.json", '[' + odd + ']'));
    const QStringList said = sentences(load());
    QCOMPARE(said.size(), 1);
    QVERIFY(said.constFirst().contains(u"retry: does not know the word"));
    QVERIFY(std::ranges::none_of(said.constFirst(), [](QChar c) { return c.category() == QChar::Other_Control; }));
}

void OwnRegistryTest::theFolderIsFoundOrThereIsNone()
{
    QCOMPARE(ownRegistryFolder(m_folder->path()), QString());
    const QString registry = m_folder->filePath(QStringLiteral("registry"));
    QVERIFY(writeOwn(m_folder->path(), QStringLiteral("registry"), "no folder"));
    QCOMPARE(ownRegistryFolder(m_folder->path()), registry);
    const LoadedRegistry loaded = mergeRegistryFolder(loadBuiltInRegistry(), registry);
    QCOMPARE(sentences(loaded), QStringList{QDir::toNativeSeparators(registry) + QStringLiteral(": is not a folder")});
    QVERIFY(std::ranges::equal(loaded.registry.entries(), m_carried.registry.entries()));
}

QTEST_GUILESS_MAIN(OwnRegistryTest)
#include "ownregistrytest.moc"
