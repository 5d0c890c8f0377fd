// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/batch/addresslist.h"

#include <QTest>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// Lists as people have them: pasted, exported from a spreadsheet, half broken.
class AddressListTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingGivesNothing();
    void reads_data();
    void reads();
    void badLinesAreKeptAndNamed();
    void repeatedOnesAreTold();
    void secretsAreNotTold();
    void hugeListsAreCut();
    void decodes_data();
    void decodes();
};

void AddressListTest::nothingGivesNothing()
{
    QVERIFY(readAddressList({}).addresses.isEmpty());
    QVERIFY(readAddressList(u"\n \n# only a comment\n\t\n"_s).addresses.isEmpty());
    QVERIFY(readAddressList(u"URL,Owner\n"_s).addresses.isEmpty());
}

void AddressListTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("table");
    QTest::addColumn<QStringList>("addresses");
    QTest::newRow("one a line") << u"a.example\n\n  https://b.example/x  \n# c.example\n"_s << false
                                << QStringList{u"a.example"_s, u"https://b.example/x"_s};
    QTest::newRow("commas belong to an address")
        << u"a.example/x,y;z\nb.example\n"_s << false << QStringList{u"a.example/x,y;z"_s, u"b.example"_s};
    QTest::newRow("csv file") << u"a.example,Anna,3\nb.example,\"Bob, jr.\",4"_s << true
                              << QStringList{u"a.example"_s, u"b.example"_s};
    QTest::newRow("semicolons") << u"a.example;Anna\nb.example;Bob\n"_s << true
                                << QStringList{u"a.example"_s, u"b.example"_s};
    QTest::newRow("heading") << u"URL,Owner\na.example,Anna\n"_s << false << QStringList{u"a.example"_s};
    QTest::newRow("heading alone") << u"Website\na.example\n"_s << false << QStringList{u"a.example"_s};
    QTest::newRow("tabs from a spreadsheet")
        << u"a.example\tAnna\nb.example\tBob\n"_s << false << QStringList{u"a.example"_s, u"b.example"_s};
    QTest::newRow("quoted") << u"\"a.example/\"\"x\"\",1\",Anna\n\"b.example\",Bob"_s << false
                            << QStringList{u"a.example/\"x\",1"_s, u"b.example"_s};
    QTest::newRow("quote never closed") << u"\"a.example\nb.example\n"_s << true
                                        << QStringList{u"a.example"_s, u"b.example"_s};
}

void AddressListTest::reads()
{
    QFETCH(QString, text);
    QFETCH(bool, table);
    QTEST(readAddressList(text, table).addresses, "addresses");
}

void AddressListTest::badLinesAreKeptAndNamed()
{
    const AddressList list = readAddressList(u"a.example\nftp://files.example/x\n\nhttp://[::1\n"_s);
    QCOMPARE(list.addresses.size(), 3);
    QCOMPARE(list.numbers, (QList<int>{1, 2, 4}));
    QCOMPARE(list.bad.size(), 2);
    QCOMPARE(list.bad[0].number, 2);
    QCOMPARE(list.bad[1].number, 4);
    const QString notes = listNotes(list).join(u' ');
    QVERIFY2(notes.contains(u"2, 4"_s), qPrintable(notes));
    QVERIFY2(notes.contains(u"ftp:"_s), qPrintable(notes));
}

void AddressListTest::repeatedOnesAreTold()
{
    const AddressList list = readAddressList(u"a.example\nhttp://A.example:80/#top\na.example/other\na.example\n"_s);
    QCOMPARE(list.addresses, (QStringList{u"a.example"_s, u"a.example/other"_s}));
    QCOMPARE(list.repeated.size(), 2);
    QCOMPARE(list.repeated[0].number, 2);
    QCOMPARE(list.repeated[0].first, 1);
    QVERIFY(listNotes(list).join(u' ').contains(u"2, 4"_s));
}

void AddressListTest::secretsAreNotTold()
{
    const AddressList list = readAddressList(u"ftp://me:geheim@files.example/\nftp://me:geheim@files.example/\n"_s);
    QCOMPARE(list.bad.size(), 1);
    QCOMPARE(list.repeated.size(), 1);
    QVERIFY(!list.bad[0].text.contains(u"geheim"_s));
    QVERIFY(!list.bad[0].why.contains(u"geheim"_s));
    QVERIFY(!list.repeated[0].text.contains(u"geheim"_s));
}

void AddressListTest::hugeListsAreCut()
{
    QString text;
    for (int i = 0; i <= mostAddresses; ++i)
        text += u"a.example/%1\n"_s.arg(i);
    const AddressList list = readAddressList(text);
    QCOMPARE(list.addresses.size(), mostAddresses);
    QVERIFY(list.cut);
    QCOMPARE(listNotes(list).size(), 2);
}

void AddressListTest::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"bücher.example\na.example"_s;
    QTest::newRow("utf-8") << text.toUtf8();
    QTest::newRow("utf-8 with a mark") << QByteArray("\xef\xbb\xbf" + text.toUtf8());
    QTest::newRow("latin-1") << text.toLatin1();
    QTest::newRow("windows line ends") << QByteArray(text.toUtf8()).replace("\n", "\r\n");
    QTest::newRow("old line ends") << QByteArray(text.toUtf8()).replace("\n", "\r");
    QByteArray wide("\xff\xfe", 2);
    for (const QChar c : text) {
        wide += char(c.unicode() & 0xff);
        wide += char(c.unicode() >> 8);
    }
    QTest::newRow("utf-16") << wide;
}

void AddressListTest::decodes()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(decodeList(bytes), u"bücher.example\na.example"_s);
}

QTEST_MAIN(AddressListTest)
#include "addresslisttest.moc"
