// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "pictures/pictures.h"
#include "pictures/comparer.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QLibraryInfo>
#include <QPainter>
#include <QRawFont>
#include <QtEndian>
#include <QTest>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// The window, pixel by pixel, beside the pictures that somebody has looked at.
class PicturesTest final : public QObject
{
    Q_OBJECT

private slots:
    void sameIsSame();
    void findsWhatMoved_data();
    void findsWhatMoved();
    void toleratesPalerEdges();
    void tellsSizes();
    void reducedIsNoDifference();
    void everyReferenceIsOfAPicture();
    void looksAsAccepted_data();
    void looksAsAccepted();

private:
    static QImage page(int x, int y, const QColor &ink = Qt::black);
    static QString whyNotHere();

    const QDir m_references{QStringLiteral(STATUSSCOPE_PICTURES "/references")};
    std::unique_ptr<Facts> m_facts;
    std::unique_ptr<Theme> m_theme;
};

// A line of text as wide and high as the smallest that the window has.
QImage PicturesTest::page(int x, int y, const QColor &ink)
{
    QImage image(240, 120, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QFont font(u"Inter"_s);
    font.setPixelSize(11);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(x, y, u"Wait"_s);
    return image;
}

void PicturesTest::sameIsSame()
{
    QVERIFY(comparePictures(page(40, 60), page(40, 60)).none());
}

void PicturesTest::findsWhatMoved_data()
{
    QTest::addColumn<QImage>("picture");
    QTest::newRow("to the right") << page(41, 60);
    QTest::newRow("down") << page(40, 61);
    QTest::newRow("up, across the edge of a square") << page(40, 59);
    QTest::newRow("gone") << page(400, 60);
    QTest::newRow("red") << page(40, 60, Qt::red);
}

void PicturesTest::findsWhatMoved()
{
    QFETCH(const QImage, picture);
    const PictureDifference difference = comparePictures(page(40, 60), picture);
    QVERIFY(!difference.none());
    QVERIFY(difference.places.first().intersects(QRect(30, 45, 60, 30)));
    QCOMPARE(difference.image.size(), picture.size());
}

void PicturesTest::toleratesPalerEdges()
{
    QVERIFY(comparePictures(page(40, 60), page(40, 60, QColor(24, 24, 24))).none());
}

void PicturesTest::tellsSizes()
{
    const PictureDifference difference = comparePictures(page(40, 60), page(40, 60).copy(0, 0, 239, 120));
    QVERIFY(difference.sizes);
    QVERIFY(!difference.none());
}

void PicturesTest::reducedIsNoDifference()
{
    const QImage small = reduced(page(40, 60));
    QCOMPARE(small.format(), QImage::Format_Indexed8);
    QVERIFY(comparePictures(small, page(40, 60)).none());
}

void PicturesTest::everyReferenceIsOfAPicture()
{
    QStringList wanted;
    for (const Picture &picture : pictures()) {
        for (const bool dark : {false, true})
            wanted += fileName(picture, dark);
    }
    wanted.sort();
    QCOMPARE(m_references.entryList({u"*.png"_s}, QDir::Files, QDir::Name), wanted);
}

// References hold for one release of Qt and one of the font; elsewhere every letter differs.
QString PicturesTest::whyNotHere()
{
    if (QLibraryInfo::version().majorVersion() != 6 || QLibraryInfo::version().minorVersion() != 4)
        return u"The references are of Qt 6.4"_s;
    for (const auto &[family, revision] : {std::pair(u"Inter"_s, 3), std::pair(u"JetBrains Mono"_s, 2)}) {
        const QByteArray head = QRawFont::fromFont(QFont(family)).fontTable("head");
        if (!QFontDatabase::families().contains(family) || head.size() < 8
            || qFromBigEndian<quint16>(head.data() + 4) != revision)
            return u"The references want %1 %2, as Debian 12 has it (./dev installs it)"_s.arg(family).arg(revision);
    }
    return {};
}

void PicturesTest::looksAsAccepted_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<bool>("dark");
    for (std::size_t i = 0; i < pictures().size(); ++i) {
        for (const bool dark : {false, true})
            QTest::newRow(qPrintable(fileName(pictures()[i], dark))) << int(i) << dark;
    }
}

void PicturesTest::looksAsAccepted()
{
    QFETCH(const int, index);
    QFETCH(const bool, dark);
    if (const QString why = whyNotHere(); !why.isEmpty())
        QSKIP(qPrintable(why));
    if (!m_facts) {
        m_facts = std::make_unique<Facts>(QStringLiteral(STATUSSCOPE_PICTURES "/registry"));
        m_theme = std::make_unique<Theme>();
    }
    const Picture &picture = pictures()[std::size_t(index)];
    const QImage now = take(picture, *m_facts, *m_theme, dark).toImage();
    const QImage reference(m_references.filePath(fileName(picture, dark)));
    const PictureDifference difference = comparePictures(reference, now);
    if (difference.none())
        return;
    const QDir folder(QStringLiteral(STATUSSCOPE_FAILED_PICTURES));
    QVERIFY(folder.mkpath(u"."_s));
    const QString name = fileName(picture, dark);
    now.save(folder.filePath(name));
    difference.image.save(folder.filePath(u"difference-"_s + name));
    const QString what = difference.sizes ? u"another size"_s
                                          : u"%1 places, the first at %2, %3"_s.arg(difference.places.size())
                                                .arg(difference.places.first().x())
                                                .arg(difference.places.first().y());
    QFAIL(
        qPrintable(u"%1: %2. Look at %3 and difference-%1 beside it; ./dev screenshots --accept if it is meant."_s.arg(
            name, what, folder.filePath(name))));
}

int main(int argc, char **argv)
{
    preparePictures();
    QApplication application(argc, argv);
    PicturesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "picturestest.moc"
