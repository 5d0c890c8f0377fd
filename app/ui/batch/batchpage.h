// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/batch/batchrun.h"
#include "ui/common/desktop.h"
#include "ui/page.h"

class QStackedWidget;

namespace StatusScope {

class BatchExportMenu;
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
    // Theme, registry and signatures must outlive it.
    BatchPage(const Theme &theme, const Registry &registry, const SignatureSet &signatures, BatchStarter starter,
              Desktop desktop, Clock clock = {}, QObject *parent = nullptr);
    ~BatchPage() override;

    QString id() const override { return QStringLiteral("batch"); }
    QString name() const override { return tr("Batch"); }
    QString title() const override;
    QWidget *side() override;
    QWidget *content() override;

    void find() override;
    void step(int by) override;
    void copy() override;
    void escape() override;
    void exportResult() override;
    bool open(const QString &what) override;
    bool isBusy() const override;
    QString lostOnQuit() const override;
    QList<QAction *> actions() const override { return m_actions; }
    QList<KeyNote> keyNotes() const override;

    void start(BatchPlan plan);
    void takeOver(BatchPage &earlier); // its batches, which run on
    void setDefaults(const ProbeRequest &defaults) { m_defaults = defaults; } // of batches to come
    BatchRun *current() const { return m_current; }
    const BatchExportMenu &exportMenu() const { return *m_export; }

signals:
    void resultOpened(const StatusScope::Explained &result); // for the probe page

private:
    void build();
    void buildActions();
    NewBatchDialog *askForBatch();
    void askForList();
    void clear();
    void setCurrent(int id);
    void refreshList();
    void refreshExport();

    const Theme &m_theme;
    const Registry &m_registry;
    const SignatureSet &m_signatures;
    BatchStarter m_starter;
    Desktop m_desktop;
    Clock m_clock;
    std::vector<std::unique_ptr<BatchRun>> m_runs;
    BatchRun *m_current = nullptr;
    int m_nextId = 0;
    ProbeRequest m_defaults;
    // The widgets: null until build().
    BatchSide *m_side = nullptr;
    QWidget *m_content = nullptr;
    QStackedWidget *m_stack = nullptr;
    StartView *m_empty = nullptr;
    BatchView *m_view = nullptr;
    BatchExportMenu *m_export = nullptr;
    QList<QAction *> m_actions;
};

} // namespace StatusScope
