// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "language/language.h"
#include "registry/registry.h"
#include "report/exchangephrases.h"
#include "store/storefailure.h"
#include "ui/common/codebreaks.h"
#include "ui/common/copybutton.h"
#include "ui/common/faultpath.h"
#include "ui/common/flowlayout.h"
#include "ui/common/keyhint.h"
#include "ui/common/markup.h"
#include "ui/common/paint.h"
#include "ui/common/searchfield.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/common/storewords.h"
#include "ui/common/tellcard.h"
#include "ui/common/textlabel.h"
#include "ui/common/words.h"
#include "ui/probe/verdictview.h"

#include <QLineEdit>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// Of its first paragraph.
static QStringList linesOf(const QTextDocument &document)
{
    const QTextBlock block = document.begin();
    QStringList lines;
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const QTextLine line = block.layout()->lineAt(i);
        lines += block.text().mid(line.textStart(), line.textLength());
    }
    return lines;
}

// The shared pieces: markup that lets nothing through, widgets by keyboard.
class CommonTest : public QObject
{
    Q_OBJECT

private slots:
    void markupEscapes_data();
    void markupEscapes();
    void plainTextLosesTheMarks();
    void toolTipsShowTagsAsText();
    void verdictTakesNoMarkup();
    void verdictSetsCommandsApart();
    void commandsBreakAtBlanksAlone();
    void selectableTextBreaksAsBefore();
    void labelShowsTextVerbatim();
    void labelsReadAsTheirLettersDo_data();
    void labelsReadAsTheirLettersDo();
    void hintStandsAtRest();
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

void CommonTest::markupEscapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");
    QTest::newRow("tags") << u"<script>alert(1)</script>"_s << u"&lt;script&gt;alert(1)&lt;/script&gt;"_s;
    QTest::newRow("tag in link") << u"[<b>x</b>](status:ietf-404)"_s
                                 << u"<a href=\"status:ietf-404\">&lt;b&gt;x&lt;/b&gt;</a>"_s;
    QTest::newRow("quote in target") << u"[x](https://a/\"onclick=\"b)"_s
                                     << u"<a href=\"https://a/&quot;onclick=&quot;b\">x</a>"_s;
    QTest::newRow("script link") << u"[x](javascript:alert)"_s << u"x"_s;
    QTest::newRow("file link") << u"[x](file:///etc/passwd)"_s << u"x"_s;
    QTest::newRow("http link") << u"[x](http://a)"_s << u"x"_s;
    QTest::newRow("emphasis") << u"a *b* c"_s << u"a <i>b</i> c"_s;
    QTest::newRow("lone star") << u"2 * 3 * 4"_s << u"2 * 3 * 4"_s;
    QTest::newRow("open code") << u"a `b"_s << u"a `b"_s;
    QTest::newRow("empty code") << u"``"_s << u"``"_s;
    QTest::newRow("brackets alone") << u"x[1] and [y"_s << u"x[1] and [y"_s;
    QTest::newRow("bracket before a link") << u"[[x](status:a)"_s << u"[<a href=\"status:a\">x</a>"_s;
    QTest::newRow("target with a space") << u"[x](status: a)"_s << u"[x](status: a)"_s;
    QTest::newRow("open target") << u"[x](status:a"_s << u"[x](status:a"_s;
    QTest::newRow("emphasis over lines") << u"*a\nb*"_s << u"*a\nb*"_s;
    QTest::newRow("empty") << QString() << QString();
}

void CommonTest::markupEscapes()
{
    QFETCH(QString, text);
    QFETCH(QString, html);
    QCOMPARE(inlineMarkup(m_theme, text), html);
}

void CommonTest::toolTipsShowTagsAsText()
{
    QCOMPARE(toolTipText(u"Salt & Pepper"_s), u"Salt & Pepper"_s); // as it is where Qt sees no markup
    const QString text = u"<b>&amp; <img src='x'>"_s;
    QVERIFY(Qt::mightBeRichText(toolTipText(text)));
    QCOMPARE(QTextDocumentFragment::fromHtml(toolTipText(text)).toPlainText(), text);
}

void CommonTest::plainTextLosesTheMarks()
{
    QCOMPARE(plainText(u"Use [301](status:ietf-301), `curl -I` and *care* <b>"), u"Use 301, curl -I and care <b>"_s);
}

// Values off the wire stand in its sentences: a step may quote a field.
void CommonTest::verdictTakesNoMarkup()
{
    const Registry registry({}, {}, {}, {}, {});
    VerdictView view(m_theme, registry);
    const QString hostile = u"Quote “[click](https://evil.example/)”, `code` *x* <b>y</b> &amp;"_s;
    Verdict verdict;
    verdict.nextSteps = {hostile};
    verdict.retryNote = hostile;
    verdict.explanation = hostile;
    view.setVerdict(verdict);
    for (const QString &name : {u"nextSteps"_s, u"tryAgain"_s, u"explanation"_s}) {
        auto *label = view.findChild<TextLabel *>(name);
        label->wake();
        const QString html = label->text();
        QVERIFY2(!html.contains("<a "_L1), qPrintable(html));
        const QString shown = QTextDocumentFragment::fromHtml(html).toPlainText();
        QVERIFY2(shown.contains(hostile), qPrintable(shown));
    }
}

void CommonTest::verdictSetsCommandsApart()
{
    const Registry registry({}, {}, {}, {}, {});
    VerdictView view(m_theme, registry);
    Verdict verdict;
    verdict.nextSteps = {Step::fromMarkdown(u"Compare `a < b` & c"_s)};
    view.setVerdict(verdict);
    auto *label = view.findChild<TextLabel *>(u"nextSteps"_s);
    label->wake();
    QVERIFY2(label->text().contains("Compare "_L1 + codeMarkup(m_theme, u"a < b"_s) + " &amp; c"_L1),
             qPrintable(label->text()));
}

// At every width, and back: what a line ends in depends on it.
void CommonTest::commandsBreakAtBlanksAlone()
{
    const QString command = u"openssl s_client -connect host:443 -servername host --all-addresses /etc/ssl/certs"_s;
    QTextDocument document;
    document.setHtml(u"<p>look-at-it-with "_s + codeMarkup(m_theme, command) + u" twice</p>"_s);
    QTextOption option = document.defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
    const QString html = document.toHtml();
    bool broken = false;
    for (const int width : {150, 170, 190, 210, 230, 260, 300, 190, 5000, 210}) {
        document.setTextWidth(width);
        document.size(); // lays out
        const QStringList before = linesOf(document);
        breakCodeAtBlanks(document);
        const QStringList after = linesOf(document);
        broken = broken || before != after;
        QVERIFY2(width < 5000 || after.size() == 1, qPrintable(after.join(u"|"_s)));
        QString words; // each line starts with a whole word of the command's
        for (const QString &line : after) {
            QVERIFY2(words.isEmpty() || words.endsWith(u' ') || words.endsWith(u'-'), qPrintable(after.join(u'|')));
            QVERIFY2(!words.contains("openssl"_L1) || words.endsWith(u' '), qPrintable(after.join(u'|')));
            words += line;
        }
        breakCodeAtBlanks(document);
        QCOMPARE(linesOf(document), after);
    }
    QVERIFY(broken); // Unicode would have broken it elsewhere
    QCOMPARE(document.toHtml(), html); // what is copied
}

void CommonTest::selectableTextBreaksAsBefore()
{
    TextLabel label(m_theme, FontRole::Body, Token::Text);
    label.setMarkup(codeMarkup(m_theme, u"aaaa-bbbb-cccc -dddd-eeee-ffff --gggg-hhhh-iiii"_s));
    label.resize(m_theme.px(130), m_theme.px(100));
    label.wake();
    label.grab();
    QCOMPARE(linesOf(*label.findChild<QTextDocument *>()),
             QStringList({u"aaaa-bbbb-cccc "_s, u"-dddd-eeee-ffff "_s, u"--gggg-hhhh-iiii"_s}));
}

void CommonTest::labelShowsTextVerbatim()
{
    TextLabel label(m_theme, FontRole::Body, Token::Text);
    label.setPlain(u"<img src=x onerror=y> & co"_s);
    QCOMPARE(label.text(), u"<img src=x onerror=y> & co"_s);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QCOMPARE(label.focusPolicy(), Qt::ClickFocus);
    label.setMarkup(linkMarkup(u"status:ietf-404"_s, u"404"_s));
    QCOMPARE(label.focusPolicy(), Qt::StrongFocus);
}

void CommonTest::labelsReadAsTheirLettersDo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<QString>("direction");
    QTest::newRow("English") << u"Done."_s << false << QString();
    QTest::newRow("English, mirrored") << u"Done."_s << true << u"dir=\"ltr\" align=\"right\""_s;
    QTest::newRow("Arabic, mirrored") << u"\u062a\u0645."_s << true << u"dir=\"rtl\""_s;
    QTest::newRow("a foreign name first") << u"nginx \u062a\u0645."_s << true << u"dir=\"rtl\""_s;
    QTest::newRow("Hebrew, mirrored") << u"\u05e9\u05dc."_s << true << u"dir=\"rtl\""_s;
    QTest::newRow("figures only") << u"404?"_s << true << u"dir=\"ltr\" align=\"right\""_s;
}

void CommonTest::labelsReadAsTheirLettersDo()
{
    QFETCH(const QString, text);
    QFETCH(const bool, mirrored);
    QFETCH(const QString, direction);
    TextLabel label(m_theme, FontRole::Body, Token::Text);
    label.setPlain(text);
    label.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    label.wake();
    QCOMPARE(label.text().contains("dir="_L1), !direction.isEmpty());
    QVERIFY2(label.text().contains(direction), qPrintable(label.text()));
}

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
    field.resize(m_theme.px(150), m_theme.px(32)); // too narrow for both
    QVERIFY(!hint->isVisible() && clear->isVisible());
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
