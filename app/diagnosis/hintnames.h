// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

// How people write the names that the registry knows.
namespace StatusScope {

class Registry;
struct Entry;

// Without quotes, brackets and stops around it.
QString bare(QString name);
// `name` is bare.
bool isCalled(const QString &alias, const QString &name);
// "Found" and "OK" are ordinary words; "Forbidden" and "Moved Permanently" are what a page says.
bool isTitle(const Entry &entry, const QString &text);

// By one of its aliases or its title; failures first, then what is registered. `name` is bare.
std::vector<const Entry *> entriesCalled(const QString &name, const Registry &registry);
// The same by id or number too: a browser and a gateway may call different things the same (ERR_INVALID_URL), and a
// server's log may call something "Forbidden".
std::vector<const Entry *> entriesNamed(const QString &text, const Registry &registry);

} // namespace StatusScope
