// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/network.h"

#include <QObject>

#include <memory>

class QLockFile;

namespace StatusScope {

class NetworkModule;

// As this start was given it: a file by its whole path, for the other one has a folder of its own.
Call callOf(const QString &what, const QString &page);

// One window for each user and data folder. The first start holds a lock and listens, later ones hand over what they
// were given and end.
class SingleInstance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SingleInstance)

public:
    // `dataFolder` as on the command line, empty for the usual one. The module must outlive it.
    SingleInstance(const QString &dataFolder, NetworkModule &network, QObject *parent = nullptr);
    ~SingleInstance() override;

    // True: this is the first one.
    bool claim();
    // For later than the first picture: it loads the network. Does nothing where claim() did not succeed.
    void listen();
    // To the one that runs, or is about to listen. False where it does not answer; then better a second window than
    // none.
    bool handOver(const Call &call) const;
    QString socketName() const { return m_name; }

signals:
    void called(const StatusScope::Call &call);

private:
    QString m_name;
    NetworkModule &m_network;
    std::unique_ptr<QLockFile> m_lock;
    bool m_claimed = false;
    std::unique_ptr<QObject> m_listener;
};

} // namespace StatusScope
