// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/batch/batchpage.h"

#include "report/phrases.h"
#include "ui/batch/batchexportmenu.h"
#include "ui/batch/batchrows.h"
#include "ui/batch/batchside.h"
#include "ui/batch/batchtable.h"
#include "ui/batch/batchview.h"
#include "ui/batch/batchwords.h"
#include "ui/batch/newbatchdialog.h"
#include "ui/common/shortcuts.h"
#include "ui/common/startview.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

BatchPage::BatchPage(const Theme &theme, const Registry &registry, const SignatureSet &signatures, BatchStarter starter,
                     Desktop desktop, Clock clock, QObject *parent)
    : Page(parent)
    , m_theme(theme)
    , m_registry(registry)
    , m_signatures(signatures)
    , m_starter(std::move(starter))
    , m_desktop(std::move(desktop))
    , m_clock(std::move(clock))
{
    buildActions();
}

BatchPage::~BatchPage() = default;

void BatchPage::build()
{
    if (m_content != nullptr)
        return;
    m_side = new BatchSide(m_theme);
    m_content = new QWidget;
    m_export = new BatchExportMenu(m_registry, m_content);
    m_stack = new QStackedWidget(m_content);
    m_empty = new StartView(
        m_theme,
        {tr("Which addresses give trouble?"),
         tr("StatusScope asks them all, many at a time, and sorts them by who must act."),
         tr("Nothing is sent before you press Start. Results stay in this window until you quit.")},
        {{{Icon::List, {}, tr("Paste a list"), tr("One address a line"), {}, keyText(newBatchKeys())}, u"pasteList"_s},
         {{Icon::File, {}, tr("Open a list"), tr("A text file, or a table whose first column holds addresses"), {}, {}},
          u"openListRow"_s}},
        m_stack);
    m_view = new BatchView(m_theme, m_export, m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_empty, &StartView::chosen, this, [this](int index) {
        if (index == 0)
            askForBatch();
        else
            askForList();
    });
    connect(m_side, &BatchSide::newRequested, this, &BatchPage::askForBatch);
    connect(m_side, &BatchSide::openRequested, this, &BatchPage::askForList);
    connect(m_side, &BatchSide::chosen, this, &BatchPage::setCurrent);
    connect(m_side, &BatchSide::clearRequested, this, &BatchPage::clear);
    connect(m_view, &BatchView::copyRequested, this, [this](const QString &text) { m_desktop.copy(text, {}); });
    connect(m_view, &BatchView::opened, this, [this](int index) {
        if (const Explained *result = m_current != nullptr ? m_current->result(index) : nullptr)
            emit resultOpened(*result);
    });
    connect(m_export, &QMenu::aboutToShow, this, &BatchPage::refreshExport);
}

void BatchPage::buildActions()
{
    const auto add = [this](const QString &text, const QString &name, const QList<QKeySequence> &keys, auto slot) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, [this, slot] {
            emit showRequested();
            slot();
        });
        m_actions += action;
    };
    add(tr("New batch…"), u"newBatch"_s, {newBatchKeys()}, [this] { askForBatch(); });
    add(tr("Open a list of addresses…"), u"openList"_s, {}, [this] { askForList(); });
}

QList<KeyNote> BatchPage::keyNotes() const
{
    return {{keyText(Qt::Key_Return), tr("Open the result on the Probe page")},
            {keyText(Qt::Key_Menu), tr("Sort, copy")}};
}

QWidget *BatchPage::side()
{
    build();
    return m_side;
}

QWidget *BatchPage::content()
{
    build();
    return m_content;
}

QString BatchPage::title() const
{
    return m_current != nullptr ? m_current->plan().name : QString();
}

NewBatchDialog *BatchPage::askForBatch()
{
    build();
    auto *dialog = new NewBatchDialog(m_theme, tr("Batch %1").arg(m_nextId + 1), m_content);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { start(dialog->plan()); });
    dialog->open();
    return dialog;
}

void BatchPage::askForList()
{
    const QString path = QFileDialog::getOpenFileName(m_content, tr("Open a list of addresses"), {},
                                                      tr("Lists (*.txt *.csv *.tsv);;All files (*)"));
    if (!path.isEmpty())
        askForBatch()->openFile(path);
}

void BatchPage::takeOver(BatchPage &earlier)
{
    if (earlier.m_content == nullptr)
        return;
    const int current = earlier.m_current != nullptr ? earlier.m_current->id() : -1;
    earlier.m_view->setRun(nullptr);
    earlier.m_current = nullptr;
    m_runs = std::exchange(earlier.m_runs, {});
    m_nextId = earlier.m_nextId;
    for (const auto &run : m_runs) {
        run->disconnect(&earlier);
        connect(run.get(), &BatchRun::changed, this, &BatchPage::refreshList);
    }
    setCurrent(current);
}

void BatchPage::start(BatchPlan plan)
{
    build();
    plan.defaults = m_defaults;
    auto run = std::make_unique<BatchRun>(m_nextId++, std::move(plan), m_starter, m_registry, m_signatures, m_clock);
    connect(run.get(), &BatchRun::changed, this, &BatchPage::refreshList);
    m_runs.push_back(std::move(run));
    m_runs.back()->start();
    setCurrent(m_runs.back()->id());
}

void BatchPage::setCurrent(int id)
{
    build();
    const auto at = std::find_if(m_runs.begin(), m_runs.end(), [id](const auto &run) { return run->id() == id; });
    m_current = at == m_runs.end() ? nullptr : at->get();
    m_view->setRun(m_current);
    m_stack->setCurrentWidget(m_current != nullptr ? static_cast<QWidget *>(m_view) : m_empty);
    refreshList();
    emit titleChanged(title());
}

QString BatchPage::lostOnQuit() const
{
    const bool running = std::any_of(m_runs.begin(), m_runs.end(), [](const auto &run) { return run->isRunning(); });
    return running ? tr("A batch is still running, and what it found so far is not kept.") : QString();
}

void BatchPage::refreshList()
{
    m_side->setRows(batchListRows(m_runs), m_current != nullptr ? m_current->id() : -1);
}

void BatchPage::clear()
{
    const auto running = std::count_if(m_runs.begin(), m_runs.end(), [](const auto &run) { return run->isRunning(); });
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Clear the batches"),
                                running > 0 ? tr("Forget all finished batches? Those that run stay.")
                                            : tr("Forget all batches and their results?"),
                                QMessageBox::Ok | QMessageBox::Cancel, m_content);
    box->setObjectName(u"clearBatchesBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::accepted, this, [this] {
        const int current = m_current != nullptr && m_current->isRunning() ? m_current->id() : -1;
        m_view->setRun(nullptr);
        m_current = nullptr;
        std::erase_if(m_runs, [](const auto &run) { return !run->isRunning(); });
        setCurrent(current < 0 && !m_runs.empty() ? m_runs.back()->id() : current);
    });
    box->open();
}

void BatchPage::find()
{
    if (m_current != nullptr)
        m_view->focusFilter();
}

void BatchPage::step(int by)
{
    if (m_current != nullptr)
        m_view->stepFilter(by);
}

void BatchPage::copy()
{
    if (m_current == nullptr)
        return;
    const BatchListRow row = batchListRow(*m_current);
    QStringList lines{row.name, row.remark};
    for (std::size_t group = 0; group < row.counts.size(); ++group) {
        if (row.counts[group] > 0)
            lines += labelled(groupFilter(BatchGroup(group)), QString::number(row.counts[group]));
    }
    m_desktop.copy(lines.join(u'\n') + u'\n', {});
}

void BatchPage::escape()
{
    // As everywhere: what runs is stopped first, then the filter is cleared.
    if (m_current != nullptr && m_current->isRunning())
        m_current->stop();
    else if (m_current != nullptr)
        m_view->clearFilter();
}

void BatchPage::exportResult()
{
    if (m_current != nullptr)
        m_view->popUpExport();
}

void BatchPage::refreshExport()
{
    QList<Explained> results;
    const QList<int> shown = m_view->shown();
    for (const int index : shown) {
        if (const Explained *result = m_current->result(index))
            results += *result;
    }
    m_export->setResults(m_current->plan().name, std::move(results));
}

bool BatchPage::open(const QString &what)
{
    if (!isTableFile(what) || !QFileInfo(what).isFile())
        return false;
    askForBatch()->openFile(what);
    return true;
}

bool BatchPage::isBusy() const
{
    return m_current != nullptr && m_current->isRunning();
}

} // namespace StatusScope
