// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/diagnosis.h"
#include "exchange/exchange.h"

// What window, terminal and reports say about an exchange in the same words.
namespace StatusScope {

QString durationText(double ms); // "49 ms", "1.3 s", "19.2 s"
QString phasesText(const Timings &timings); // "DNS 14, connect 11, wait 23, download 1"
QString statusLineText(const Hop &hop); // "404 Not Found"
QString hopAddress(const Hop &hop); // with the fragment, which is not sent and outlives redirects
QString confidenceText(Confidence confidence); // "Certain", "Likely", "A guess"
QString severityText(Severity severity);
double totalMs(const Exchange &exchange); // of all hops, and of the one that failed
QString wayText(const Exchange &exchange); // "2 redirects, 19.5 s"
// The word on the chip of a failure: DNS, TCP, TLS, TIME, HTTP, LOOP, PROXY, URL, STOP.
QString failureChip(ErrorKind kind);

} // namespace StatusScope
