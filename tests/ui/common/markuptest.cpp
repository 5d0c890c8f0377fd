// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/markup.h"
#include "registry/registry.h"
#include "ui/common/codebreaks.h"
#include "ui/common/textlabel.h"
#include "ui/probe/verdictview.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextLayout>

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

// Markup lets nothing through, and commands stay whole.
class MarkupTest : public QObject
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

private:
    Theme m_theme;
};

void MarkupTest::markupEscapes_data()
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

void MarkupTest::markupEscapes()
{
    QFETCH(QString, text);
    QFETCH(QString, html);
    QCOMPARE(inlineMarkup(m_theme, text), html);
}

void MarkupTest::toolTipsShowTagsAsText()
{
    QCOMPARE(toolTipText(u"Salt & Pepper"_s), u"Salt & Pepper"_s); // as it is where Qt sees no markup
    const QString text = u"<b>&amp; <img src='x'>"_s;
    QVERIFY(Qt::mightBeRichText(toolTipText(text)));
    QCOMPARE(QTextDocumentFragment::fromHtml(toolTipText(text)).toPlainText(), text);
}

void MarkupTest::plainTextLosesTheMarks()
{
    QCOMPARE(plainText(u"Use [301](status:ietf-301), `curl -I` and *care* <b>"), u"Use 301, curl -I and care <b>"_s);
}

// Values off the wire stand in its sentences: a step may quote a field.
void MarkupTest::verdictTakesNoMarkup()
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

void MarkupTest::verdictSetsCommandsApart()
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
void MarkupTest::commandsBreakAtBlanksAlone()
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

void MarkupTest::selectableTextBreaksAsBefore()
{
    TextLabel label(m_theme, FontRole::Body, Token::Text);
    label.setMarkup(codeMarkup(m_theme, u"aaaa-bbbb-cccc -dddd-eeee-ffff --gggg-hhhh-iiii"_s));
    label.resize(m_theme.px(130), m_theme.px(100));
    label.wake();
    label.grab();
    QCOMPARE(linesOf(*label.findChild<QTextDocument *>()),
             QStringList({u"aaaa-bbbb-cccc "_s, u"-dddd-eeee-ffff "_s, u"--gggg-hhhh-iiii"_s}));
}

void MarkupTest::labelShowsTextVerbatim()
{
    TextLabel label(m_theme, FontRole::Body, Token::Text);
    label.setPlain(u"<img src=x onerror=y> & co"_s);
    QCOMPARE(label.text(), u"<img src=x onerror=y> & co"_s);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QCOMPARE(label.focusPolicy(), Qt::ClickFocus);
    label.setMarkup(linkMarkup(u"status:ietf-404"_s, u"404"_s));
    QCOMPARE(label.focusPolicy(), Qt::StrongFocus);
}

void MarkupTest::labelsReadAsTheirLettersDo_data()
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

void MarkupTest::labelsReadAsTheirLettersDo()
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

QTEST_MAIN(MarkupTest)
#include "markuptest.moc"
