// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/optionspanel.h"

#include "language/language.h"
#include "request/prober.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QScopeGuard>
#include <QSpinBox>
#include <QTest>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// The options at every width that the window may have: nothing cut off, nothing on top of another.
class OptionsPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void fits_data();
    void fits();
    void tellsThatAPasswordIsNotKept_data();
    void tellsThatAPasswordIsNotKept();
    void aMistypedAddressIsMarked_data();
    void aMistypedAddressIsMarked();
    void slowServersHaveTheWholeTime_data();
    void slowServersHaveTheWholeTime();
};

void OptionsPanelTest::fits_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("zoom");
    QTest::addColumn<bool>("mirrored");
    for (const int width : {544, 684, 760, 964}) {
        for (const int zoom : {100, 150, 200}) {
            QTest::addRow("%d, %d %%", width, zoom) << width << zoom << false;
            QTest::addRow("%d, %d %%, mirrored", width, zoom) << width << zoom << true;
        }
    }
}

void OptionsPanelTest::fits()
{
    QFETCH(const int, width);
    QFETCH(const int, zoom);
    QFETCH(const bool, mirrored);
    Theme theme;
    theme.setFonts({}, {}, 13);
    theme.setZoom(zoom);
    OptionsPanel panel(theme);
    panel.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    panel.resize(width, 300);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    QVERIFY(panel.minimumSizeHint().height() <= theme.px(120)); // it scrolls where the window is low
    panel.resize(width, panel.sizeHint().height());
    QCOMPARE(panel.width(), width); // it does not ask for more
    QTest::qWait(0);
    QList<std::pair<QRect, QString>> parts;
    const auto *sheet = panel.findChild<QWidget *>(u"optionsSheet"_s);
    QCOMPARE(sheet->height(), panel.height() - 1);
    for (const QWidget *side : sheet->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        for (const QWidget *part : side->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            const QRect area(part->mapTo(&panel, QPoint()), part->size());
            const QString name = QString::fromLatin1(part->metaObject()->className()) + part->objectName();
            QVERIFY2(panel.rect().contains(area), qPrintable(name));
            QVERIFY2(part->height() >= qMin(part->minimumSizeHint().height(), part->maximumHeight()), qPrintable(name));
            for (const auto &[other, otherName] : std::as_const(parts))
                QVERIFY2(!other.intersects(area), qPrintable(name + QLatin1StringView(" on ") + otherName));
            parts.append({area, name});
        }
    }
    QVERIFY(parts.size() >= 18);
}

void OptionsPanelTest::tellsThatAPasswordIsNotKept_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : shippedLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void OptionsPanelTest::tellsThatAPasswordIsNotKept()
{
    QFETCH(const QString, language);
    const auto restore = qScopeGuard([] { installLanguage(u"en"_s); });
    installLanguage(language);
    Theme theme;
    theme.setFonts({}, {}, 13);
    OptionsPanel panel(theme);
    panel.resize(964, 300);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    const auto *password = panel.findChild<QLineEdit *>(u"password"_s);
    const int text = QFontMetrics(password->font()).horizontalAdvance(password->placeholderText());
    QVERIFY2(password->width() >= text + 16, qPrintable(password->placeholderText()));
}

void OptionsPanelTest::aMistypedAddressIsMarked_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("marked");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("blank") << QStringLiteral(" ") << false;
    QTest::newRow("IPv4") << QStringLiteral("192.0.2.10") << false;
    QTest::newRow("IPv6") << QStringLiteral("[2001:db8::1]") << false;
    QTest::newRow("a part missing") << QStringLiteral("192.0.2") << true;
    QTest::newRow("name") << QStringLiteral("example.com") << true;
}

void OptionsPanelTest::aMistypedAddressIsMarked()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, marked);
    const Theme theme;
    const OptionsPanel panel(theme);
    auto *field = panel.findChild<QLineEdit *>(QStringLiteral("sendTo"));
    field->setText(QStringLiteral("x"));
    field->setText(typed);
    QCOMPARE(field->palette().color(QPalette::Text), theme.color(marked ? Token::Bad : Token::Text));
    QCOMPARE(!field->accessibleDescription().isEmpty(), marked);
    QCOMPARE(!field->toolTip().isEmpty(), marked);
}

void OptionsPanelTest::slowServersHaveTheWholeTime_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("connecting");
    QTest::newRow("short") << 5 << 5;
    QTest::newRow("as it comes") << 30 << 10;
    QTest::newRow("long") << 120 << 10;
}

// "Seconds in all" are no promise where a shorter limit for silence ends the probe before.
void OptionsPanelTest::slowServersHaveTheWholeTime()
{
    QFETCH(const int, seconds);
    Theme theme;
    OptionsPanel panel(theme);
    panel.findChild<QSpinBox *>(QStringLiteral("timeout"))->setValue(seconds);
    ProbeRequest request;
    panel.apply(request);
    QCOMPARE(request.timeout, std::chrono::seconds(seconds));
    QCOMPARE(request.silenceTimeout, std::chrono::seconds(seconds));
    QTEST(int(std::chrono::duration_cast<std::chrono::seconds>(request.connectTimeout).count()), "connecting");
}

QTEST_MAIN(OptionsPanelTest)
#include "optionspaneltest.moc"
