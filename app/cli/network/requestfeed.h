// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/network/probeoptions.h"

#include <QFile>

#include <memory>

namespace StatusScope {

// What to probe, one request after the other: the addresses of the command line, then those of the list. Where there is
// a list, which may be slow, or --all-addresses look names up, a thread waits, so that probes under way are not held
// up.
class RequestFeed final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestFeed)

public:
    explicit RequestFeed(const ProbeOptions &options);
    ~RequestFeed() override;

    bool open(); // false: the list cannot be read, and that was said
    void start();
    std::optional<ProbeRequest> take(); // nothing: there is none now, and while isOpen() there may be one later
    bool isOpen() const;
    bool isUnreadable() const; // the list broke off, and that was said

signals:
    void changed(); // there is something to take again, or there will be nothing any more

private:
    struct Shared;
    class Reader;

    ProbeOptions m_options;
    std::unique_ptr<QFile> m_list;
    std::shared_ptr<Shared> m_shared;
};

} // namespace StatusScope
