// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "registry/entryshelf.h"

#include <memory>
#include <utility>

namespace StatusScope {

EntryShelf::EntryShelf(std::size_t size, Make make)
    : m_room(std::allocator<Entry>().allocate(size))
    , m_size(size)
    , m_missing(size)
    , m_made(size)
    , m_make(std::move(make))
{
}

EntryShelf::EntryShelf(EntryShelf &&other) noexcept
{
    swap(other);
}

EntryShelf &EntryShelf::operator=(EntryShelf &&other) noexcept
{
    EntryShelf taken(std::move(other));
    swap(taken);
    return *this;
}

EntryShelf::~EntryShelf()
{
    for (std::size_t i = 0; i < m_size; ++i) {
        if (m_made[i])
            std::destroy_at(m_room + i);
    }
    if (m_room)
        std::allocator<Entry>().deallocate(m_room, m_size);
}

void EntryShelf::swap(EntryShelf &other) noexcept
{
    std::swap(m_room, other.m_room);
    std::swap(m_size, other.m_size);
    std::swap(m_missing, other.m_missing);
    m_made.swap(other.m_made);
    m_make.swap(other.m_make);
}

void EntryShelf::makeAt(std::size_t position) const
{
    if (m_made[position])
        return;
    std::construct_at(m_room + position, m_make(position));
    m_made[position] = true;
    if (--m_missing == 0)
        m_make = {};
}

const Entry &EntryShelf::operator[](std::size_t position) const
{
    if (m_missing > 0)
        makeAt(position);
    return m_room[position];
}

std::span<const Entry> EntryShelf::all() const
{
    for (std::size_t i = 0; m_missing > 0 && i < m_size; ++i)
        makeAt(i);
    return {m_room, m_size};
}

} // namespace StatusScope
