// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/reference/codelist.h"
#include "ui/common/textlabel.h"
#include "ui/common/theme.h"

#include <QFontMetrics>
#include <QTest>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

class CodeListTest final : public QObject
{
    Q_OBJECT

private slots:
    void remarksStandNearTheNames_data();
    void remarksStandNearTheNames();

private:
    Theme m_theme;
};

void CodeListTest::remarksStandNearTheNames_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("widest"); // what the column has room for
    const QStringList names{u"Gone"_s, u"Forbidden"_s};
    const QString longName = u"Content length too large"_s;
    QTest::newRow("short names") << names << 496 << u"Forbidden"_s;
    QTest::newRow("a long one wraps") << names + QStringList{longName} << 496 << u"Content length"_s;
    QTest::newRow("or stands whole where there is room")
        << names + QStringList{u"Misdirected Request"_s} << 900 << u"Misdirected Request"_s;
    QTest::newRow("two words") << names + QStringList{u"Bad Gateway"_s} << 496 << u"Bad Gateway"_s;
}

void CodeListTest::remarksStandNearTheNames()
{
    QFETCH(const QStringList, names);
    QFETCH(const int, width);
    QFETCH(const QString, widest);
    for (const int zoom : {100, 150}) {
        m_theme.setZoom(zoom);
        CodeList list(m_theme, u"Easily confused with"_s);
        QList<CodeList::Item> items;
        for (const QString &name : names)
            items += {name, {u"410"_s, 4}, name, name, u"remark"_s};
        list.setItems(items);
        list.resize(m_theme.px(width), m_theme.px(300));
        list.show();
        const QFontMetrics metrics(m_theme.font(FontRole::Heading));
        int seen = 0;
        for (const TextLabel *label : list.findChildren<TextLabel *>()) {
            if (!names.contains(label->text()))
                continue;
            ++seen;
            const int wanted = metrics.horizontalAdvance(widest);
            QTRY_VERIFY2(label->width() >= wanted && label->width() <= wanted + m_theme.px(4),
                         qPrintable(u"%1 px, not %2"_s.arg(label->width()).arg(wanted)));
            const bool whole = metrics.horizontalAdvance(label->text()) <= label->width();
            QCOMPARE(label->heightForWidth(label->width()) / m_theme.lineHeight(FontRole::Heading), whole ? 1 : 2);
        }
        QCOMPARE(seen, names.size());
    }
}

QTEST_MAIN(CodeListTest)
#include "codelisttest.moc"
