// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "pictures/stage.h"

#include "diagnosis/builtinsignatures.h"
#include "diagnosis/diagnosis.h"
#include "pictures/recordedprober.h"
#include "pictures/recordings.h"
#include "registry/builtinregistry.h"
#include "report/redactor.h"
#include "ui/batch/batchpage.h"
#include "ui/desktop/opener.h"
#include "ui/probe/historywords.h"
#include "ui/probe/hoptabs.h"
#include "ui/probe/probepage.h"
#include "ui/window/screenshot.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

SignatureSet signaturesOf(const QString &folder)
{
    if (folder.isEmpty())
        return loadBuiltInSignatures();
    QFile file(folder + "/signatures.json"_L1);
    return file.open(QIODevice::ReadOnly) ? SignatureSet::fromJson(file.readAll(), nullptr) : SignatureSet();
}

} // namespace

Facts::Facts(const QString &folder)
    : m_loaded(folder.isEmpty() ? loadBuiltInRegistry() : loadRegistryFolder(folder))
    , m_signatures(signaturesOf(folder))
{
}

Stage::Stage(const Facts &facts, Theme &theme, Past past)
    : m_facts(facts)
    , m_theme(theme)
    , m_settings(m_folder.filePath(u"none.ini"_s), QSettings::IniFormat)
    , m_database({m_folder.filePath(u"statusscope.db"_s)})
    , m_history(m_database)
    , m_notes(m_database)
    , m_batches(m_database, m_history)
    , m_instance(m_folder.path(), m_network)
    , m_prober(std::make_unique<RecordedProber>(begun()))
{
    const BatchStarter starter = [this](const BatchJob &job) -> std::unique_ptr<Batch> {
        return std::make_unique<RecordedBatch>(job, m_answered);
    };
    const Desktop desktop{[](const QString &, const QString &) {}, [](const QUrl &) {}};
    const Clock clock{[this] { return m_now; }, [this] { return m_ticks; }};
    const ProgramParts parts{m_theme,   m_settings, facts.signatures(), *m_prober, m_database, m_history, m_notes,
                             m_batches, m_instance, m_network,          starter,   desktop,    clock};
    m_program = std::make_unique<Program>(parts, facts.registry());
    if (past == Past::TwoDays)
        remember();
    window().show();
    window().activateWindow();
    wait(10); // until it is
}

Stage::~Stage() = default;

void Stage::remember()
{
    const Redactor redactor(m_facts.registry());
    for (const Recording &each : recordings()) {
        const Exchange &exchange = each.exchange;
        const QDateTime at(QDate::currentDate().addDays(-each.daysAgo), each.time);
        const Diagnosis diagnosis = diagnose(exchange, m_facts.registry(), m_facts.signatures(), exchange.startedAt);
        const Redacted<Exchange> kept = redactor.exchange(exchange, m_history.bodyBytesKept());
        m_history.add(historyItemOf(kept, diagnosis, "GET", at), kept);
    }
}

template <typename Widget>
Widget *Stage::find(const QString &name)
{
    auto *widget = window().findChild<Widget *>(name);
    if (widget == nullptr)
        qFatal("The window has no %s", qPrintable(name));
    return widget;
}

void Stage::wait(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QApplication::processEvents(QEventLoop::AllEvents, 10);
}

void Stage::open(const QString &page, const QString &what)
{
    m_program->opener().open(what, page);
}

void Stage::type(const QString &text)
{
    Page *page = window().page(u"reference"_s);
    page->search(text);
    for (int round = 0; page->isBusy() && round < 100; ++round) // the entry follows
        wait(10);
}

void Stage::findInEntry(const QString &words)
{
    trigger(u"findInEntryAction"_s);
    find<QLineEdit>(u"findInEntry"_s)->setText(words);
}

void Stage::note(const QString &entry, const QString &text)
{
    m_notes.setText(entry, text);
    m_notes.setBookmarked(entry, true);
}

void Stage::trigger(const QString &action)
{
    find<QAction>(action)->trigger();
}

void Stage::click(const QString &button)
{
    find<QAbstractButton>(button)->click();
}

void Stage::openMenu()
{
    auto *menu = find<QMenu>(u"menu"_s);
    menu->popup(window().mapToGlobal(QPoint(12, 44)));
    menu->setActiveAction(menu->actions().at(1));
}

void Stage::unfold(const QString &list)
{
    find<QComboBox>(list)->showPopup();
}

void Stage::chooseHistory(const QString &part)
{
    open(u"probe"_s);
    auto *list = find<QListView>(u"history"_s);
    list->setCurrentIndex({}); // the one that came in last is, but its result is not shown
    list->setFocus();
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (index.data().toString().contains(part))
            list->setCurrentIndex(index);
    }
    list->clearFocus();
}

void Stage::chooseTab(int tab)
{
    window().findChild<HopTabs *>()->setCurrent(tab);
}

void Stage::scrollToEnd()
{
    picture(window().size()); // how long it is shows once it is laid out
    QScrollBar *bar = find<QScrollArea>(u"entryView"_s)->verticalScrollBar();
    bar->setValue(bar->maximum());
}

void Stage::openNote()
{
    auto *table = find<QTableView>(u"compatTable"_s);
    emit table->clicked(table->model()->index(0, 0));
}

void Stage::probe(const QString &url)
{
    open(u"probe"_s, url);
    wait(20);
    m_ticks += 8100;
    wait(600); // the figures follow twice a second
}

void Stage::runBatch(const QString &name, const QStringList &addresses, int answered, const QDateTime &at)
{
    open(u"batch"_s);
    m_now = at;
    m_answered = answered;
    BatchPlan plan;
    plan.name = name;
    plan.list.addresses = addresses;
    for (int line = 1; line <= addresses.size(); ++line)
        plan.list.numbers += line;
    m_program->batch().start(plan);
    m_ticks += 84000;
    const BatchRun *run = m_program->batch().current();
    QElapsedTimer patience;
    patience.start();
    while ((run->done() < answered || run->isRunning() != (answered < addresses.size())) && patience.elapsed() < 10000)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

QPixmap Stage::picture(QSize size)
{
    return pictureOf(window(), size);
}

} // namespace StatusScope
