// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

#include <optional>

namespace StatusScope {

struct VendorPage
{
    QList<QByteArray> headers; // "Name: value"
    QByteArray reason; // empty: the usual one
    QByteArray type;
    QByteArray body;
};

// What vendors' own error answers look like, from resources/practice/vendors.json.
class VendorDress
{
public:
    VendorDress(); // reads the file that is built in; ends the program if that is damaged

    QList<QByteArray> vendors() const; // sorted
    // The vendor's answer for a status, its texts filled in; nothing for an unknown vendor.
    std::optional<VendorPage> page(const QByteArray &vendor, int status, const QByteArray &reason,
                                   const QByteArray &host, const QByteArray &path) const;

private:
    struct Page
    {
        QList<int> statuses; // empty: every other one
        VendorPage page;
    };
    QHash<QByteArray, QList<Page>> m_pages;
};

} // namespace StatusScope
