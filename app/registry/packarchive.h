// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <type_traits>

// What a PackWriter and a PackReader have in common: each type's list of members is one `fields(archive, value)` for
// both directions, in this namespace.
namespace StatusScope {

inline QDate readDate(quint32 julianDay)
{
    return julianDay == 0 ? QDate() : QDate::fromJulianDay(julianDay);
}

// One list of fields for both directions: Value is T for reading, const T for writing.
template <typename Archive, typename... Values>
void each(Archive &archive, Values &...values)
{
    (field(archive, values), ...);
}

template <typename Archive, typename Value>
void field(Archive &archive, Value &value)
{
    using T = std::remove_const_t<Value>;
    if constexpr (std::is_same_v<T, QString>) {
        if constexpr (Archive::reads)
            value = archive.text();
        else
            archive.text(value);
    } else if constexpr (std::is_enum_v<T> || std::is_same_v<T, bool> || std::is_same_v<T, int>) {
        if constexpr (Archive::reads)
            value = static_cast<T>(archive.number());
        else
            archive.number(static_cast<quint32>(value));
    } else if constexpr (std::is_same_v<T, QDate>) {
        if constexpr (Archive::reads)
            value = readDate(archive.number());
        else
            archive.number(value.isValid() ? static_cast<quint32>(value.toJulianDay()) : 0);
    } else {
        fields(archive, value);
    }
}

template <typename Archive, typename Optional>
void optionalField(Archive &archive, Optional &value)
{
    using T = typename Optional::value_type;
    if constexpr (Archive::reads) {
        const quint32 stored = archive.number();
        value = stored == 0 ? std::nullopt : std::optional(static_cast<T>(stored - 1));
    } else {
        archive.number(value ? static_cast<quint32>(*value) + 1 : 0);
    }
}

template <typename Archive, typename List>
void listField(Archive &archive, List &list)
{
    if constexpr (Archive::reads) {
        if (const quint32 size = archive.count()) {
            list.reserve(size); // resize() alone would leave room to grow
            list.resize(size);
        }
        for (auto &item : list)
            field(archive, item);
    } else {
        archive.number(static_cast<quint32>(list.size()));
        for (const auto &item : list)
            field(archive, item);
    }
}

template <typename Archive, typename... Lists>
void lists(Archive &archive, Lists &...values)
{
    (listField(archive, values), ...);
}

} // namespace StatusScope
