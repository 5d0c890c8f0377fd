// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/urlbar.h"
#include "ui/common/button.h"
#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDateTime>
#include <QLineEdit>
#include <QStringListModel>
#include <QTest>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// The address keeps its room at every width that the window may have.
class UrlBarTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_theme.setZoom(100); }
    void addressHasRoom_data();
    void addressHasRoom();
    void tabGoesOnInOrder_data();
    void tabGoesOnInOrder();
    void widerAndNarrower();
    void listsLookAlike();
    void busyLineWandersOn();

private:
    Theme m_theme;
};

void UrlBarTest::addressHasRoom_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("zoom");
    QTest::addColumn<bool>("mirrored");
    for (const int width : {440, 544, 720, 964}) {
        for (const int zoom : {100, 150, 200}) {
            QTest::addRow("%d, %d %%", width, zoom) << width << zoom << false;
            QTest::addRow("%d, %d %%, mirrored", width, zoom) << width << zoom << true;
        }
    }
}

void UrlBarTest::addressHasRoom()
{
    QFETCH(const int, width);
    QFETCH(const int, zoom);
    QFETCH(const bool, mirrored);
    m_theme.setZoom(zoom);
    UrlBar bar(m_theme);
    bar.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    bar.setAddress(u"https://shop.example/checkout?cart=81"_s);
    bar.setShown(bar.address()); // "Probe again", the longest of the button's words
    bar.setOptionsSet(2);
    bar.show();
    bar.resize(width, bar.height());
    QTest::qWait(0);
    QList<QRect> places;
    const QList<QWidget *> parts{bar.findChild<QComboBox *>(u"method"_s), bar.findChild<QLineEdit *>(u"address"_s),
                                 bar.findChild<QWidget *>(u"options"_s), bar.findChild<QWidget *>(u"probe"_s)};
    for (const QWidget *part : parts) {
        const QRect place = part->geometry();
        QVERIFY2(part->isVisible() && bar.rect().contains(place), qPrintable(part->objectName()));
        for (const QRect &other : std::as_const(places))
            QVERIFY2(!place.intersects(other), qPrintable(part->objectName()));
        places += place;
    }
    // As much as the words beside it leave, and never less than fits a host.
    QVERIFY2(places[1].width() >= qMin(m_theme.px(120), width / 3), qPrintable(QString::number(places[1].width())));
}

void UrlBarTest::tabGoesOnInOrder_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("one line") << 900;
    QTest::newRow("two lines") << 400;
}

void UrlBarTest::tabGoesOnInOrder()
{
    QFETCH(const int, width);
    UrlBar bar(m_theme);
    bar.setAddress(u"https://shop.example/"_s);
    bar.resize(width, bar.height());
    bar.show();
    bar.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bar));
    bar.focusAddress();
    for (const QString &next : {u"options"_s, u"probe"_s}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), next);
    }
}

void UrlBarTest::widerAndNarrower()
{
    UrlBar bar(m_theme);
    bar.show();
    bar.resize(900, bar.height());
    const int low = bar.height();
    bar.resize(400, bar.height());
    QTest::qWait(0);
    const QWidget *probe = bar.findChild<QWidget *>(u"probe"_s);
    const QWidget *field = bar.findChild<QWidget *>(u"address"_s);
    QVERIFY(bar.height() > low && probe->y() > field->geometry().bottom());
    bar.resize(900, bar.height());
    QTest::qWait(0);
    QCOMPARE(bar.height(), low);
    QCOMPARE(probe->y(), field->y());
}

void UrlBarTest::listsLookAlike()
{
    UrlBar bar(m_theme);
    QStringListModel addresses({u"https://shop.example/"_s, u"https://shop.example/"_s + QString(300, u'x')});
    bar.setSuggestions(&addresses);
    bar.resize(700, bar.height());
    bar.show();
    bar.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bar));
    bar.focusAddress();
    QTest::keyClicks(bar.findChild<QLineEdit *>(u"address"_s), u"shop"_s);
    const auto *suggestions = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
    QVERIFY(suggestions != nullptr);
    QCOMPARE(suggestions->sizeHintForRow(0), m_theme.px(26));
    QApplication::activePopupWidget()->hide();
    QComboBox other;
    other.addItems({u"GET"_s, u"HEAD"_s});
    auto *method = bar.findChild<QComboBox *>(u"method"_s);
    QVERIFY(method->isEditable());
    QCOMPARE(method->view()->sizeHintForRow(1), other.view()->sizeHintForRow(1));
}

// What is told about a running probe, twice a second, does not begin it anew.
void UrlBarTest::busyLineWandersOn()
{
    qint64 time = 5000;
    UrlBar bar(m_theme, {[] { return QDateTime(); }, [&time] { return time; }});
    bar.resize(900, bar.height());
    bar.show();
    const auto inTheMiddle = [&] {
        return bar.grab().toImage().pixelColor(450, bar.height() - 1) == m_theme.color(Token::Accent);
    };
    QVERIFY(!inTheMiddle());
    bar.setRunning(true);
    QVERIFY(!inTheMiddle()); // it comes from the edge
    time += 450;
    bar.setRunning(true);
    time += 450;
    QVERIFY(inTheMiddle());
    bar.setRunning(false);
    QVERIFY(!inTheMiddle());
    bar.setRunning(true);
    QVERIFY(!inTheMiddle());
}

QTEST_MAIN(UrlBarTest)
#include "urlbartest.moc"
