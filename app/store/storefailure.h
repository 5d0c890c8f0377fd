// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace StatusScope {

enum class StoreError {
    NoDriver, // Qt's SQLite plug-in is missing
    CannotOpen,
    ReadOnly,
    Full, // the disk, or the store's own limit
    Busy, // another program holds it for longer than we wait
    Damaged,
    Foreign, // a database of another program
    Newer, // written by a newer version of this program
    Other,
};

// Why something could not be stored or read. The sentence is made where it is shown.
struct StoreFailure
{
    StoreError error = StoreError::Other;
    QString detail; // the database's words
    QString setAside; // the file's new name, where it was moved out of the way
    bool operator==(const StoreFailure &) const = default;
};

} // namespace StatusScope
