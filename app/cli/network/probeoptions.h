// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/render.h"
#include "request/prober.h"

#include <QStringList>

namespace StatusScope {

class CommandLine;

// What `probe` was asked to do.
struct ProbeOptions
{
    ProbeRequest request; // everything but the URL
    QStringList urls;
    QString from; // file with one URL a line, "-" for standard input; empty: none
    int concurrency = 16;
    int perHost = 6;
    bool allAddresses = false;
    ReportFormat format = ReportFormat::Text;
    bool showSecrets = false;
};

void declareProbeOptions(CommandLine &line);

// Complains about each option that makes no sense and sets `bad`.
ProbeOptions readProbeOptions(const CommandLine &line, bool *bad);

} // namespace StatusScope
