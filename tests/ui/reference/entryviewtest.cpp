// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/reference/entryview.h"
#include "diagnosis/builtinsignatures.h"
#include "registry/builtinregistry.h"
#include "store/database.h"
#include "store/entrynotes.h"
#include "ui/common/layoutpause.h"
#include "ui/common/markup.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// The sections of an entry are filled anew for each: whatever they held before, they stand as if made for it.
class EntryViewTest final : public QObject
{
    Q_OBJECT

private slots:
    void standsAsIfMadeForIt_data();
    void standsAsIfMadeForIt();
    void aPauseForgetsNothing();
    void namesAreNotCutOff();
    void adviceIsSpoken();

private:
    std::unique_ptr<EntryView> makeView();
    void settle() const;
    static QStringList places(const EntryView &view);

    const LoadedRegistry m_loaded = loadBuiltInRegistry();
    const SignatureSet m_signatures = loadBuiltInSignatures();
    Database m_database{StorePlace{}};
    EntryNotes m_notes{m_database};
    Theme m_theme;
};

std::unique_ptr<EntryView> EntryViewTest::makeView()
{
    auto view = std::make_unique<EntryView>(m_theme, m_loaded.registry, m_signatures, m_notes);
    view->resize(864, 700);
    return view;
}

// Until nothing waits to be laid out; each round may ask for the next, of the parents.
void EntryViewTest::settle() const
{
    for (int round = 0; round < 20; ++round)
        QCoreApplication::processEvents();
}

QStringList EntryViewTest::places(const EntryView &view)
{
    QStringList places;
    const auto children = view.widget()->findChildren<QWidget *>();
    for (const QWidget *child : children) {
        if (!child->isVisibleTo(&view))
            continue;
        const auto *label = qobject_cast<const QLabel *>(child);
        const QRect place(child->mapTo(view.widget(), QPoint()), child->size());
        places += u"%1,%2 %3x%4 %5 %6"_s.arg(place.x())
                      .arg(place.y())
                      .arg(place.width())
                      .arg(place.height())
                      .arg(QLatin1StringView(child->metaObject()->className()),
                           label != nullptr ? label->text().left(40) : child->objectName());
    }
    places.sort();
    return places;
}

void EntryViewTest::standsAsIfMadeForIt_data()
{
    QTest::addColumn<QString>("life"); // codes it shows, sizes in percent, while hidden or not
    QTest::addColumn<QString>("last");
    QTest::newRow("entries only") << u"404 1020 103 502 404"_s << u"504"_s;
    QTest::newRow("zoomed in sight") << u"404 130% 502 100% 404"_s << u"504"_s;
    QTest::newRow("zoomed out of sight") << u"410 hide 110% show hide 100% show"_s << u"404"_s;
    QTest::newRow("a section comes back") << u"404 1020 hide 130% show hide 100% show 103 404 103"_s << u"520"_s;
    QTest::newRow("many sections come back") << u"404 1020 hide 130% show hide 100% show 103 404 103 520"_s << u"504"_s;
    QTest::newRow("changed out of sight") << u"502 404 hide 502 103 130% 404 100% show"_s << u"502"_s;
}

void EntryViewTest::standsAsIfMadeForIt()
{
    QFETCH(const QString, life);
    QFETCH(const QString, last);
    const auto show = [this](EntryView &view, const QString &code) {
        view.show(*m_loaded.registry.lookUp(code).front());
        settle();
    };
    const std::unique_ptr<EntryView> old = makeView();
    old->setVisible(true);
    const QStringList steps = life.split(u' ');
    for (const QString &step : steps) {
        if (step == "hide"_L1 || step == "show"_L1)
            old->setVisible(step == "show"_L1);
        else if (step.endsWith(u'%'))
            m_theme.setZoom(step.chopped(1).toInt());
        else
            show(*old, step);
        settle();
    }
    show(*old, last);
    const std::unique_ptr<EntryView> fresh = makeView();
    fresh->setVisible(true);
    show(*fresh, last);
    QTRY_VERIFY(fresh->isComplete());
    settle();
    const QStringList expected = places(*fresh);
    const QStringList seen = places(*old);
    for (qsizetype i = 0; i < qMax(seen.size(), expected.size()); ++i)
        QCOMPARE(seen.value(i), expected.value(i));
}

void EntryViewTest::aPauseForgetsNothing()
{
    QWidget window;
    window.resize(300, 200);
    auto *outer = new QVBoxLayout(&window);
    auto *section = new QWidget;
    auto *inner = new QVBoxLayout(section);
    auto *text = new QWidget;
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(text);
    outer->addWidget(section);
    window.show();
    settle();
    section->hide();
    inner->setContentsMargins(10, 10, 10, 10); // asks to be laid out, in vain while it is hidden
    settle();
    {
        const LayoutPause pause(&window);
        section->show();
    }
    settle();
    QCOMPARE(text->geometry(), section->contentsRect().adjusted(10, 10, -10, -10));
    {
        const LayoutPause pause(&window);
        section->resize(100, 50);
    }
    settle();
    QCOMPARE(section->geometry(), window.contentsRect().marginsRemoved(outer->contentsMargins()));
    QCOMPARE(text->geometry(), section->contentsRect().adjusted(10, 10, -10, -10));
}

void EntryViewTest::namesAreNotCutOff()
{
    constexpr qsizetype longCode = 28;
    const std::unique_ptr<EntryView> view = makeView();
    view->resize(540, 700);
    view->setVisible(true);
    int looked = 0;
    for (const Entry &entry : m_loaded.registry.entries()) {
        if (entry.label().size() < longCode && m_loaded.registry.finerCodes(entry).size() < 2)
            continue;
        view->show(entry);
        settle();
        ++looked;
        for (const QLabel *label : view->widget()->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->wordWrap())
                QVERIFY2(label->sizeHint().width() <= label->width() + 1, qPrintable(entry.id + u' ' + label->text()));
        }
    }
    QVERIFY(looked > 20);
}

void EntryViewTest::adviceIsSpoken()
{
    const Entry *entry = m_loaded.registry.find(u"ietf-404"_s);
    const std::unique_ptr<EntryView> view = makeView();
    view->setVisible(true);
    view->show(*entry);
    QString spoken;
    for (QLabel *label : view->widget()->findChildren<QLabel *>())
        spoken += QAccessible::queryAccessibleInterface(label)->text(QAccessible::Name) + u'\n';
    for (const QStringList &list : {entry->causes, entry->fixes.visitor, entry->fixes.owner, entry->fixes.developer}) {
        QVERIFY(!list.isEmpty());
        for (const QString &step : list)
            QVERIFY2(spoken.contains(plainText(step)), qPrintable(step));
    }
}

QTEST_MAIN(EntryViewTest)
#include "entryviewtest.moc"
