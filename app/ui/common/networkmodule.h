// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace StatusScope {

struct Network;

// The network is in a module that is loaded when it is first needed: Qt's network library and what that needs would
// take every start time and memory, before anything is painted.
class NetworkModule final
{
    Q_DISABLE_COPY_MOVE(NetworkModule)

public:
    NetworkModule(); // the program's own
    explicit NetworkModule(QString file);

    // Null where it cannot be loaded. Other threads may call it after the window's has.
    const Network *load();
    bool isLoaded() const { return m_network != nullptr; }
    const QString &trouble() const { return m_trouble; } // why it cannot, a sentence

private:
    QString m_file;
    QString m_trouble;
    const Network *m_network = nullptr;
};

} // namespace StatusScope
