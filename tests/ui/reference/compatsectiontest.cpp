// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/reference/compatsection.h"

#include "registry/registry.h"
#include "ui/common/theme.h"
#include "ui/shownwords.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

namespace {

const CompatCell yes{SupportLevel::Supported, u"103"_s, false, u"HTTP/2 only."_s};
const CompatCell partial{SupportLevel::Partial, u"11"_s, false, {}};
const CompatCell flagged{SupportLevel::NotSupported, u"76"_s, true, {}};
const CompatCell no{SupportLevel::NotSupported, u"No"_s, false, {}};
const CompatCell unknown{SupportLevel::Unknown, u"No data"_s, false, {}};
const CompatCell hostile{SupportLevel::Supported, u"=1+1"_s, false, u"<img src=x>\n=cmd\t|'a'"_s};

Entry standardEntry(int code, const QString &name)
{
    Entry entry;
    entry.id = u"ietf-%1"_s.arg(code);
    entry.kind = EntryKind::Status;
    entry.code = code;
    entry.name = name;
    entry.vendor = u"ietf"_s;
    entry.registered = true;
    return entry;
}

Registry registry()
{
    std::vector<Entry> entries{standardEntry(103, u"Early Hints"_s), standardEntry(200, u"OK"_s),
                               standardEntry(400, u"Bad Request"_s), standardEntry(418, u"(Unused)"_s)};
    std::vector<CompatBrowser> browsers{
        {u"chrome"_s, u"Chrome"_s, false}, {u"ie"_s, u"IE"_s, false}, {u"safari_ios"_s, u"Safari iOS"_s, true}};
    std::vector<CompatRow> rows{
        {103, {}, u"8.1.9"_s, QDate(2026, 11, 12), {yes, no, yes}},
        {103, u"rel=preload"_s, u"8.1.9"_s, QDate(2026, 11, 12), {partial, flagged, unknown}},
        {200, {}, u"5.5.35"_s, {}, {partial, partial, yes}},
        {400, u"<b>\t\nx"_s, u"<8>"_s, {}, {hostile, no, no}},
    };
    return Registry(std::move(entries), {}, {}, std::move(browsers), std::move(rows));
}

} // namespace

// The browser table's choice of browsers and its way to the clipboard.
class CompatSectionTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void choosesByMouseAndKeys();
    void choiceStaysForTheNextCode();
    void copiesTextAndHtml();
    void copiesWhatIsShown();
    void hostileTextsStayText();
    void keysReachEverything();
    void cellStaysInSight();
    void nothingRecordedOffersNothing();
    void summarySpeaksOfAllBrowsers();
    void fitsAtEveryWidth_data();
    void fitsAtEveryWidth();

private:
    void open(int code) { m_section->show(*m_registry.meanings(code).front()); }
    template <typename Widget = QWidget>
    Widget *find(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }
    int columns() const { return find<QTableView>(u"compatTable"_s)->model()->columnCount(); }
    void click(const QString &name) const { QTest::mouseClick(find(name), Qt::LeftButton); }
    QString words(const QString &label) const { return shownWords(*find<QLabel>(label)); }

    const Registry m_registry = registry();
    Theme m_theme;
    std::unique_ptr<QWidget> m_window;
    CompatSection *m_section = nullptr;
    QString m_text;
    QString m_html;
};

void CompatSectionTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_text.clear();
    m_html.clear();
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    layout->setContentsMargins(0, 0, 0, 0);
    m_section = new CompatSection(m_theme, m_registry);
    layout->addWidget(m_section);
    layout->addStretch(1);
    connect(m_section, &CompatSection::copyRequested, m_window.get(), [this](const QString &text, const QString &html) {
        m_text = text;
        m_html = html;
    });
    m_section->setNarrow(false);
    open(103);
    m_window->resize(960, 400);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void CompatSectionTest::choosesByMouseAndKeys()
{
    QCOMPARE(columns(), 3);
    click(u"compatMobile"_s);
    QCOMPARE(columns(), 1);
    QTest::keyClick(find(u"compatMobile"_s), Qt::Key_Left);
    QCOMPARE(columns(), 2);
    QVERIFY(find(u"compatDesktop"_s)->hasFocus());
    QTest::keyClick(find(u"compatDesktop"_s), Qt::Key_Left);
    QTest::keyClick(find(u"compatAll"_s), Qt::Key_Left); // the first already
    QCOMPARE(columns(), 3);
    m_window->setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(find(u"compatAll"_s), Qt::Key_Left);
    QCOMPARE(columns(), 2);
}

void CompatSectionTest::choiceStaysForTheNextCode()
{
    click(u"compatDesktop"_s);
    open(200);
    QCOMPARE(columns(), 2);
    QVERIFY(find<QAbstractButton>(u"compatDesktop"_s)->isChecked());
}

void CompatSectionTest::copiesTextAndHtml()
{
    click(u"copyCompat"_s);
    QCOMPARE(m_text,
             u"Code\tChrome\tIE\tSafari iOS\n"
             "103 Early Hints\t103 [1]\tNo\t103 [1]\n"
             "rel=preload\tPartial (11)\tNo (76, off until a setting is changed)\tNo data\n"
             "[1] HTTP/2 only.\n"
             "Data: MDN 8.1.9, 12 November 2026\n"_s);
    QVERIFY(m_html.startsWith(u"<table><tr><th>Code</th><th>Chrome</th><th>IE</th><th>Safari iOS</th></tr>"_s));
    QVERIFY(m_html.contains(u"<th align=\"left\">103 Early Hints</th><td>103<sup>1</sup></td><td>No</td>"_s));
    QVERIFY(m_html.endsWith(u"</table><p><sup>1</sup> HTTP/2 only.</p><p>Data: MDN 8.1.9, 12 November 2026</p>"_s));
    QCOMPARE(find<QAbstractButton>(u"copyCompat"_s)->text(), u"Copied"_s);
}

void CompatSectionTest::copiesWhatIsShown()
{
    click(u"compatDesktop"_s);
    m_section->setNarrow(true);
    click(u"copyCompat"_s);
    QCOMPARE(m_text,
             u"Browser\t103 Early Hints\trel=preload\n"
             "Chrome\t103 [1]\tPartial (11)\n"
             "IE\tNo\tNo (76, off until a setting is changed)\n"
             "[1] HTTP/2 only.\n"
             "Data: MDN 8.1.9, 12 November 2026\n"_s);
}

void CompatSectionTest::hostileTextsStayText()
{
    open(400);
    click(u"copyCompat"_s);
    QCOMPARE(m_text,
             u"Code\tChrome\tIE\tSafari iOS\n"
             "<b> x\t'=1+1 [1]\tNo\tNo\n"
             "[1] <img src=x> =cmd |'a'\n"
             "Data: MDN <8>\n"_s);
    QVERIFY(m_html.contains(u"&lt;b&gt; x</th><td>'=1+1<sup>1</sup></td>"_s));
    QVERIFY(!m_html.contains(u"<img"_s) && !m_html.contains(u"<b>"_s) && !m_html.contains(u"<8>"_s));
    QCOMPARE(words(u"compatSource"_s), u"A number is the first version. Data: MDN <8>"_s);
}

void CompatSectionTest::keysReachEverything()
{
    find(u"compatAll"_s)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // one stop for the three
    QVERIFY(find(u"copyCompat"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(m_text.startsWith(u"Code\t"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(find(u"compatTable"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(find(u"notePopup"_s) != nullptr && find(u"notePopup"_s)->isVisible());
    const auto *table = find<QTableView>(u"compatTable"_s);
    const QRect cell = table->visualRect(table->currentIndex());
    const auto framed = [&] {
        const QImage shown = table->viewport()->grab().toImage();
        return shown.pixelColor(cell.left() + 2, cell.center().y()) == m_theme.color(Token::Accent);
    };
    find(u"compatAll"_s)->setFocus();
    QVERIFY(framed()); // with the focus elsewhere
    QTest::keyClick(find(u"notePopup"_s), Qt::Key_Escape);
    QVERIFY(!framed());
    QVERIFY(!find(u"notePopup"_s)->isVisible());
}

void CompatSectionTest::cellStaysInSight()
{
    auto *page = new QScrollArea(m_window.get());
    m_window->layout()->addWidget(page);
    m_window->layout()->removeWidget(m_section);
    page->setWidget(m_section);
    page->setWidgetResizable(true);
    page->setFixedHeight(100);
    m_section->setNarrow(true);
    m_section->setVisible(true);
    auto *table = find<QTableView>(u"compatTable"_s);
    const auto inSight = [table] {
        return table->viewport()->visibleRegion().contains(table->visualRect(table->currentIndex()).center());
    };
    table->setFocus(Qt::TabFocusReason);
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Up, Qt::Key_Up}) {
        QTest::keyClick(table, key);
        QTRY_VERIFY(inSight());
    }
}

void CompatSectionTest::nothingRecordedOffersNothing()
{
    open(418);
    QVERIFY(!find(u"compatTable"_s)->isVisible());
    QVERIFY(!find(u"compatBrowsers"_s)->isVisible());
    QVERIFY(!find(u"copyCompat"_s)->isVisible());
    QVERIFY(!find(u"compatSource"_s)->isVisible());
    QCOMPARE(words(u"compatSummary"_s), u"No browser treats it specially"_s);
}

void CompatSectionTest::summarySpeaksOfAllBrowsers()
{
    const QString summary = words(u"compatSummary"_s);
    QVERIFY2(summary.contains(u"2 of 3"_s) && summary.contains(u"1 of them without preload"_s), qPrintable(summary));
    click(u"compatMobile"_s);
    QCOMPARE(words(u"compatSummary"_s), summary);
    open(200);
    QCOMPARE(words(u"compatSummary"_s), u"All 3 handle it"_s);
}

void CompatSectionTest::fitsAtEveryWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("mirrored");
    for (const int width : {960, 800, 480, 300}) {
        QTest::addRow("%d", width) << width << false;
        QTest::addRow("%d, mirrored", width) << width << true;
    }
}

void CompatSectionTest::fitsAtEveryWidth()
{
    QFETCH(const int, width);
    QFETCH(const bool, mirrored);
    m_window->setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_section->setNarrow(width < 900);
    m_window->resize(width, 600);
    QTRY_COMPARE(m_window->width(), width);
    QVERIFY(!m_window->grab().isNull());
    const auto place = [this](const QString &name) {
        const QWidget *widget = find(name);
        return QRect(widget->mapTo(m_window.get(), QPoint()), widget->size());
    };
    for (const QString &name : {u"compatSummary"_s, u"compatBrowsers"_s, u"copyCompat"_s, u"compatTable"_s})
        QVERIFY2(m_window->rect().contains(place(name)), qPrintable(name));
    QVERIFY(!place(u"compatBrowsers"_s).intersects(place(u"compatSummary"_s)));
    QVERIFY(!place(u"compatBrowsers"_s).intersects(place(u"copyCompat"_s)));
    QVERIFY(place(u"compatTable"_s).top() > place(u"copyCompat"_s).bottom());
    QTRY_COMPARE(place(u"copyCompat"_s).left() < place(u"compatBrowsers"_s).left(), mirrored);
}

QTEST_MAIN(CompatSectionTest)
#include "compatsectiontest.moc"
