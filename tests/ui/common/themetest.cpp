// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/theme.h"
#include "ui/common/icons.h"
#include "ui/common/segmentbutton.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace StatusScope;

// Contrast of the palette and what the theme tells the program.
class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void textIsReadable_data();
    void textIsReadable();
    void chipsAreReadable();
    void choiceAndZoomAreTold();
    void zoomStaysInItsLimits();
    void missingFontLeavesTheOldOne();
    void everyIconPaintsInsideItsSquare();
    void highContrastOutlinesTheChosenSegment();
};

static double luminance(const QColor &c)
{
    const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

static double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (qMax(x, y) + 0.05) / (qMin(x, y) + 0.05);
}

void ThemeTest::textIsReadable_data()
{
    QTest::addColumn<Token>("ink");
    QTest::addColumn<Token>("ground");
    QTest::addColumn<double>("least");
    const QList<Token> grounds{Token::Side, Token::Base, Token::Panel, Token::Tell, Token::Selected};
    for (const Token ground : grounds) {
        for (const Token ink :
             {Token::Text, Token::Text2, Token::Text3, Token::Accent, Token::Good, Token::Warn, Token::Bad})
            QTest::addRow("%d on %d", int(ink), int(ground)) << ink << ground << 4.5;
        QTest::addRow("edge on %d", int(ground)) << Token::Edge << ground << 3.0;
    }
    QTest::newRow("button") << Token::OnFill << Token::Fill << 4.5;
    QTest::newRow("found text") << Token::OnMark << Token::Mark << 4.5;
}

void ThemeTest::textIsReadable()
{
    QFETCH(Token, ink);
    QFETCH(Token, ground);
    QFETCH(double, least);
    for (const bool dark : {false, true})
        QVERIFY2(contrast(tokenColor(ink, dark), tokenColor(ground, dark)) >= least - 0.05, dark ? "dark" : "light");
}

void ThemeTest::chipsAreReadable()
{
    for (const bool dark : {false, true}) {
        for (int statusClass = 0; statusClass <= 5; ++statusClass) {
            const ClassColors colors = tokenClassColors(statusClass, dark);
            QVERIFY(contrast(colors.text, colors.tint) >= 4.5);
            QVERIFY(contrast(colors.solid, tokenColor(Token::Base, dark)) >= 3.0);
        }
    }
    QCOMPARE(tokenClassColors(9, false).text, tokenClassColors(0, false).text);
    QCOMPARE(tokenClassColors(-1, true).tint, tokenClassColors(0, true).tint);
}

void ThemeTest::choiceAndZoomAreTold()
{
    Theme theme;
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setChoice(ThemeChoice::Dark);
    QCOMPARE(changed.count(), 1);
    QVERIFY(theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Base), tokenColor(Token::Base, true));
    theme.setChoice(ThemeChoice::Dark);
    QCOMPARE(changed.count(), 1);
    theme.setChoice(ThemeChoice::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Base), tokenColor(Token::Base, false));
    const int before = theme.font(FontRole::Body).pixelSize();
    theme.setZoom(200);
    QCOMPARE(theme.font(FontRole::Body).pixelSize(), before * 2);
    QCOMPARE(QApplication::font().pixelSize(), before * 2);
}

void ThemeTest::zoomStaysInItsLimits()
{
    Theme theme;
    theme.setZoom(-5);
    QCOMPARE(theme.zoom(), 80);
    theme.setZoom(100000);
    QCOMPARE(theme.zoom(), 200);
}

void ThemeTest::missingFontLeavesTheOldOne()
{
    Theme theme;
    const QString before = theme.font(FontRole::Body).family();
    theme.setFonts(QStringLiteral("no such family <b>"), {}, 0);
    QCOMPARE(theme.font(FontRole::Body).family(), before);
}

void ThemeTest::everyIconPaintsInsideItsSquare()
{
    for (int i = 0; i < iconCount; ++i) {
        QImage image(48, 48, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintIcon(painter, static_cast<Icon>(i), QRectF(16, 16, 16, 16), Qt::black);
        painter.end();
        int inside = 0;
        for (int y = 0; y < 48; ++y) {
            for (int x = 0; x < 48; ++x) {
                if (qAlpha(image.pixel(x, y)) == 0)
                    continue;
                QVERIFY2(x >= 16 && x < 32 && y >= 16 && y < 32, qPrintable(QStringLiteral("icon %1").arg(i)));
                ++inside;
            }
        }
        QVERIFY2(inside > 10, qPrintable(QStringLiteral("icon %1").arg(i)));
    }
}

void ThemeTest::highContrastOutlinesTheChosenSegment()
{
    QPalette system;
    for (const QPalette::ColorRole ground : {QPalette::Window, QPalette::Base})
        system.setColor(ground, Qt::black);
    for (const QPalette::ColorRole ink : {QPalette::WindowText, QPalette::Text})
        system.setColor(ink, Qt::white);
    QApplication::setPalette(system);
    {
        const Theme theme;
        QVERIFY(theme.isHighContrast());
        SegmentButton segment(theme, QStringLiteral("All"), {});
        segment.resize(segment.sizeHint());
        const auto edge = [&segment] { return segment.grab().toImage().pixelColor(segment.width() / 2, 0); };
        const QColor calm = edge();
        segment.setChecked(true);
        QVERIFY(edge() != calm);
    }
    QApplication::setPalette(QPalette());
}

QTEST_MAIN(ThemeTest)
#include "themetest.moc"
