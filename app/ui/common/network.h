// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "request/prober.h"

#include <functional>
#include <memory>

namespace StatusScope {

class Registry;

// What one start of the program hands to the one that runs already.
struct Call
{
    QString what; // a code, an address, a file's whole path, a link; may be empty: only come to the front
    QString page;
    bool operator==(const Call &) const = default;
};

// A practice server that runs; it ends with this object.
class PracticeHost
{
public:
    PracticeHost() = default;
    virtual ~PracticeHost() = default;
    Q_DISABLE_COPY_MOVE(PracticeHost)

    virtual QString url() const = 0; // "http://127.0.0.1:PORT"
    virtual int requests() const = 0;
    std::function<void()> answered; // called after each request
};

// All that the window wants of Qt's network library; see networkmodule.h.
struct Network
{
    std::unique_ptr<Prober> (*makeProber)();
    // Null where it cannot listen; then `trouble` tells why. The registry must outlive it.
    std::unique_ptr<PracticeHost> (*startPractice)(const Registry &registry, QString &trouble);
    // Takes calls on this socket as long as the object lives; also where a crashed program left the socket behind.
    std::unique_ptr<QObject> (*listenForCalls)(const QString &socket, std::function<void(const Call &)> called);
    bool (*handOver)(const QString &socket, const Call &call); // false: nobody takes it
};

} // namespace StatusScope
