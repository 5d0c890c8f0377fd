// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QDateTime>
#include <QList>
#include <QString>

#include <concepts>
#include <limits>
#include <optional>
#include <type_traits>

// Values as CBOR maps (RFC 8949) whose fields are numbered. For a type of one's own a function lists them and serves
// both ways, because the archive writes them or reads them:
//     template <typename Archive> static void fields(Archive &archive, Some<Hop> auto &hop) { archive(1, hop.url); … }
// An enumeration, or a type that is one CBOR value, has toCbor(value) and fromCbor(from, value).
namespace StatusScope {

template <typename T, typename Plain>
concept Some = std::same_as<std::remove_const_t<T>, Plain>;

class CborWriter
{
public:
    template <typename T>
    void operator()(int key, const T &value)
    {
        map.insert(key, write(value));
    }
    template <typename T>
    void operator()(int key, const std::optional<T> &value)
    {
        if (value)
            map.insert(key, write(*value));
    }

    QCborMap map;

private:
    static QCborValue write(bool value) { return value; }
    static QCborValue write(double value) { return value; }
    template <std::integral T>
    static QCborValue write(const T &value)
    {
        return qint64(value);
    }
    static QCborValue write(const QString &value) { return value; }
    static QCborValue write(const QByteArray &value) { return value; }
    static QCborValue write(const QDateTime &value)
    {
        return value.isValid() ? QCborValue(value.toMSecsSinceEpoch()) : QCborValue();
    }
    template <typename T>
    static QCborValue write(const QList<T> &list)
    {
        QCborArray array;
        for (const T &each : list)
            array.append(write(each));
        return array;
    }
    template <typename T>
    static QCborValue write(const T &value)
    {
        if constexpr (requires { toCbor(value); }) {
            return toCbor(value);
        } else {
            CborWriter writer;
            fields(writer, value);
            return writer.map;
        }
    }
};

class CborReader
{
public:
    // Of any list. No head of 256 KiB has more fields, no batch more addresses.
    static constexpr qsizetype mostItems = 100'000;

    // The map must outlive it.
    explicit CborReader(const QCborMap &map)
        : m_map(map)
    {
    }
    // What is missing or of another kind leaves the value as it is.
    template <typename T>
    void operator()(int key, T &value) const
    {
        const QCborValue found = m_map.value(qint64(key));
        if (!found.isUndefined())
            read(found, value);
    }

private:
    static void read(const QCborValue &from, bool &value) { value = from.toBool(value); }
    static void read(const QCborValue &from, double &value) { value = from.toDouble(value); }
    template <std::integral T>
    static void read(const QCborValue &from, T &value)
    {
        const qint64 number = from.toInteger(value);
        value = T(qBound(qint64(std::numeric_limits<T>::min()), number, qint64(std::numeric_limits<T>::max())));
    }
    static void read(const QCborValue &from, QString &value) { value = from.toString(value); }
    static void read(const QCborValue &from, QByteArray &value) { value = from.toByteArray(value); }
    static void read(const QCborValue &from, QDateTime &value)
    {
        if (from.isInteger())
            value = QDateTime::fromMSecsSinceEpoch(from.toInteger(), Qt::UTC);
    }
    template <typename T>
    static void read(const QCborValue &from, std::optional<T> &value)
    {
        T inner{};
        read(from, inner);
        value = std::move(inner);
    }
    template <typename T>
    static void read(const QCborValue &from, QList<T> &list)
    {
        const QCborArray array = from.toArray();
        for (qsizetype i = 0; i < qMin(array.size(), mostItems); ++i) {
            T inner{};
            read(array.at(i), inner);
            list.append(std::move(inner));
        }
    }
    template <typename T>
    static void read(const QCborValue &from, T &value)
    {
        if constexpr (requires { fromCbor(from, value); }) {
            fromCbor(from, value);
        } else {
            const QCborMap map = from.toMap();
            const CborReader reader(map);
            fields(reader, value);
        }
    }

    const QCborMap &m_map;
};

} // namespace StatusScope
