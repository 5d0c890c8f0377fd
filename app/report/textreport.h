// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace StatusScope {

struct Diagnosis;
struct Exchange;
class Redactor;
class Registry;
class TextWriter;

// A result for a terminal: the verdict first, then what to say and who must act, the way of the request last.
void writeResult(TextWriter &out, const Exchange &exchange, const Diagnosis &diagnosis, const Registry &registry,
                 const Redactor &redactor);

} // namespace StatusScope
