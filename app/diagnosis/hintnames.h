// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

// How people write the names that the registry knows.
namespace StatusScope {

struct Entry;

// Without quotes, brackets and stops around it.
QString bare(QString name);
// `name` is bare.
bool isCalled(const QString &alias, const QString &name);
// "Found" and "OK" are ordinary words; "Forbidden" and "Moved Permanently" are what a page says.
bool isTitle(const Entry &entry, const QString &text);

} // namespace StatusScope
