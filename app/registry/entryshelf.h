// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "registry/entry.h"

#include <functional>
#include <span>
#include <vector>

namespace StatusScope {

// Room for all entries in a row, each made when it is first asked for. A console program shows a handful of them, and
// the memory of the others is never touched.
class EntryShelf final
{
public:
    using Make = std::function<Entry(std::size_t position)>;

    EntryShelf() = default;
    EntryShelf(std::size_t size, Make make);
    EntryShelf(EntryShelf &&other) noexcept;
    EntryShelf &operator=(EntryShelf &&other) noexcept;
    ~EntryShelf();

    const Entry &operator[](std::size_t position) const;
    std::size_t position(const Entry &entry) const { return static_cast<std::size_t>(&entry - m_room); }
    std::span<const Entry> all() const;

private:
    void makeAt(std::size_t position) const;
    void swap(EntryShelf &other) noexcept;

    Entry *m_room = nullptr; // memory for m_size entries; only those of m_made are there
    std::size_t m_size = 0;
    mutable std::size_t m_missing = 0;
    mutable std::vector<bool> m_made;
    mutable Make m_make; // until nothing is missing
};

} // namespace StatusScope
