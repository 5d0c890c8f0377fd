// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "registry/compat.h"
#include "registry/entryshelf.h"
#include "registry/vendor.h"

#include <QHash>

#include <vector>

namespace StatusScope {

// What the look-ups need of every entry. The texts live as long as the registry.
struct EntryKey
{
    QString id;
    QString vendor;
    QString subcode;
    EntryKind kind = EntryKind::Status;
    Standing status = Standing::Unofficial;
    std::optional<int> code;
};

// Everything the program knows about codes, read only once loaded. References and pointers it returns live as long as
// it. For one thread alone until entries() was called: what is packed is unpacked when it is asked for.
class Registry
{
public:
    Registry() = default;
    Registry(std::vector<Entry> entries, std::vector<Vendor> vendors, std::vector<FieldNote> fields,
             std::vector<CompatBrowser> browsers, std::vector<CompatRow> compat);
    // `keys` are another registry's, in its order, and `make` makes their entries.
    Registry(std::vector<EntryKey> keys, EntryShelf::Make make, std::vector<Vendor> vendors,
             std::vector<FieldNote> fields, std::vector<CompatBrowser> browsers, std::vector<CompatRow> compat);

    std::span<const Entry> entries() const { return m_entries.all(); } // sorted: by code, likeliest meaning first
    const Entry &entry(std::size_t position) const { return m_entries[position]; } // of entries(), without the others
    std::size_t position(const Entry &entry) const { return m_entries.position(entry); } // of one of its own
    const std::vector<EntryKey> &keys() const { return m_keys; } // of entries(), in its order
    const std::vector<Vendor> &vendors() const { return m_vendors; }
    const std::vector<FieldNote> &fields() const { return m_fields; }
    const std::vector<CompatBrowser> &browsers() const { return m_browsers; }

    const Entry *find(QStringView id) const; // null where there is none
    const Vendor *vendor(QStringView id) const; // null where there is none
    const FieldNote *field(QStringView name) const; // case-insensitive, null where there is none
    QString vendorName(QStringView id) const; // the id itself for an unknown vendor
    // Every meaning of an HTTP status code (kind status), likeliest first.
    std::vector<const Entry *> meanings(int code) const;
    // Finer codes of the same vendor that travel with this status entry; of a standard entry: all vendors' finer codes
    // that have no status entry of their own vendor to stand beneath.
    std::vector<const Entry *> finerCodes(const Entry &entry) const;
    // What a person typed as a code: "404", "404.13", "h12", "cloudflare-520", "1020". Likeliest first, empty for no
    // code.
    std::vector<const Entry *> lookUp(QStringView typed) const;
    std::vector<const CompatRow *> compat(int code) const; // the code’s own row first
    const std::vector<CompatRow> &compat() const { return m_compat; }

private:
    void sortEntries(std::vector<Entry> &entries) const;
    void indexNames();

    std::vector<EntryKey> m_keys;
    EntryShelf m_entries;
    std::vector<Vendor> m_vendors;
    std::vector<FieldNote> m_fields;
    std::vector<CompatBrowser> m_browsers;
    std::vector<CompatRow> m_compat;
    QHash<QStringView, int> m_byId;
    QHash<QStringView, int> m_vendorById;
};

} // namespace StatusScope
