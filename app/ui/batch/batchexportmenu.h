// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/explain.h"

#include <QMenu>

#include <memory>

class QThread;

namespace StatusScope {

class Registry;

// Saves the results that the table shows. Reports hold no secrets.
class BatchExportMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchExportMenu)

public:
    explicit BatchExportMenu(const Registry &registry, QWidget *parent = nullptr);
    ~BatchExportMenu() override;

    void setResults(const QString &name, QList<Explained> results);
    // In another thread, for thousands of results take a while; saved() follows.
    void save(const QString &file);

signals:
    void saved(const QString &file, const QString &problem); // which is empty where all went well

private:
    void askAndSave(const QString &ending);

    const Registry &m_registry;
    QString m_name;
    QList<Explained> m_results;
    std::unique_ptr<QThread> m_saving;
};

// `name` as a file may be called on every system.
QString plainFileName(QString name);

} // namespace StatusScope
