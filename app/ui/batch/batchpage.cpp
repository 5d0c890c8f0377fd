// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/batch/batchpage.h"

#include "store/batchstore.h"
#include "ui/batch/batchside.h"
#include "ui/batch/batchtable.h"
#include "ui/batch/batchview.h"
#include "ui/batch/batchwords.h"
#include "ui/batch/newbatchdialog.h"
#include "ui/common/savemenu.h"
#include "ui/common/shortcuts.h"
#include "ui/common/startview.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

BatchPage::BatchPage(const Theme &theme, BatchTools tools, Desktop desktop, QObject *parent)
    : Page(parent)
    , m_theme(theme)
    , m_tools(std::move(tools))
    , m_desktop(std::move(desktop))
{
    buildActions();
}

BatchPage::~BatchPage()
{
    m_runs.clear();
    m_tools.store->wait(); // it reads the registry
    delete m_side;
    delete m_content;
}

void BatchPage::build()
{
    if (m_content != nullptr)
        return;
    m_side = new BatchSide(m_theme);
    m_content = new QWidget;
    m_export = new SaveMenu(*m_tools.facts.registry, {u"csv"_s, u"html"_s, u"md"_s, u"json"_s, u"ndjson"_s, u"har"_s},
                            m_content);
    m_export->setObjectName(u"batchExportMenu"_s);
    m_stack = new QStackedWidget(m_content);
    m_empty =
        new StartView(m_theme,
                      {tr("Which addresses give trouble?"),
                       tr("StatusScope asks them all, many at a time, and sorts them by who must act."),
                       tr("Nothing is sent before you press Start.")},
                      {{{Icon::List, {}, tr("Paste a list"), tr("One address per line"), {}, keyText(newBatchKeys())},
                        u"pasteList"_s},
                       {{Icon::File,
                         {},
                         tr("Open a list"),
                         tr("A text file, or a table whose first column holds addresses"),
                         {},
                         keyText(openListKeys())},
                        u"openListRow"_s},
                       {{Icon::Wrench,
                         {},
                         tr("Practise without the internet"),
                         tr("A small server on this computer answers with any code"),
                         {},
                         keyText(practiceKeys())},
                        u"practiceRow"_s}},
                      m_stack);
    m_view = new BatchView(m_theme, m_export, m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connectParts();
    connectStore();
    listKept();
}

void BatchPage::connectParts()
{
    connect(m_empty, &StartView::chosen, this, [this](int index) {
        if (index == 0)
            askForBatch();
        else if (index == 1)
            askForList();
        else
            emit commandRequested(u"practice"_s);
    });
    connect(m_side, &BatchSide::newRequested, this, &BatchPage::askForBatch);
    connect(m_side, &BatchSide::openRequested, this, &BatchPage::askForList);
    connect(m_side, &BatchSide::chosen, this, &BatchPage::setCurrent);
    connect(m_side, &BatchSide::clearRequested, this, &BatchPage::askToClear);
    connect(m_side, &BatchSide::removeRequested, this, &BatchPage::askToRemove);
    connect(m_side, &BatchSide::copyRequested, this, [this](int id) {
        if (const BatchRun *run = runOf(id))
            m_desktop.copy(batchSummary(*run), {});
    });
    connect(m_side, &BatchSide::menuRequested, this, &BatchPage::showMenu);
    connect(m_view, &BatchView::copyRequested, this, [this](const QString &text) { m_desktop.copy(text, {}); });
    connect(m_view, &BatchView::opened, this, [this](int index) {
        if (const Explained *result = m_current != nullptr ? m_current->result(index) : nullptr)
            emit resultOpened(*result);
    });
    connect(m_export, &QMenu::aboutToShow, this, &BatchPage::refreshExport);
}

void BatchPage::buildActions()
{
    addCommand(tr("New batch…"), u"newBatch"_s, {newBatchKeys()}, [this](bool) { askForBatch(); });
    addCommand(tr("Open a list of addresses…"), u"openList"_s, {openListKeys()}, [this](bool) { askForList(); });
}

QList<KeyNote> BatchPage::keyNotes() const
{
    return {{keyText(Qt::Key_Return), tr("Open the result on the Probe page")},
            {keyText(Qt::Key_Menu), tr("Sort, copy")},
            {keyText(Qt::Key_Delete), tr("Delete the batch, in the list")}};
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
    auto *dialog = new NewBatchDialog(m_theme, freshName(), m_content);
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

void BatchPage::start(BatchPlan plan)
{
    build();
    plan.defaults = m_defaults;
    add(std::make_unique<BatchRun>(m_nextId++, std::move(plan), m_tools));
    m_runs.back()->start();
    setCurrent(m_runs.back()->id());
}

QString BatchPage::lostOnQuit() const
{
    const auto running = std::find_if(m_runs.begin(), m_runs.end(), [](const auto &run) { return run->isRunning(); });
    if (running == m_runs.end())
        return {};
    return (*running)->keptId() != 0
        ? tr("A batch is still running. What it found so far is kept, the rest is not asked.")
        : tr("A batch is still running, and what it found so far is not kept.");
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
    if (m_current != nullptr)
        m_desktop.copy(batchSummary(*m_current), {});
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
    return m_current != nullptr && (m_current->isRunning() || m_current->isReading());
}

} // namespace StatusScope
