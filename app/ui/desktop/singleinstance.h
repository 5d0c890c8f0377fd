// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

class QLocalServer;
class QLocalSocket;
class QLockFile;

namespace StatusScope {

// What one start of the program hands to the one that runs already.
struct Call
{
    QString what; // a code, an address, a file's whole path, a link; may be empty: only come to the front
    QString page;
    bool operator==(const Call &) const = default;
};

// As this start was given it: a file by its whole path, for the other one has a folder of its own.
Call callOf(const QString &what, const QString &page);

// One window for each user and data folder. The first start listens, later ones hand over what they were given and end.
class SingleInstance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SingleInstance)

public:
    // `dataFolder` as on the command line, empty for the usual one.
    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);
    ~SingleInstance() override;

    // True: this is the first one, and it listens from now on, also where a crashed one left its socket behind.
    bool claim();
    // To the one that runs. False where it does not answer; then better a second window than none.
    bool handOver(const Call &call) const;
    QString socketName() const { return m_name; }

signals:
    void called(const StatusScope::Call &call);

private:
    void accept();
    void readFrom(QLocalSocket *socket);

    QString m_name;
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer *m_server = nullptr;
};

} // namespace StatusScope
