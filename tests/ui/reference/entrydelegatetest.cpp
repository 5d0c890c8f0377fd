// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/reference/entrydelegate.h"
#include "models/entrytreemodel.h"
#include "registry/searchindex.h"
#include "support/sampleregistry.h"
#include "ui/common/theme.h"

#include <QFontMetricsF>
#include <QTest>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// What of a row gives way where it is narrow.
class EntryDelegateTest final : public QObject
{
    Q_OBJECT

private slots:
    void vendorGoesBeforeTheName_data();
    void vendorGoesBeforeTheName();

private:
    Theme m_theme;
    const Registry m_registry = sampleRegistry();
    const SearchIndex m_search{m_registry};
    const EntryTreeModel m_model{m_registry, m_search};
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

QTEST_MAIN(EntryDelegateTest)
#include "entrydelegatetest.moc"
