// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/textlabel.h"
#include "ui/common/markup.h"

#include <QAccessible>
#include <QFocusFrame>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// A text that nobody has touched is drawn by a shorter way than QLabel's. It must not be seen.
class TextLabelTest : public QObject
{
    Q_OBJECT

private slots:
    void looksTheSameAwake_data();
    void looksTheSameAwake();
    void longWordsBreak_data();
    void longWordsBreak();
    void clickMakesItSelectable();
    void linkIsReachedByTab();
    void focusFrameLeavesTheTextAlone();
    void newTextIsCalmAgain();
    void accessibleTextHasNoMarkup();
    void nothingIsALineHigh();
    void calmTextHasNoDocument();
    void linksAreSpokenAndShownInTurn();

private:
    // As large as its text needs at a width, and as it is painted there.
    static QImage picture(TextLabel &label, int width)
    {
        label.resize(width, label.heightForWidth(width));
        return label.grab().toImage();
    }

    const QString longWord = u"maximumAllowedContentLengthOfARequest"_s;
    Theme m_theme;
};

void TextLabelTest::looksTheSameAwake_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<int>("width");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<Qt::Alignment>("alignment");
    QTest::addColumn<FontRole>("role");
    const QString plain = u"The server, while acting as a gateway, got an answer it \"could\" not use (AT&T <b>)."_s;
    const QString list = listMarkup(
        m_theme, {inlineMarkup(m_theme, u"First `code` item that is somewhat longer"_s), u"Second <i>item</i>"_s},
        true);
    const QString command = u"Run `openssl s_client -connect host:443 -servername host --all-addresses` twice"_s;
    const QList<std::pair<const char *, QString>> texts{
        {"plain", plain.toHtmlEscaped()},
        {"one word", u"Gateway"_s},
        {"long word", u"https://example.org/a/very/long/address/that/does/not/fit?into=one&amp;line=of-it"_s},
        {"word longer than a line", longWord},
        {"such a word in a list", listMarkup(m_theme, {u"First "_s + longWord}, true)},
        {"no-break space", u"Wait 30\u00a0seconds, then try once more, please"_s},
        {"loose blanks", u" two  spaces\nand a line break "_s},
        {"arabic", u"الخادم لا يجيب 502 الآن"_s},
        {"list", list},
        {"marked",
         inlineMarkup(m_theme, u"See [RFC 9110](https://www.rfc-editor.org/rfc/rfc9110) and `Retry-After`."_s)},
        {"command", inlineMarkup(m_theme, command)},
        {"command in a list", listMarkup(m_theme, {inlineMarkup(m_theme, command)}, false)},
        {"toned", tonedMarkup(u"Site"_s, u"#aa0000"_s, true) + u" must act"_s},
    };
    for (const auto &[name, html] : texts) {
        for (const int width : {140, 240, 700}) {
            for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                for (const Qt::Alignment alignment : {Qt::AlignLeft, Qt::AlignHCenter}) {
                    QTest::addRow("%s, %d, %s, %s", name, width, direction == Qt::LeftToRight ? "ltr" : "rtl",
                                  alignment == Qt::AlignLeft ? "left" : "centre")
                        << html << width << direction << (alignment | Qt::AlignVCenter)
                        << (width == 240 ? FontRole::Lead : FontRole::Body);
                }
            }
        }
    }
}

void TextLabelTest::looksTheSameAwake()
{
    QFETCH(const QString, html);
    QFETCH(const int, width);
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const Qt::Alignment, alignment);
    QFETCH(const FontRole, role);
    TextLabel label(m_theme, role, Token::Text);
    label.setLayoutDirection(direction);
    label.setAlignment(alignment);
    label.setContentsMargins(3, 5, 7, 2);
    label.setMarkup(html);
    const QImage calm = picture(label, width);
    const QSize size = label.size();
    QVERIFY(label.textInteractionFlags() == Qt::NoTextInteraction);
    label.wake();
    QVERIFY(label.textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    QCOMPARE(picture(label, width), calm);
    QCOMPARE(label.QLabel::heightForWidth(width), size.height());
}

void TextLabelTest::longWordsBreak_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("plain") << longWord;
    QTest::newRow("list") << listMarkup(m_theme, {longWord}, false);
    QTest::newRow("code in a list") << listMarkup(m_theme, {u"Raise `%1` a bit"_s.arg(longWord)}, false);
}

void TextLabelTest::longWordsBreak()
{
    QFETCH(const QString, html);
    TextLabel label(m_theme, FontRole::Body, Token::Text);
    label.setMarkup(html);
    QVERIFY(label.heightForWidth(150) >= 2 * m_theme.lineHeight(FontRole::Body));
    for (const bool awake : {false, true}) {
        if (awake)
            label.wake();
        const QImage picture = this->picture(label, 150);
        const QColor ground = picture.pixelColor(149, 0);
        for (int y = 0; y < picture.height(); ++y)
            QCOMPARE(picture.pixelColor(149, y), ground); // nothing is cut off
    }
}

void TextLabelTest::clickMakesItSelectable()
{
    TextLabel label(m_theme, FontRole::Body, Token::Text);
    label.setPlain(u"gateway"_s);
    label.resize(200, 30);
    label.show();
    QVERIFY(QTest::qWaitForWindowExposed(&label));
    QTest::mouseDClick(&label, Qt::LeftButton, {}, QPoint(20, 15));
    QCOMPARE(label.selectedText(), u"gateway"_s);
}

void TextLabelTest::linkIsReachedByTab()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *first = new TextLabel(m_theme, FontRole::Body, Token::Text, &window);
    first->setMarkup(linkMarkup(u"status:ietf-404"_s, u"404"_s));
    auto *second = new TextLabel(m_theme, FontRole::Body, Token::Text, &window);
    second->setMarkup(linkMarkup(u"status:ietf-502"_s, u"502"_s));
    layout->addWidget(first);
    layout->addWidget(second);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy opened(second, &QLabel::linkActivated);
    first->setFocus(Qt::TabFocusReason);
    QTest::keyClick(first, Qt::Key_Tab); // to its link
    QTest::keyClick(first, Qt::Key_Tab);
    QVERIFY(second->hasFocus());
    QTest::keyClick(second, Qt::Key_Tab);
    QTest::keyClick(second, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toString(), u"status:ietf-502"_s);
}

void TextLabelTest::focusFrameLeavesTheTextAlone()
{
    QWidget window;
    window.resize(300, 200);
    window.setFocusPolicy(Qt::StrongFocus);
    auto *inner = new QWidget(&window); // as narrow as the text
    inner->setGeometry(30, 30, 200, 100);
    auto label = std::make_unique<TextLabel>(m_theme, FontRole::Body, Token::Text, inner);
    label->setMarkup(listMarkup(m_theme, {linkMarkup(u"status:ietf-404"_s, u"404"_s), u"two"_s}, false));
    label->resize(200, label->heightForWidth(200));
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.setFocus();
    label->wake();
    const QRect text(inner->mapTo(&window, label->pos()), QSize(m_theme.px(14), label->height())); // its bullets
    const QImage before = window.grab(text).toImage();
    const QRgb accent = m_theme.color(Token::Accent).rgb();
    const auto framed = [&] {
        const QPoint beside(text.left() - m_theme.px(4) + 1, text.center().y());
        return window.grab().toImage().pixelColor(beside).rgb() == accent;
    };
    QVERIFY(!framed());
    label->setFocus(Qt::OtherFocusReason);
    QTRY_VERIFY(framed());
    QCOMPARE(window.grab(text).toImage(), before);
    inner->move(60, 40); // as scrolling does
    QVERIFY(!framed());
    inner->move(30, 30);
    QTRY_VERIFY(framed());
    label->setPlain(u"nothing to follow any more"_s);
    QTRY_VERIFY(!framed());
    label->setMarkup(linkMarkup(u"status:ietf-404"_s, u"404"_s));
    QTRY_VERIFY(window.findChild<QFocusFrame *>() != nullptr);
    label.reset();
    QVERIFY(window.findChild<QFocusFrame *>() == nullptr);
}

void TextLabelTest::newTextIsCalmAgain()
{
    TextLabel label(m_theme, FontRole::Body, Token::Text);
    label.setPlain(u"one"_s);
    label.wake();
    QVERIFY(label.text().contains(u"<div"_s));
    label.setPlain(u"two"_s);
    QCOMPARE(label.text(), u"two"_s);
    QCOMPARE(label.focusPolicy(), Qt::ClickFocus);
}

void TextLabelTest::accessibleTextHasNoMarkup()
{
    TextLabel label(m_theme, FontRole::Body, Token::Text);
    label.setMarkup(tonedMarkup(u"Site"_s, u"#aa0000"_s, true) + u" must act"_s);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&label);
    QCOMPARE(spoken->text(QAccessible::Name), u"Site must act"_s);
    label.wake();
    QCOMPARE(spoken->text(QAccessible::Name), u"Site must act"_s);
}

void TextLabelTest::nothingIsALineHigh()
{
    const TextLabel label(m_theme, FontRole::Body, Token::Text);
    QCOMPARE(label.heightForWidth(200), m_theme.lineHeight(FontRole::Body));
}

// A document costs as much as all else of a label, and the first page has dozens.
void TextLabelTest::calmTextHasNoDocument()
{
    TextLabel label(m_theme, FontRole::Body, Token::Text);
    label.setMarkup(listMarkup(m_theme, {inlineMarkup(m_theme, u"Raise `LimitRequestFieldSize`"_s)}, true));
    label.ensurePolished();
    QVERIFY(label.findChildren<QTextDocument *>().isEmpty());
    QCOMPARE(label.focusPolicy(), Qt::ClickFocus);
    label.wake();
    QCOMPARE(label.findChildren<QTextDocument *>().size(), 1);
}

void TextLabelTest::linksAreSpokenAndShownInTurn()
{
    QScrollArea page;
    auto *label = new TextLabel(m_theme, FontRole::Body, Token::Text);
    QStringList items;
    for (int code = 400; code < 440; ++code)
        items += linkMarkup(u"status:ietf-%1"_s.arg(code), QString::number(code));
    label->setMarkup(listMarkup(m_theme, items, false));
    page.setWidget(label);
    label->resize(200, label->heightForWidth(200));
    page.resize(240, 200);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    label->setFocus(Qt::TabFocusReason);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(label);
    const auto description = [spoken] { return spoken->text(QAccessible::Description); };
    QCOMPARE(description(), QString());
    for (const QString &item : std::as_const(items)) {
        QTest::keyClick(label, Qt::Key_Tab);
        QVERIFY2(description().endsWith(label->selectedText()) && item.contains(label->selectedText()),
                 qPrintable(description()));
    }
    QCOMPARE(page.verticalScrollBar()->value(), page.verticalScrollBar()->maximum());
    page.setFocus();
    label->setFocus(Qt::TabFocusReason);
    QCOMPARE(description(), QString());
}

QTEST_MAIN(TextLabelTest)
#include "textlabeltest.moc"
