// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace StatusScope {

class Registry;
struct Diagnosis;
struct Exchange;

// A result to paste into a ticket.
struct Summary
{
    QString text;
    QString html;
};

// Code, name, address, what it means, who must act, the sentence, when. Without secrets.
Summary summaryOf(const Exchange &exchange, const Diagnosis &diagnosis, const Registry &registry);

} // namespace StatusScope
