// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "request/batch.h"

#include <QHash>
#include <QMap>
#include <QPointer>

#include <deque>

namespace StatusScope {

// Runs many probes over kept connections. Requests are pulled as they are needed and results handed on at once, so that
// memory does not grow with their number.
class BatchRunner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchRunner)

public:
    using Source = BatchSource;

    BatchRunner(Prober &prober, BatchOptions options, Source source, QObject *parent = nullptr);

    void start();
    // Open: a source that has nothing is asked again, at the next call of this; closed, as at first: there are no more.
    void setSourceOpen(bool open);
    // Cancels what is under way; results that are there already are still handed on, then finished() follows.
    void stop();
    int done() const { return m_done; }
    int underWay() const { return static_cast<int>(m_running.size()); }

signals:
    void result(int index, const StatusScope::Exchange &exchange); // `index` counts requests from 0
    void progress(int done, int underWay);
    void finished(); // once, never from within start()

private:
    struct Waiting
    {
        int index;
        QString host;
        ProbeRequest request;
    };
    void fill();
    bool pullOne();
    QString hostOf(const QString &url);
    bool startOne();
    void startProbe(const Waiting &waiting);
    void probeFinished(int index, const QString &host, const Exchange &exchange);
    void handOn(int index, const Exchange &exchange);

    Prober &m_prober;
    BatchOptions m_options;
    Source m_source;
    std::deque<Waiting> m_waiting;
    QHash<int, QPointer<Probe>> m_running;
    QHash<QString, int> m_perHost;
    QMap<int, Exchange> m_held; // finished before their turn
    QString m_lastOrigin; // of the address read last, as it was typed, and its host
    QString m_lastHost;
    int m_pulled = 0;
    int m_next = 0; // whose turn it is
    int m_done = 0;
    bool m_sourceOpen = false;
    bool m_exhausted = false;
    bool m_stopped = false;
    bool m_finished = false;
};

} // namespace StatusScope
