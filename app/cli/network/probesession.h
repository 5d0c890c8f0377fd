// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/network/requestfeed.h"
#include "diagnosis/explain.h"
#include "probe/addresses.h"
#include "report/redactor.h"
#include "report/reportstream.h"

#include <QStringDecoder>

#include <memory>

namespace StatusScope {

// Probes the addresses asked for, so many at a time, and prints each result as soon as its format allows: ndjson as it
// finishes, the others in the order asked, html at the end.
class ProbeSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProbeSession)

public:
    explicit ProbeSession(const ProbeOptions &options);
    ~ProbeSession() override;

    bool openList() { return m_feed.open(); } // false: the list cannot be read, and that was said
    int run(); // the exit code

private:
    void take(const Exchange &exchange);
    void printEnd();
    void showProgress(int done);
    void wipeProgress();

    ProbeOptions m_options;
    Redactor m_redactor;
    std::unique_ptr<Prober> m_prober;
    RequestFeed m_feed;
    QStringDecoder m_decoder{QStringDecoder::Utf8};
    ReportStream m_report;
    AddressComparison m_addresses; // of --all-addresses
    bool m_showsProgress = false;
    bool m_noAnswer = false;
    bool m_errorStatus = false;
};

} // namespace StatusScope
