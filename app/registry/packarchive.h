// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QString>

#include <cstring>
#include <optional>
#include <span>
#include <type_traits>
#include <vector>

// How data is packed at build time: a header, a block of 32-bit numbers, one pool of UTF-16 text. Reading makes strings
// that point into the pool, so a start parses and copies nothing. In host byte order: the build makes it for itself.
// Each type's list of members is one `fields(archive, value)` for both directions, in this namespace.
namespace StatusScope {

struct PackHeader
{
    quint32 magic = 0; // of the layout
    quint32 numbers = 0; // how many 32-bit numbers follow
    quint32 units = 0; // how many UTF-16 units follow those
};

class PackWriter
{
public:
    static constexpr bool reads = false;

    explicit PackWriter(quint32 magic)
        : m_magic(magic)
    {
    }

    void number(quint32 value) { m_numbers.push_back(value); }
    void text(const QString &value)
    {
        const auto known = m_known.constFind(value);
        number(known != m_known.constEnd() ? *known : *m_known.insert(value, append(value)));
        number(static_cast<quint32>(value.size()));
    }
    // What `write` packs of each item, led by the lengths of all: a reader needs to touch none of it to find one.
    template <typename List, typename Write>
    void blocks(const List &items, Write write)
    {
        std::size_t at = m_numbers.size();
        m_numbers.resize(at + items.size());
        for (const auto &item : items) {
            const std::size_t begin = m_numbers.size();
            write(item);
            m_numbers[at++] = static_cast<quint32>(m_numbers.size() - begin);
        }
    }
    QByteArray finish() const
    {
        const PackHeader header{m_magic, static_cast<quint32>(m_numbers.size()), static_cast<quint32>(m_pool.size())};
        QByteArray packed(reinterpret_cast<const char *>(&header), sizeof header);
        packed.append(reinterpret_cast<const char *>(m_numbers.data()),
                      static_cast<qsizetype>(m_numbers.size() * sizeof(quint32)));
        packed.append(reinterpret_cast<const char *>(m_pool.constData()),
                      m_pool.size() * static_cast<qsizetype>(sizeof(QChar)));
        return packed;
    }

private:
    quint32 append(const QString &value)
    {
        const auto at = static_cast<quint32>(m_pool.size());
        m_pool += value;
        return at;
    }

    quint32 m_magic;
    QHash<QString, quint32> m_known;
    QString m_pool;
    std::vector<quint32> m_numbers;
};

class PackReader
{
public:
    static constexpr bool reads = true;

    PackReader(QByteArrayView packed, quint32 magic)
    {
        PackHeader header;
        if (packed.size() < static_cast<qsizetype>(sizeof header))
            return;
        std::memcpy(&header, packed.data(), sizeof header);
        const qsizetype numbersBytes = qsizetype(header.numbers) * qsizetype(sizeof(quint32));
        const qsizetype wanted =
            qsizetype(sizeof header) + numbersBytes + qsizetype(header.units) * qsizetype(sizeof(QChar));
        const bool aligned = reinterpret_cast<quintptr>(packed.data()) % alignof(quint32) == 0;
        m_good = header.magic == magic && packed.size() == wanted && aligned;
        if (!m_good)
            return;
        m_next = reinterpret_cast<const quint32 *>(packed.data() + sizeof header);
        m_end = m_next + header.numbers;
        m_pool = reinterpret_cast<const QChar *>(m_end);
        m_units = header.units;
    }

    bool good() const { return m_good; }
    quint32 number()
    {
        if (m_next == m_end)
            m_good = false;
        return m_good ? *m_next++ : 0;
    }
    QString text()
    {
        const quint32 at = number();
        const quint32 size = number();
        if (at > m_units || size > m_units - at)
            m_good = false;
        return m_good && size > 0 ? QString::fromRawData(m_pool + at, size) : QString();
    }
    // A length that the rest of the numbers can hold.
    quint32 count()
    {
        const quint32 value = number();
        if (value > static_cast<quint32>(m_end - m_next))
            m_good = false;
        return m_good ? value : 0;
    }
    // Passes as many blocks by, each of which a reader of its own can read later.
    std::vector<PackReader> blocks(std::size_t number)
    {
        if (number > static_cast<std::size_t>(m_end - m_next))
            m_good = false;
        std::vector<PackReader> found;
        if (!m_good)
            return found;
        const std::span sizes(m_next, number);
        m_next += number;
        found.reserve(number);
        for (const quint32 size : sizes) {
            if (size > static_cast<quint32>(m_end - m_next))
                m_good = false;
            PackReader inside = *this;
            m_next += m_good ? size : 0;
            inside.m_end = m_next;
            found.push_back(inside);
        }
        return found;
    }

private:
    const quint32 *m_next = nullptr;
    const quint32 *m_end = nullptr;
    const QChar *m_pool = nullptr;
    quint32 m_units = 0;
    bool m_good = false;
};

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

// The bytes of a pack among the program's resources. They live as long as the program, but are not always aligned:
// where not, `copy` takes them and must live as long.
QByteArrayView packResource(const QString &path, QByteArray &copy);

} // namespace StatusScope
