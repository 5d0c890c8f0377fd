// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "registry/packheader.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace StatusScope {

// Packs data at build time; each text stands in the pool once.
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

} // namespace StatusScope
