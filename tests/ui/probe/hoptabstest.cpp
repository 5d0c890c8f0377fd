// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/hoptabs.h"
#include "ui/probe/explaineddelegate.h"
#include "ui/probe/probewindow.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QToolTip>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// The tabs beneath a verdict: which comes first, and how their tables look.
class HopTabsTest : public QObject, private ProbeWindow
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup()
    {
        m_theme.setZoom(100);
        close();
    }
    void opensWhereSomethingIs_data();
    void opensWhereSomethingIs();
    void rowsAreLinesAndTheCurrentOneUnfolds();
    void columnsAreLevel_data();
    void columnsAreLevel();
    void cutTextsHaveATip();
    void valuesEndBeforeTheirButton();
    void emptyTableShowsItsFocus();
    void lineEndsATableThatScrolls();
    void lowWindowsScrollAsAWhole_data();
    void lowWindowsScrollAsAWhole();

private:
    QPoint inkOf(const ExplainedModel &model, int column);
    void answerAtLength();
    QString tip(int row, int column) const;
    QTableView *headers() const { return find<QTableView>(u"headers"_s); }
};

void HopTabsTest::answerAtLength()
{
    answer(404, {{"Cache-Control", "private"}, {"Content-Type", "text/html"}, {"X-Long", QByteArray(300, 'x')}});
    probe(u"https://shop.example/"_s);
}

void HopTabsTest::opensWhereSomethingIs_data()
{
    QTest::addColumn<HeaderFields>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("tab");
    QTest::newRow("fields") << HeaderFields{{"Server", "nginx"}} << QByteArray("x") << int(HopTabs::Headers);
    QTest::newRow("a body alone") << HeaderFields{} << QByteArray("x") << int(HopTabs::Body);
    QTest::newRow("its head alone") << HeaderFields{} << QByteArray() << int(HopTabs::Raw);
}

void HopTabsTest::opensWhereSomethingIs()
{
    QFETCH(const HeaderFields, headers);
    QFETCH(const QByteArray, body);
    answer(200, headers, body);
    probe(u"https://shop.example/"_s);
    QTEST(tabs()->current(), "tab");
}

void HopTabsTest::rowsAreLinesAndTheCurrentOneUnfolds()
{
    answerAtLength();
    m_window->resize(m_window->minimumSize()); // so that explanations are too long for their column
    const int line = m_theme.px(26);
    const auto heights = [this] {
        QList<int> all;
        for (int row = 0; row < headers()->model()->rowCount(); ++row)
            all += headers()->rowHeight(row);
        return all;
    };
    QTRY_COMPARE(heights(), QList<int>(3, line));
    headers()->setCurrentIndex(headers()->model()->index(0, 0));
    QVERIFY2(heights().first() > line, qPrintable(QString::number(heights().first())));
    headers()->setCurrentIndex(headers()->model()->index(2, 0));
    QCOMPARE(heights().first(), line);
    answer(200, {{"Server", "nginx"}});
    probe(u"https://shop.example/"_s);
    QCOMPARE(heights(), QList<int>{line});
}

void HopTabsTest::columnsAreLevel_data()
{
    QTest::addColumn<int>("zoom");
    for (const int zoom : {80, 90, 100, 110, 125, 150, 200})
        QTest::addRow("%d %%", zoom) << zoom;
}

void HopTabsTest::columnsAreLevel()
{
    QFETCH(const int, zoom);
    m_theme.setFonts({}, {}, 13);
    m_theme.setZoom(zoom);
    ExplainedRow row{u"H"_s, u"H"_s, {}, u"H"_s};
    row.fixedValue = false;
    ExplainedModel model;
    model.setRows({row});
    const QPoint name = inkOf(model, ExplainedModel::NameColumn);
    QVERIFY(name.x() < name.y());
    QCOMPARE(inkOf(model, ExplainedModel::ValueColumn), name);
    QCOMPARE(inkOf(model, ExplainedModel::TellsColumn), name);
}

// The first and the last line of pixels that the letters of a cell take.
QPoint HopTabsTest::inkOf(const ExplainedModel &model, int column)
{
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, m_theme.px(200), m_theme.px(26));
    QImage cell(option.rect.size(), QImage::Format_RGB32);
    cell.fill(Qt::white);
    QPainter painter(&cell);
    ExplainedDelegate(m_theme, model).paint(&painter, option, model.index(0, column));
    painter.end();
    QPoint ink(cell.height(), 0);
    for (int y = 0; y < cell.height() - 1; ++y) { // above the hairline
        for (int x = 0; x < cell.width(); ++x) {
            if (qGray(cell.pixel(x, y)) < 160)
                ink = {qMin(ink.x(), y), y};
        }
    }
    return ink;
}

QString HopTabsTest::tip(int row, int column) const
{
    const QPoint place = headers()->visualRect(headers()->model()->index(row, column)).center();
    QHelpEvent event(QEvent::ToolTip, place, headers()->viewport()->mapToGlobal(place));
    QApplication::sendEvent(headers()->viewport(), &event);
    const QString text = QToolTip::text();
    QToolTip::hideText();
    return text;
}

void HopTabsTest::cutTextsHaveATip()
{
    answerAtLength();
    QCOMPARE(tip(2, 1), QString(300, u'x'));
    QTRY_VERIFY(!QToolTip::isVisible());
    QCOMPARE(tip(0, 0), QString()); // it is whole
}

// Which is why they are cut where the column alone would hold them.
void HopTabsTest::valuesEndBeforeTheirButton()
{
    const QString ray = u"9e1f4a7b2c3d5e6f-FRA"_s;
    answer(520, {{"CF-RAY", ray.toLatin1()}});
    probe(u"https://shop.example/"_s);
    const QWidget *button = headers()->indexWidget(headers()->model()->index(0, 1));
    QVERIFY(button != nullptr);
    const int text = QFontMetrics(m_theme.font(FontRole::Mono)).horizontalAdvance(ray) + m_theme.px(12);
    const auto widthIs = [this](int width) {
        headers()->setColumnWidth(1, width);
        return headers()->columnWidth(1) == width;
    };
    QVERIFY(widthIs(text + button->sizeHint().width() + 4));
    QCOMPARE(tip(0, 1), QString());
    QVERIFY(widthIs(text + button->sizeHint().width() / 2));
    QCOMPARE(tip(0, 1), ray);
}

void HopTabsTest::emptyTableShowsItsFocus()
{
    fail(ErrorKind::DnsNotFound);
    probe(u"https://shop.example/"_s);
    tabs()->setCurrent(HopTabs::Headers);
    const QImage before = headers()->viewport()->grab().toImage();
    headers()->setFocus();
    const QImage after = headers()->viewport()->grab().toImage();
    const QPoint edge(after.width() / 2, after.height() - 1);
    QVERIFY(before.pixelColor(edge) != m_theme.color(Token::Accent));
    QCOMPARE(after.pixelColor(edge), m_theme.color(Token::Accent));
}

// Above the button, where a row would else be cut through its letters.
void HopTabsTest::lineEndsATableThatScrolls()
{
    fail(ErrorKind::TlsExpired);
    TlsInfo tls;
    tls.problems = {u"certificate has expired"_s};
    tls.protocol = u"TLS 1.3"_s;
    tls.cipher = u"TLS_AES_256_GCM_SHA384"_s;
    tls.chain = {Certificate()};
    m_prober->answer.error->hop->tls = tls;
    probe(u"https://shop.example/"_s);
    const QWidget *offer = find(u"probeUnchecked"_s)->parentWidget();
    const auto lineShows = [&] {
        const QImage picture = tabs()->grab().toImage();
        return picture.pixelColor(picture.width() / 2, offer->mapTo(tabs(), QPoint()).y())
            == m_theme.color(Token::Line);
    };
    const auto *bar = find<QTableView>(u"tls"_s)->verticalScrollBar();
    m_window->resize(1280, 640);
    QTRY_VERIFY(bar->maximum() > 0 && lineShows());
    m_window->resize(1280, 1600);
    QTRY_VERIFY(bar->maximum() == 0 && !lineShows());
}

void HopTabsTest::lowWindowsScrollAsAWhole_data()
{
    QTest::addColumn<int>("zoom");
    QTest::addColumn<QSize>("size");
    QTest::newRow("1180 x 760 at 200 %") << 200 << QSize(1180, 760);
    QTest::newRow("1366 x 768 at 200 %") << 200 << QSize(1366, 768);
    QTest::newRow("the smallest window") << 100 << QSize(860, 560);
}

void HopTabsTest::lowWindowsScrollAsAWhole()
{
    QFETCH(const int, zoom);
    QFETCH(const QSize, size);
    m_theme.setZoom(zoom);
    m_window->resize(size);
    answerAtLength();
    const auto *page = find<QScrollArea>(u"resultScroll"_s);
    const auto *verdict = find<QScrollArea>(u"verdictScroll"_s);
    QTRY_VERIFY(page->verticalScrollBar()->maximum() > 0);
    QTRY_COMPARE(verdict->verticalScrollBar()->maximum(), 0); // all of it is there
    QTRY_VERIFY(verdict->widget()->height() >= verdict->widget()->heightForWidth(verdict->viewport()->width()));
    const auto tableInSight = [&] {
        page->verticalScrollBar()->setValue(page->verticalScrollBar()->maximum());
        const QRect table(headers()->mapTo(page->viewport(), QPoint()), headers()->size());
        return page->viewport()->rect().contains(table);
    };
    QTRY_VERIFY(tableInSight());
    QVERIFY(headers()->viewport()->height() >= 2 * headers()->rowHeight(0));
    m_theme.setZoom(100);
    m_window->resize(1280, 820);
    QTRY_COMPARE(page->verticalScrollBar()->maximum(), 0);
}

QTEST_MAIN(HopTabsTest)
#include "hoptabstest.moc"
