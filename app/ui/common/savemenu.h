// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/explain.h"

#include <QMenu>

#include <memory>

class QThread;

namespace StatusScope {

class Registry;

// Saves results, in the formats of some endings of file names. Reports hold no secrets.
class SaveMenu : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SaveMenu)

public:
    SaveMenu(const Registry &registry, const QStringList &endings, QWidget *parent = nullptr);
    ~SaveMenu() override;

    void setResults(const QString &name, QList<Explained> results); // before it is shown
    // In another thread, for thousands of results take a while; saved() follows.
    void save(const QString &file, const QString &ending = {}); // of a file whose name has no ending of ours

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
