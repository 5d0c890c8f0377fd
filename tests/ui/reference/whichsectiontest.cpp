// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/reference/whichsection.h"
#include "diagnosis/signatureset.h"
#include "support/sampleregistry.h"
#include "ui/common/textlabel.h"
#include "ui/common/theme.h"
#include "ui/shownwords.h"

#include <QTest>

using namespace StatusScope;

class WhichSectionTest final : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatThePageAndTheHeaderShow()
    {
        const SignatureSet signatures = SignatureSet::fromJson(
            R"([{"vendor":"cloudflare","page":"“Error {code}” <b>","header":"CF-RAY","rules":[]},
                {"vendor":"pantheon","header":"X-Styx","rules":[],
                 "entries":{"pantheon-530":{"page":"“530 Site Frozen”","header":"X-Pantheon"}}}])",
            nullptr);
        WhichSection section(m_theme, m_registry, signatures);
        section.show(*m_registry.find(u"cloudflare-530"));
        QVERIFY(!section.isHidden());
        const QStringList seen = texts(section);
        for (const QString &expected :
             {u"The page shows"_s, u"“Error 530” <b>"_s, u"CF-RAY"_s, u"“530 Site Frozen”"_s, u"X-Pantheon"_s})
            QVERIFY2(seen.contains(expected), qPrintable(seen.join(u" | "_s)));
        QVERIFY(!seen.contains(u"X-Styx"_s));
    }

    // The customer sees a page with this entry's number, or none.
    void leavesOutThePageOfAnotherNumber()
    {
        const SignatureSet signatures = SignatureSet::fromJson(
            R"([{"vendor":"cloudflare","page":"“Error 1016”","header":"CF-RAY","rules":[]}])", nullptr);
        WhichSection section(m_theme, m_registry, signatures);
        section.show(*m_registry.find(u"cloudflare-530"));
        const QStringList seen = texts(section);
        QVERIFY(seen.contains(u"CF-RAY"_s));
        QVERIFY2(!seen.contains(u"“Error 1016”"_s), qPrintable(seen.join(u" | "_s)));
    }

    void saysWhatItMeansWhereNothingTells()
    {
        const SignatureSet none;
        WhichSection section(m_theme, m_registry, none);
        section.show(*m_registry.find(u"cloudflare-530"));
        const QStringList seen = texts(section);
        QVERIFY2(seen.contains(u"It means"_s), qPrintable(seen.join(u" | "_s)));
        QVERIFY(!seen.contains(u"The header says"_s));
        section.show(*m_registry.find(u"ietf-404"));
        QVERIFY(section.isHidden());
    }

private:
    static QStringList texts(const WhichSection &section)
    {
        QStringList texts;
        for (const TextLabel *label : section.findChildren<TextLabel *>()) {
            if (!label->isHidden())
                texts.append(shownWords(*label));
        }
        return texts;
    }

    Theme m_theme;
    Registry m_registry = sampleRegistry();
};

QTEST_MAIN(WhichSectionTest)
#include "whichsectiontest.moc"
