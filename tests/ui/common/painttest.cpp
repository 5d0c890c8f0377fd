// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/paint.h"

#include <QGuiApplication>
#include <QImage>
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

// What is painted where the window runs from the right.
class PaintTest final : public QObject
{
    Q_OBJECT

private slots:
    void textsKeepTheirDirection_data();
    void textsKeepTheirDirection();
    void marginsMirror();
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
