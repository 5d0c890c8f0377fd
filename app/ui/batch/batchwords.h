// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/batch/batchrun.h"
#include "ui/common/barchart.h"
#include "ui/common/segmentedcontrol.h"

// What the batch page says of a batch as a whole.
namespace StatusScope {

QString batchFacts(const BatchRun &run); // "200 addresses, 8 at a time, started 11:20"
QString batchNotes(const BatchRun &run); // on its list, where there is something to say
QString batchSummary(const BatchRun &run); // for the clipboard
QString batchProgress(const BatchRun &run, const QColor &strong); // markup: "168 of 200 finished, about 20 s left"
BatchListRow batchListRow(const BatchRun &run);
// All batches beneath the headings "Running" and "Finished".
std::vector<BatchListRow> batchListRows(const std::vector<std::unique_ptr<BatchRun>> &runs);

QList<BarRow::Look> answerBars(const BatchRun &run, const QList<BatchGroup> &groups);
QList<BarRow::Look> actorBars(const BatchRun &run, const QList<Responsible> &actors);
QList<SegmentedControl::Segment> classSegments(const BatchRun &run, const QList<BatchGroup> &groups);

} // namespace StatusScope
