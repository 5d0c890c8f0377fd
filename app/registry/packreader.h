// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "registry/packheader.h"

#include <QByteArrayView>
#include <QString>

#include <cstring>
#include <span>
#include <vector>

namespace StatusScope {

// Makes strings that point into the pool, so a start parses and copies nothing.
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

// The bytes of a pack among the program's resources. They live as long as the program, but are not always aligned:
// where not, `copy` takes them and must live as long.
QByteArrayView packResource(const QString &path, QByteArray &copy);

} // namespace StatusScope
