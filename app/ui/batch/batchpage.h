// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/batch/batchrun.h"
#include "ui/common/desktop.h"
#include "ui/common/page.h"

#include <QPointer>

class QStackedWidget;

namespace StatusScope {

class SaveMenu;
class BatchSide;
class BatchView;
class NewBatchDialog;
class StartView;
class Theme;

// Asks many addresses at once, and says which of them need somebody to act.
class BatchPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchPage)

public:
    // The theme must outlive it, as the tools must.
    BatchPage(const Theme &theme, BatchTools tools, Desktop desktop, QObject *parent = nullptr);
    ~BatchPage() override;

    QString id() const override { return QStringLiteral("batch"); }
    QString name() const override { return tr("Batch"); }
    QString title() const override;
    QWidget *side() override;
    QWidget *content() override;

    void enter() override;
    void find() override;
    void step(int by) override;
    void copy() override;
    void escape() override;
    void exportResult() override;
    bool open(const QString &what) override;
    bool isBusy() const override;
    QString lostOnQuit() const override;
    QList<KeyNote> keyNotes() const override;

    void start(BatchPlan plan);
    void takeOver(BatchPage &earlier); // its batches, which run on
    void setDefaults(const ProbeRequest &defaults) { m_defaults = defaults; } // of batches to come
    BatchRun *current() const { return m_current; }
    const SaveMenu &exportMenu() const { return *m_export; }

signals:
    void resultOpened(const StatusScope::Explained &result); // for the probe page

private:
    void build();
    void buildActions();
    void connectParts();
    void connectStore();
    void refreshHints();
    QString freshName() const;
    NewBatchDialog *askForBatch();
    void askForList();
    void listKept();
    void add(std::unique_ptr<BatchRun> run);
    BatchRun *runOf(int id) const; // null where there is none
    void setCurrent(int id);
    void drop(const std::function<bool(const BatchRun &run)> &unwanted);
    void askToClear();
    void askToRemove(int id);
    void showMenu(int id, const QPoint &place);
    void refreshRow(const BatchRun &run);
    void refreshList();
    void refreshExport();

    const Theme &m_theme;
    BatchTools m_tools;
    Desktop m_desktop;
    std::vector<std::unique_ptr<BatchRun>> m_runs; // the latest last
    BatchRun *m_current = nullptr;
    int m_nextId = 0;
    bool m_listed = false; // those that were kept
    ProbeRequest m_defaults;
    // The widgets: null until build().
    QPointer<BatchSide> m_side; // the window owns these two once it has taken the page
    QPointer<QWidget> m_content;
    QStackedWidget *m_stack = nullptr;
    StartView *m_empty = nullptr;
    BatchView *m_view = nullptr;
    SaveMenu *m_export = nullptr;
};

} // namespace StatusScope
