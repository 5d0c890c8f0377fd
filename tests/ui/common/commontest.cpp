// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "language/language.h"
#include "report/exchangephrases.h"
#include "store/storefailure.h"
#include "ui/common/copybutton.h"
#include "ui/common/faultpath.h"
#include "ui/common/flowlayout.h"
#include "ui/common/keyhint.h"
#include "ui/common/paint.h"
#include "ui/common/searchfield.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/common/storewords.h"
#include "ui/common/tellcard.h"
#include "ui/common/words.h"

#include <QLineEdit>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// The shared pieces: widgets by keyboard, and the words for failures.
class CommonTest : public QObject
{
    Q_OBJECT

private slots:
    void hintStandsAtRest();
    void longAddressIsCutInItsMiddle();
    void minusIsAMinus();
    void segmentsMoveByArrows();
    void segmentsMirror();
    void segmentsFoldRatherThanCut();
    void fieldsTakeWhatTheirLineLeaves();
    void fieldHandsListKeysOn();
    void copyButtonSaysCopied();
    void cardAsksForItsSentence();
    void faultPathSpeaks();
    void faultPathBreaksLongNames();
    void whatIsNotKeptIsNamed_data();
    void whatIsNotKeptIsNamed();
    void failuresHaveTheirChip_data();
    void failuresHaveTheirChip();
    void chipsOfFailuresAreShort_data();
    void chipsOfFailuresAreShort();

private:
    Theme m_theme;
};

void CommonTest::hintStandsAtRest()
{
    QWidget window;
    SearchField field(m_theme, Icon::Probe, QKeySequence(Qt::CTRL | Qt::Key_L), &window);
    QLineEdit other(&window);
    field.setHintAtRest(true);
    field.resize(m_theme.px(400), m_theme.px(32));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *hint = field.findChild<KeyHint *>();
    auto *clear = field.findChild<QWidget *>(u"clear"_s);
    other.setFocus();
    field.setText(u"http://shop.example/"_s);
    QVERIFY(hint->isVisible() && !clear->isVisible());
    field.setFocus();
    QVERIFY(!hint->isVisible() && clear->isVisible());
    field.clear();
    QVERIFY(!hint->isVisible() && !clear->isVisible());
    other.setFocus();
    QVERIFY(hint->isVisible());
    field.setText(u"http://shop.example/"_s);
    field.resize(m_theme.px(150), m_theme.px(32)); // the address needs its room
    QVERIFY(!hint->isVisible() && !clear->isVisible());
    const int atRest = field.textMargins().right();
    field.setFocus();
    QVERIFY(!hint->isVisible() && clear->isVisible());
    QVERIFY(field.textMargins().right() > atRest);
}

// Its end is seen while nobody writes in it.
void CommonTest::longAddressIsCutInItsMiddle()
{
    QWidget window;
    QLineEdit other(&window);
    SearchField field(m_theme, Icon::Probe, QKeySequence(Qt::CTRL | Qt::Key_L), &window);
    field.setHintAtRest(true);
    field.resize(m_theme.px(150), m_theme.px(32));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto picture = [&](const QString &end) {
        field.setText(u"http://shop.example/a/long/way/to/the/basket"_s + end);
        field.setCursorPosition(0);
        return field.grab().toImage();
    };
    other.setFocus();
    QVERIFY(picture(u"1"_s) != picture(u"7"_s));
    field.setFocus();
    QCOMPARE(picture(u"1"_s), picture(u"7"_s)); // its beginning is at the cursor
}

void CommonTest::minusIsAMinus()
{
    const QString minus = keyText(QKeySequence(Qt::CTRL | Qt::Key_Minus));
    QVERIFY2(minus.endsWith(u'\u2212') && !minus.contains(u'-'), qPrintable(minus));
    QVERIFY(keyText(QKeySequence(Qt::CTRL | Qt::Key_Plus)).endsWith(u'+'));
#ifndef Q_OS_MACOS
    QCOMPARE(keyText(Qt::CTRL | Qt::Key_Return), u"Ctrl Enter"_s); // as the buttons and the guide call it
#endif
}

void CommonTest::segmentsMoveByArrows()
{
    SegmentedControl control(m_theme, true);
    control.setSegments({{u"A"_s, {}, u"a"_s}, {u"B"_s, {}, u"b"_s}, {u"C"_s, {}, u"c"_s}});
    control.show();
    QSignalSpy chosen(&control, &SegmentedControl::chosen);
    QTest::keyClick(control.findChild<QToolButton *>(u"a"_s), Qt::Key_Right);
    QCOMPARE(control.current(), 1);
    QTest::keyClick(control.findChild<QToolButton *>(u"b"_s), Qt::Key_Right);
    QTest::keyClick(control.findChild<QToolButton *>(u"c"_s), Qt::Key_Right); // stays at the end
    QCOMPARE(control.current(), 2);
    QCOMPARE(chosen.count(), 2);
    int stops = 0;
    for (const QToolButton *button : control.findChildren<QToolButton *>())
        stops += (button->focusPolicy() & Qt::TabFocus) != 0 ? 1 : 0;
    QCOMPARE(stops, 1);
    control.setCurrent(0);
    QCOMPARE(chosen.count(), 2);
}

void CommonTest::segmentsMirror()
{
    SegmentedControl control(m_theme, true);
    control.setLayoutDirection(Qt::RightToLeft);
    control.setSegments({{u"A"_s, {}, u"a"_s}, {u"B"_s, {}, u"b"_s}});
    control.show();
    QTest::keyClick(control.findChild<QToolButton *>(u"a"_s), Qt::Key_Left);
    QCOMPARE(control.current(), 1);
}

void CommonTest::segmentsFoldRatherThanCut()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *bar = new SegmentedControl(m_theme, false, &window);
    bar->setFolding();
    bar->setSegments({{u"Standard"_s, u"likeliest"_s, u"one"_s},
                      {u"AWS load balancer"_s, {}, u"two"_s},
                      {u"Amazon CloudFront"_s, {}, u"three"_s}});
    auto *flow = new FlowLayout(10, 4);
    flow->addWidget(bar);
    layout->addLayout(flow);
    layout->addStretch(1);
    window.resize(1000, 300);
    window.show();
    const int oneLine = bar->sizeHint().height();
    QTRY_COMPARE(bar->height(), oneLine);
    window.resize(320, 300);
    QTRY_VERIFY(bar->height() > oneLine);
    const auto buttons = bar->findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 3);
    for (const QToolButton *button : buttons) {
        QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        QVERIFY(bar->rect().contains(button->geometry()));
    }
}

void CommonTest::fieldsTakeWhatTheirLineLeaves()
{
    QWidget window;
    auto *flow = new FlowLayout(10, 4, &window);
    auto *before = new QToolButton(&window);
    auto *field = new QLineEdit(&window);
    auto *after = new QToolButton(&window);
    for (QWidget *each : {static_cast<QWidget *>(before), static_cast<QWidget *>(field), static_cast<QWidget *>(after)})
        flow->addWidget(each);
    window.resize(600, 200);
    window.show();
    QTRY_COMPARE(after->geometry().right(), 599);
    QVERIFY(field->width() > field->sizeHint().width());
    QCOMPARE(before->width(), before->sizeHint().width());
}

void CommonTest::fieldHandsListKeysOn()
{
    SearchField field(m_theme, Icon::Search, QKeySequence(u"Ctrl+K"_s));
    field.show();
    QSignalSpy keys(&field, &SearchField::listKeyPressed);
    QTest::keyClicks(&field, u"404"_s);
    QTest::keyClick(&field, Qt::Key_Down);
    QTest::keyClick(&field, Qt::Key_PageUp);
    QTest::keyClick(&field, Qt::Key_Left);
    QCOMPARE(keys.count(), 2);
    QTest::mouseClick(field.findChild<QWidget *>(u"clear"_s), Qt::LeftButton);
    QCOMPARE(field.text(), QString());
}

void CommonTest::copyButtonSaysCopied()
{
    CopyButton button(m_theme, Button::Primary, u"Copy"_s);
    button.show();
    button.showCopied();
    QCOMPARE(button.text(), u"Copied"_s);
    QTRY_COMPARE(button.text(), u"Copy"_s);
}

void CommonTest::cardAsksForItsSentence()
{
    TellCard card(m_theme, u"Tell the customer"_s);
    card.setSentence(u"Please <wait>."_s);
    card.show();
    QSignalSpy asked(&card, &TellCard::copyRequested);
    QTest::keyClick(card.findChild<QWidget *>(u"copySentence"_s), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), u"Please <wait>."_s);
}

void CommonTest::faultPathSpeaks()
{
    FaultPath path(m_theme);
    const int plain = path.sizeHint().height();
    FaultStops stops;
    stops[0] = {u"Visitor"_s, u"fine"_s, false, true, false, false};
    path.setStops(stops, 5, u"Who must act: the site."_s);
    QCOMPARE(path.accessibleName(), u"Who must act: the site."_s);
    QVERIFY(path.sizeHint().height() > plain);
}

void CommonTest::faultPathBreaksLongNames()
{
    FaultPath path(m_theme);
    FaultStops stops;
    for (FaultStop &stop : stops)
        stop = {u"Site"_s, u"fine"_s};
    path.setStops(stops, 5, {});
    const int plain = path.heightForWidth(284);
    stops[2] = {u"Amazon API Gateway"_s, u"must act"_s};
    path.setStops(stops, 5, {});
    QCOMPARE(path.heightForWidth(1200), plain);
    QVERIFY(path.heightForWidth(284) > plain);
    QCOMPARE(path.sizeHint().height(), path.heightForWidth(path.sizeHint().width()));
    QWidget wide;
    QVBoxLayout layout(&wide);
    layout.addWidget(&path);
    layout.addStretch(1);
    QVERIFY(layout.totalMinimumSize().height() < path.heightForWidth(284)); // no more than its width asks for
    path.setParent(nullptr);
}

void CommonTest::whatIsNotKeptIsNamed_data()
{
    QTest::addColumn<StoreError>("error");
    QTest::newRow("read only") << StoreError::ReadOnly;
    QTest::newRow("cannot be opened") << StoreError::CannotOpen;
}

void CommonTest::whatIsNotKeptIsNamed()
{
    QFETCH(const StoreError, error);
    const QString sentence = storeSentence({error, {}, {}});
    for (const char *what : {"probes", "bookmarks", "notes"})
        QVERIFY2(sentence.contains(QLatin1StringView(what)), qPrintable(sentence));
}

void CommonTest::failuresHaveTheirChip_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("chip");
    QTest::newRow("name") << u"failure-dns-not-found"_s << u"DNS"_s;
    QTest::newRow("no time") << u"failure-connection-timeout"_s << u"TIME"_s;
    QTest::newRow("redirect that leads nowhere") << u"failure-redirect-invalid"_s << u"LOOP"_s;
    QTest::newRow("address") << u"failure-invalid-url"_s << u"URL"_s;
    QTest::newRow("unheard of") << u"failure-<b>"_s << u"HTTP"_s;
    QTest::newRow("no name at all") << QString() << u"HTTP"_s;
}

void CommonTest::failuresHaveTheirChip()
{
    QFETCH(QString, id);
    Entry entry;
    entry.kind = EntryKind::Failure;
    entry.id = id;
    QTEST(chipOf(entry).text, "chip");
    QCOMPARE(chipOf(entry).statusClass, 5);
}

void CommonTest::chipsOfFailuresAreShort_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : shippedLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

// The history's chips are 48 px wide.
void CommonTest::chipsOfFailuresAreShort()
{
    QFETCH(const QString, language);
    const auto restore = qScopeGuard([] { installLanguage(u"en"_s); });
    installLanguage(language);
    for (int kind = 0; kind <= int(ErrorKind::Cancelled); ++kind) {
        const QString chip = failureChip(ErrorKind(kind));
        QVERIFY2(chip.size() <= 5, qPrintable(chip));
    }
}

QTEST_MAIN(CommonTest)
#include "commontest.moc"
