// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/paint.h"

#include <QGuiApplication>
#include <QImage>
#include <QMap>
#include <QPainter>
#include <QTest>
#include <QTranslator>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

namespace {

// Calls the Shift key what a language calls it.
class ShiftName final : public QTranslator
{
public:
    explicit ShiftName(const QString &name)
        : m_name(name)
    {
    }
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return qstrcmp(context, "QShortcut") == 0 && qstrcmp(text, "Shift") == 0 ? m_name : QString();
    }

private:
    QString m_name;
};

} // namespace

// What is painted alike in many places, also where the window runs from the right.
class PaintTest final : public QObject
{
    Q_OBJECT

private slots:
    void textsKeepTheirDirection_data();
    void textsKeepTheirDirection();
    void marginsMirror();
    void piecesKeepToPixels_data();
    void piecesKeepToPixels();
    void keysInEveryLanguage_data();
    void keysInEveryLanguage();
};

void PaintTest::textsKeepTheirDirection_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("apart");
    QTest::newRow("a time") << u"54 ms"_s << true;
    QTest::newRow("a share") << u"73 %"_s << true;
    QTest::newRow("cut") << u"Proxy Authentication Requ…"_s << true;
    QTest::newRow("Arabic") << u"54 \u062b\u0627\u0646\u064a\u0629"_s << false;
}

void PaintTest::textsKeepTheirDirection()
{
    QFETCH(const QString, text);
    QFETCH(const bool, apart);
    const QRectF area(0, 0, 240, 30);
    const auto painted = [&](Qt::LayoutDirection direction, const auto &paint) {
        QImage image(240, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(direction);
        paint(painter);
        return image;
    };
    const QImage mirrored = painted(Qt::RightToLeft, [&](QPainter &painter) {
        paintText(painter, area, Qt::AlignVCenter | Qt::AlignLeading, text);
    });
    const QImage plain = painted(apart ? Qt::LeftToRight : Qt::RightToLeft, [&](QPainter &painter) {
        painter.drawText(area, int(Qt::AlignVCenter | (apart ? Qt::AlignRight : Qt::AlignLeading)), text);
    });
    QCOMPARE(mirrored, plain);
}

void PaintTest::marginsMirror()
{
    QCOMPARE(readingMargins(1, 2, 3, 4), QMargins(1, 2, 3, 4));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QMargins mirrored = readingMargins(1, 2, 3, 4);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(mirrored, QMargins(3, 2, 1, 4));
}

void PaintTest::piecesKeepToPixels_data()
{
    QTest::addColumn<QList<double>>("lengths");
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("gap");
    QTest::newRow("one in 200") << QList<double>{145.3, 1.4, 22.1, 31.2} << 0.0 << 1.0;
    QTest::newRow("short ones first") << QList<double>{0.2, 0.1, 0.4, 191.9, 0.1} << 7.3 << 0.0;
    QTest::newRow("short ones at the end") << QList<double>{0.01, 0.01, 0.01} << 199.9 << 0.0;
    QTest::newRow("many beside a long one") << QList<double>{190, 1, 1, 1, 1, 1, 5} << 0.0 << 1.0;
    QTest::newRow("more than there is room for") << QList<double>(150, 1.0) << 0.0 << 0.0;
}

void PaintTest::piecesKeepToPixels()
{
    QFETCH(const QList<double>, lengths);
    QFETCH(const double, start);
    QFETCH(const double, gap);
    constexpr int room = 200;
    constexpr double least = 2;
    QList<Piece> pieces;
    for (qsizetype i = 0; i < lengths.size(); ++i)
        pieces += {lengths[i], QColor::fromRgb(0, 0, int(i) + 1)};
    for (const double ratio : {1.0, 1.25, 1.5, 2.0}) {
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QImage image(qRound(220 * ratio), qRound(20 * ratio), QImage::Format_RGB32);
            image.setDevicePixelRatio(ratio);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setLayoutDirection(direction);
            paintPieces(painter, QRectF(8.3, 3.7, room, 7.4), start, pieces, least, gap);
            painter.end();
            QMap<int, int> widths; // of a piece, on the screen
            int before = 0; // pixels in front of all pieces
            int last = 0;
            for (int i = 0; i < image.width(); ++i) {
                const int x = direction == Qt::RightToLeft ? image.width() - 1 - i : i;
                for (int y = 0; y < image.height(); ++y) // a whole column, or none of it
                    QVERIFY(image.pixelColor(x, y) == image.pixelColor(x, image.height() / 2)
                            || image.pixelColor(x, y) == Qt::white);
                const QColor color = image.pixelColor(x, image.height() / 2);
                const int piece = color == Qt::white ? 0 : color.blue();
                QVERIFY(piece == 0 || (color.red() == 0 && color.green() == 0 && piece >= last));
                last = qMax(last, piece);
                ++(piece == 0 && last == 0 ? before : widths[piece]);
            }
            QVERIFY(widths.size() >= pieces.size());
            int sum = 0;
            for (qsizetype i = 0; i < pieces.size(); ++i) {
                const int width = widths[int(i) + 1];
                QVERIFY2(width >= qMin(least * ratio, room * ratio / double(pieces.size()) - 1),
                         qPrintable(QString::number(width)));
                sum += width + (i > 0 ? qRound(gap * ratio) : 0);
            }
            const double front = direction == Qt::RightToLeft ? 220 - room - 8.3 : 8.3;
            QVERIFY(before >= qRound(front * ratio) - 1);
            QVERIFY(before - front * ratio <= start * ratio + 1); // no later than it began
            QVERIFY(before + sum <= (front + room) * ratio + 1);
        }
    }
}

void PaintTest::keysInEveryLanguage_data()
{
    QTest::addColumn<QString>("shift");
    QTest::newRow("English") << u"Shift"_s;
    QTest::newRow("German") << u"Umschalt"_s;
    QTest::newRow("French") << u"Maj"_s;
}

void PaintTest::keysInEveryLanguage()
{
#ifdef Q_OS_MACOS
    QSKIP("Keys are signs there");
#endif
    QFETCH(const QString, shift);
    ShiftName name(shift);
    QCoreApplication::installTranslator(&name);
    QCOMPARE(keyText(Qt::CTRL | Qt::SHIFT | Qt::Key_C), u"Ctrl ⇧ C"_s);
    QCOMPARE(keyText(Qt::SHIFT | Qt::Key_Plus), u"⇧ +"_s);
}

QTEST_MAIN(PaintTest)
#include "painttest.moc"
