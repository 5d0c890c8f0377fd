// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/batchitem.h"

#include <functional>
#include <vector>

// How the parts of a batch stand in the file.
namespace StatusScope {

QByteArray encodeAddresses(const KeptAddresses &addresses);
BatchAddresses decodeAddresses(const QByteArray &bytes);

// Results of a moment together: they have much in common, and so take a tenth of the room. Several blocks where they
// are large.
std::vector<QByteArray> packResults(const std::vector<KeptResult> &results);
// The latest first.
void unpackResults(const QByteArray &block, const std::function<void(const StoredResult &result)> &take);

QString encodeSums(const QList<int> &sums); // "117 3 24"
QList<int> decodeSums(const QString &text);

} // namespace StatusScope
