// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/explain.h"
#include "store/batchitem.h"
#include "ui/batch/addresslist.h"

#include <memory>
#include <utility>
#include <vector>

// What is kept of a batch: without secrets, and so that it can be shown again. Takes its time: for other threads.
namespace StatusScope {

class Registry;

using BatchResult = std::pair<int, std::shared_ptr<const Explained>>; // its place; null: taken back

KeptAddresses keptAddresses(const AddressList &list, const Registry &registry);
std::vector<KeptResult> keptResults(const std::vector<BatchResult> &results, const QString &language,
                                    const Registry &registry, qsizetype bodyBytes);

} // namespace StatusScope
