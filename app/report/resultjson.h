// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>

namespace StatusScope {

struct Diagnosis;
struct Exchange;
class Redactor;

// The result of one probe or of `explain` as the contract's JSON, with more members where there is more to say.
QJsonObject resultJson(const Exchange &exchange, const Diagnosis &diagnosis, const Redactor &redactor);

} // namespace StatusScope
