// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/explain.h"
#include "exchange/redacted.h"

#include <QJsonObject>

namespace StatusScope {

// The result of one probe or of `explain` as the contract's JSON, with more members where there is more to say.
QJsonObject resultJson(const Redacted<Explained> &result);

// As it stands within `depth` others in a document, without a line break at its end.
QByteArray nestedJson(const QJsonObject &object, int depth);

} // namespace StatusScope
