// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "store/batchstore.h"
#include "ui/batch/batchpage.h"
#include "ui/batch/batchside.h"
#include "ui/batch/batchview.h"
#include "ui/batch/batchwords.h"
#include "ui/common/question.h"
#include "ui/common/startview.h"

#include <QMenu>
#include <QStackedWidget>

#include <algorithm>

// The batches the page lists: those of this run of the program, and those that were kept.
namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

void BatchPage::connectStore()
{
    const BatchStore &store = *m_tools.store;
    connect(&store, &BatchStore::removed, this,
            [this](qint64 id) { drop([id](const BatchRun &run) { return run.keptId() == id && !run.isRunning(); }); });
    connect(&store, &BatchStore::cleared, this, [this] { drop([](const BatchRun &run) { return !run.isRunning(); }); });
    connect(&store, &BatchStore::replaced, this, [this] {
        drop([](const BatchRun &run) { return !run.isRead(); });
        for (const auto &run : m_runs)
            run->letGo();
        refreshList();
    });
    connect(&store, &BatchStore::keepingChanged, this, &BatchPage::refreshHints);
}

void BatchPage::refreshHints()
{
    const BatchStore &store = *m_tools.store;
    m_side->setHint(store.keepsNew()       ? tr("What you run is listed here, on this computer only.")
                        : store.isWanted() ? tr("What you run is listed here until you quit.")
                                           : tr("History is off: what you run is forgotten when you quit."));
}

void BatchPage::listKept()
{
    if (!m_listed) {
        std::vector<BatchItem> items = m_tools.store->items();
        for (auto item = items.rbegin(); item != items.rend(); ++item)
            add(std::make_unique<BatchRun>(m_nextId++, *item, m_tools));
    }
    m_listed = true;
    refreshHints();
    refreshList();
}

void BatchPage::takeOver(BatchPage &earlier)
{
    if (earlier.m_content == nullptr)
        return;
    const int current = earlier.m_current != nullptr ? earlier.m_current->id() : -1;
    earlier.m_view->setRun(nullptr);
    earlier.m_current = nullptr;
    m_listed = true;
    m_nextId = earlier.m_nextId;
    for (auto &run : std::exchange(earlier.m_runs, {})) {
        run->disconnect(&earlier);
        run->retell(*m_tools.facts.registry);
        add(std::move(run));
    }
    setCurrent(current);
}

void BatchPage::add(std::unique_ptr<BatchRun> run)
{
    connect(run.get(), &BatchRun::changed, this, [this, added = run.get()] { refreshRow(*added); });
    m_runs.push_back(std::move(run));
}

BatchRun *BatchPage::runOf(int id) const
{
    const auto at = std::find_if(m_runs.begin(), m_runs.end(), [id](const auto &run) { return run->id() == id; });
    return at == m_runs.end() ? nullptr : at->get();
}

QString BatchPage::freshName() const
{
    const auto isTaken = [this](const QString &name) {
        return std::any_of(m_runs.begin(), m_runs.end(), [&](const auto &run) { return run->plan().name == name; });
    };
    auto number = int(m_runs.size()) + 1;
    while (isTaken(tr("Batch %1").arg(number)))
        ++number;
    return tr("Batch %1").arg(number);
}

void BatchPage::enter()
{
    if (m_current == nullptr && !m_runs.empty())
        setCurrent(m_runs.back()->id());
}

void BatchPage::setCurrent(int id)
{
    build();
    BatchRun *before = std::exchange(m_current, runOf(id));
    m_view->setRun(m_current);
    if (before != nullptr && before != m_current)
        before->forgetResults(); // thousands; they are read again as quickly
    if (m_current != nullptr && !m_current->isRead()) {
        m_current->setDefaults(m_defaults);
        m_current->read();
    }
    m_stack->setCurrentWidget(m_current != nullptr ? static_cast<QWidget *>(m_view) : m_empty);
    refreshList();
    emit titleChanged(title());
}

void BatchPage::refreshRow(const BatchRun &run)
{
    if (!m_side->updateRow(batchListRow(run)))
        refreshList();
}

void BatchPage::refreshList()
{
    m_side->setRows(batchListRows(m_runs), m_current != nullptr ? m_current->id() : -1);
}

// The one that takes the place of what is shown comes next in the list.
void BatchPage::drop(const std::function<bool(const BatchRun &run)> &unwanted)
{
    const auto isUnwanted = [&](const std::unique_ptr<BatchRun> &run) { return unwanted(*run); };
    BatchRun *next = m_current;
    if (m_current != nullptr && unwanted(*m_current)) {
        const auto at =
            std::find_if(m_runs.begin(), m_runs.end(), [this](const auto &run) { return run.get() == m_current; });
        const auto older = std::find_if_not(std::make_reverse_iterator(at), m_runs.rend(), isUnwanted);
        const auto newer = std::find_if_not(at, m_runs.end(), isUnwanted);
        next = older != m_runs.rend() ? older->get() : newer != m_runs.end() ? newer->get() : nullptr;
        m_view->setRun(nullptr);
        m_current = nullptr;
    }
    std::erase_if(m_runs, isUnwanted);
    setCurrent(next != nullptr ? next->id() : -1);
}

void BatchPage::askToClear()
{
    const bool running = std::any_of(m_runs.begin(), m_runs.end(), [](const auto &run) { return run->isRunning(); });
    auto *box = new Question(
        m_theme,
        {tr("Clear batches"),
         running ? tr("Forget all finished batches and their results?") : tr("Forget all batches and their results?"),
         running ? tr("Running ones stay. This cannot be undone.") : tr("This cannot be undone."), tr("Clear"),
         u"clearBatchesConfirmed"_s},
        m_content->window());
    box->setObjectName(u"clearBatchesBox"_s);
    connect(box, &QDialog::accepted, m_tools.store, &BatchStore::clear);
    box->open();
}

void BatchPage::askToRemove(int id)
{
    const BatchRun *run = runOf(id);
    if (run == nullptr || run->isRunning())
        return;
    auto *box = new Question(m_theme,
                             {tr("Delete batch"), tr("Forget “%1” and its results?").arg(run->plan().name),
                              tr("This cannot be undone."), tr("Delete"), u"removeBatchConfirmed"_s},
                             m_content->window());
    box->setObjectName(u"removeBatchBox"_s);
    connect(box, &QDialog::accepted, this, [this, id] {
        const BatchRun *unwanted = runOf(id);
        if (unwanted == nullptr || unwanted->isRunning())
            return;
        if (unwanted->keptId() != 0)
            m_tools.store->remove(unwanted->keptId());
        else
            drop([id](const BatchRun &each) { return each.id() == id; });
    });
    box->open();
}

void BatchPage::showMenu(int id, const QPoint &place)
{
    BatchRun *run = runOf(id);
    if (run == nullptr)
        return;
    QMenu menu(m_side);
    menu.setObjectName(u"batchMenu"_s);
    // The batch may go while the menu is open.
    const auto add = [&](const QString &text, const QString &name, bool possible, auto slot) {
        QAction *action = menu.addAction(text);
        action->setObjectName(name);
        action->setEnabled(possible);
        connect(action, &QAction::triggered, this, [this, id, slot] {
            if (BatchRun *chosen = runOf(id))
                slot(*chosen);
        });
    };
    add(tr("Show"), u"batchShow"_s, true, [this](BatchRun &chosen) { setCurrent(chosen.id()); });
    if (run->isRunning())
        add(tr("Stop"), u"batchStop"_s, true, [](BatchRun &chosen) { chosen.stop(); });
    else if (run->canGoOn())
        add(tr("Go on"), u"batchGoOn"_s, true, [](BatchRun &chosen) { chosen.start(); });
    if (!run->isRunning() && run->failed() > 0)
        add(tr("Retry failures"), u"batchRetry"_s, true, [](BatchRun &chosen) { chosen.retryFailed(); });
    add(tr("Copy summary"), u"batchCopy"_s, true,
        [this](BatchRun &chosen) { m_desktop.copy(batchSummary(chosen), {}); });
    menu.addSeparator();
    add(tr("Delete…"), u"batchDelete"_s, !run->isRunning(), [this](BatchRun &chosen) { askToRemove(chosen.id()); });
    menu.exec(place);
}

} // namespace StatusScope
