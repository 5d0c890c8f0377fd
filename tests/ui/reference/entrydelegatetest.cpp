// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/reference/entrydelegate.h"
#include "models/entrytreemodel.h"
#include "registry/searchindex.h"
#include "support/sampleregistry.h"
#include "ui/common/paint.h"
#include "ui/common/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

namespace {

// Which rows, or columns, hold any of a colour.
QList<int> linesWith(QRgb color, const QImage &image, Qt::Orientation along)
{
    QSet<int> found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == color)
                found += along == Qt::Horizontal ? y : x;
        }
    }
    QList<int> lines = found.values();
    std::sort(lines.begin(), lines.end());
    return lines;
}

// The middle of what is written, on a light ground of any colour.
QPointF middleOfInk(const QImage &image)
{
    constexpr int lightest = 200;
    QPointF sum;
    double weight = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const double ink = qMax(0, lightest - qGray(image.pixel(x, y)));
            sum += ink * QPointF(x, y);
            weight += ink;
        }
    }
    return sum / weight;
}

} // namespace

// What of a row gives way where it is narrow, and what the search marks in it.
class EntryDelegateTest final : public QObject
{
    Q_OBJECT

private slots:
    void vendorGoesBeforeTheName_data();
    void vendorGoesBeforeTheName();
    void whatIsSeenOfAFoundWordIsMarked_data();
    void whatIsSeenOfAFoundWordIsMarked();
    void markedWordsStandOnTheLineOfTheRest_data();
    void markedWordsStandOnTheLineOfTheRest();

private:
    // "Content Too Large" in its row, with room for so many px more than it needs.
    QImage nameInRow(const QString &query, int more);

    Theme m_theme;
    const Registry m_registry = sampleRegistry();
    const SearchIndex m_search{m_registry};
    EntryTreeModel m_model{m_registry, m_search};
    const EntryDelegate m_delegate{m_theme, m_registry, m_model};
};

void EntryDelegateTest::vendorGoesBeforeTheName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<bool>("wholeName"); // there is room for it and for this many px more
    QTest::addColumn<int>("more");
    QTest::addColumn<int>("shown"); // 0: gone, 1: cut, 2: whole
    const QString name = u"Connection Timed Out"_s;
    QTest::newRow("room for both") << name << u"Cloudflare"_s << true << 100 << 2;
    QTest::newRow("a readable name") << name << u"Cloudflare"_s << false << 150 << 2;
    QTest::newRow("hardly a name") << name << u"Cloudflare"_s << false << 110 << 0;
    QTest::newRow("no room") << name << u"Cloudflare"_s << false << 40 << 0;
    QTest::newRow("a long vendor, the name whole") << name << u"Amazon API Gateway for everybody"_s << true << 110 << 1;
    QTest::newRow("a long vendor, the name cut") << name << u"Amazon API Gateway for everybody"_s << true << 60 << 1;
    QTest::newRow("a long vendor, hardly a name") << name << u"Amazon API Gateway for everybody"_s << false << 150 << 0;
    QTest::newRow("a long vendor, room for both") << name << u"Amazon API Gateway for everybody"_s << true << 300 << 2;
    QTest::newRow("a short name") << u"Gone"_s << u"Cloudflare"_s << true << 70 << 2;
}

void EntryDelegateTest::vendorGoesBeforeTheName()
{
    QFETCH(const QString, name);
    QFETCH(const QString, vendor);
    QFETCH(const bool, wholeName);
    QFETCH(const int, more);
    QFETCH(const int, shown);
    for (const int zoom : {100, 200}) {
        m_theme.setZoom(zoom);
        const int whole = qCeil(QFontMetricsF(m_theme.font(FontRole::Heading)).horizontalAdvance(name));
        const auto fitted = m_delegate.vendorBeside(name, vendor, (wholeName ? whole : 0) + m_theme.px(more));
        QCOMPARE(fitted.text.isEmpty() ? 0 : fitted.text == vendor ? 2 : 1, shown);
    }
}

QImage EntryDelegateTest::nameInRow(const QString &query, int more)
{
    m_model.setQuery(query);
    const QModelIndex index = m_model.indexForEntry(int(m_registry.find(u"ietf-413") - m_registry.entries().data()));
    const auto widthIn = [&](FontRole role, const QString &text) {
        return qCeil(QFontMetricsF(m_theme.font(role)).horizontalAdvance(text));
    };
    const int left = m_theme.px(34 + 14 * 2) + chipSize(m_theme, {u"413"_s, 4}).width() + m_theme.px(8);
    const bool best = index.data(EntryTreeModel::BestRole).toBool();
    const int behind = best ? widthIn(FontRole::CaptionStrong, u"Best"_s) + m_theme.px(8) : m_theme.px(6);
    const int right = left + widthIn(FontRole::Body, u"Content Too Large"_s) + more;
    EntryDelegate::State state;
    state.textRight = right + behind;
    QImage image(state.textRight, m_theme.px(26), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    m_delegate.paintRow(painter, image.rect(), index, state);
    return image.copy(left - 2, 0, right - left + 2, image.height());
}

void EntryDelegateTest::whatIsSeenOfAFoundWordIsMarked_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("more");
    QTest::addColumn<bool>("marked");
    QTest::newRow("whole") << u"large"_s << 20 << true;
    QTest::newRow("a part") << u"large"_s << -8 << true;
    QTest::newRow("nothing") << u"large"_s << -50 << false;
    QTest::newRow("a word before the cut one") << u"content"_s << -50 << true;
}

void EntryDelegateTest::whatIsSeenOfAFoundWordIsMarked()
{
    QFETCH(const QString, query);
    QFETCH(const int, more);
    QFETCH(const bool, marked);
    const QRgb mark = m_theme.color(Token::Mark).rgb();
    const QImage name = nameInRow(query, more);
    const QList<int> columns = linesWith(mark, name, Qt::Vertical);
    QCOMPARE(!columns.isEmpty(), marked);
    const int dots = qCeil(QFontMetricsF(m_theme.font(FontRole::Body)).horizontalAdvance(u'…'));
    if (marked && more < 0)
        QVERIFY2(columns.last() < name.width() - dots / 2, "the ellipsis is marked");
}

void EntryDelegateTest::markedWordsStandOnTheLineOfTheRest_data()
{
    QTest::addColumn<int>("zoom");
    for (const int zoom : {100, 110, 120, 130, 150, 200})
        QTest::addRow("%d %%", zoom) << zoom;
}

void EntryDelegateTest::markedWordsStandOnTheLineOfTheRest()
{
    QFETCH(const int, zoom);
    m_theme.setZoom(zoom);
    const QImage plain = nameInRow({}, 20);
    const QImage marked = nameInRow(u"content too large"_s, 20);
    const QPointF aside = middleOfInk(marked) - middleOfInk(plain);
    QVERIFY2(qAbs(aside.x()) < 0.3 && qAbs(aside.y()) < 0.3, qPrintable(u"%1, %2"_s.arg(aside.x()).arg(aside.y())));

    const QRgb mark = m_theme.color(Token::Mark).rgb();
    const QList<int> ground = linesWith(mark, marked, Qt::Horizontal);
    const int height = chipSize(m_theme, {u"413"_s, 4}).height();
    QCOMPARE(ground.size(), height);
    QCOMPARE(ground.first(), (marked.height() - height) / 2); // as the chip
}

QTEST_MAIN(EntryDelegateTest)
#include "entrydelegatetest.moc"
