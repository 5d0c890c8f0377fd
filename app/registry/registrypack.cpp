// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "registry/registrypack.h"

#include <QHash>

#include <cstring>
#include <type_traits>

namespace StatusScope {

namespace {

constexpr quint32 packMagic = 0x53535031; // "SSP1"; changes with the layout below

struct PackHeader
{
    quint32 magic = packMagic;
    quint32 numbers = 0; // how many 32-bit numbers follow
    quint32 units = 0; // how many UTF-16 units follow those
};

class Writer
{
public:
    static constexpr bool reads = false;

    void number(quint32 value) { m_numbers.push_back(value); }
    void text(const QString &value)
    {
        const auto known = m_known.constFind(value);
        number(known != m_known.constEnd() ? *known : *m_known.insert(value, append(value)));
        number(static_cast<quint32>(value.size()));
    }
    QByteArray finish() const
    {
        const PackHeader header{packMagic, static_cast<quint32>(m_numbers.size()), static_cast<quint32>(m_pool.size())};
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

    QHash<QString, quint32> m_known;
    QString m_pool;
    std::vector<quint32> m_numbers;
};

class Reader
{
public:
    static constexpr bool reads = true;

    explicit Reader(QByteArrayView packed)
    {
        PackHeader header;
        if (packed.size() < static_cast<qsizetype>(sizeof header))
            return;
        std::memcpy(&header, packed.data(), sizeof header);
        const qsizetype numbersBytes = qsizetype(header.numbers) * qsizetype(sizeof(quint32));
        const qsizetype wanted =
            qsizetype(sizeof header) + numbersBytes + qsizetype(header.units) * qsizetype(sizeof(QChar));
        const bool aligned = reinterpret_cast<quintptr>(packed.data()) % alignof(quint32) == 0;
        m_good = header.magic == packMagic && packed.size() == wanted && aligned;
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

private:
    const quint32 *m_next = nullptr;
    const quint32 *m_end = nullptr;
    const QChar *m_pool = nullptr;
    quint32 m_units = 0;
    bool m_good = false;
};

QDate readDate(quint32 julianDay)
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
        list.resize(archive.count());
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

template <typename Archive, typename T>
requires std::is_same_v<std::remove_const_t<T>, SpecRef>
void fields(Archive &archive, T &spec)
{
    each(archive, spec.document, spec.section, spec.url);
}

template <typename Archive, typename T>
requires std::is_same_v<std::remove_const_t<T>, Lookalike>
void fields(Archive &archive, T &like)
{
    each(archive, like.id, like.difference);
}

template <typename Archive, typename T>
requires std::is_same_v<std::remove_const_t<T>, Entry>
void fields(Archive &archive, T &entry)
{
    each(archive, entry.id, entry.kind, entry.subcode, entry.name, entry.vendor, entry.status, entry.seenBy,
         entry.checked, entry.registered, entry.since.document, entry.since.year, entry.summary, entry.description,
         entry.responsible, entry.actNote, entry.retry, entry.retryNote, entry.say);
    optionalField(archive, entry.code);
    optionalField(archive, entry.cacheable);
    optionalField(archive, entry.body);
    optionalField(archive, entry.redirectMethod);
    lists(archive, entry.formerNames, entry.aliases, entry.tags, entry.specs, entry.requiredFields, entry.relatedFields,
          entry.causes, entry.fixes.visitor, entry.fixes.owner, entry.fixes.developer, entry.lookalikes, entry.related);
}

template <typename Archive, typename T>
requires std::is_same_v<std::remove_const_t<T>, Vendor>
void fields(Archive &archive, T &vendor)
{
    each(archive, vendor.id, vendor.name, vendor.kind, vendor.reach, vendor.homepage, vendor.errorDocs,
         vendor.quoteNote);
    listField(archive, vendor.quoteFields);
}

template <typename Archive, typename T>
requires std::is_same_v<std::remove_const_t<T>, FieldNote>
void fields(Archive &archive, T &note)
{
    each(archive, note.name, note.tells, note.group, note.vendor, note.quotable, note.secret);
}

template <typename Archive, typename T>
requires std::is_same_v<std::remove_const_t<T>, CompatBrowser>
void fields(Archive &archive, T &browser)
{
    each(archive, browser.id, browser.name, browser.mobile);
}

template <typename Archive, typename T>
requires std::is_same_v<std::remove_const_t<T>, CompatCell>
void fields(Archive &archive, T &cell)
{
    each(archive, cell.level, cell.text, cell.flag, cell.note);
}

template <typename Archive, typename T>
requires std::is_same_v<std::remove_const_t<T>, CompatRow>
void fields(Archive &archive, T &row)
{
    each(archive, row.code, row.feature, row.release);
    listField(archive, row.cells);
}

} // namespace

QByteArray packRegistry(const LoadedRegistry &loaded)
{
    const Registry &registry = loaded.registry;
    Writer out;
    lists(out, registry.entries(), registry.vendors(), registry.fields(), registry.browsers(), registry.compat());
    return out.finish();
}

LoadedRegistry unpackRegistry(QByteArrayView packed)
{
    LoadedRegistry result;
    Reader in(packed);
    std::vector<Entry> entries;
    std::vector<Vendor> vendors;
    std::vector<FieldNote> notes;
    std::vector<CompatBrowser> browsers;
    std::vector<CompatRow> compat;
    lists(in, entries, vendors, notes, browsers, compat);
    if (in.good())
        result.registry =
            Registry(std::move(entries), std::move(vendors), std::move(notes), std::move(browsers), std::move(compat));
    else
        result.problems.append(
            {QStringLiteral("registry.pack"), {}, QStringLiteral("is damaged or of another version")});
    return result;
}

} // namespace StatusScope
