// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/paint.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// What is painted where the window runs from the right.
class PaintTest final : public QObject
{
    Q_OBJECT

private slots:
    void textsKeepTheirDirection_data();
    void textsKeepTheirDirection();
    void marginsMirror();
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

QTEST_MAIN(PaintTest)
#include "painttest.moc"
