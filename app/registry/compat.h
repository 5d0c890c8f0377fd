// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "registry/terms.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

// Browser compatibility, taken from @mdn/browser-compat-data (compat.json).
namespace StatusScope {

enum class SupportLevel { Supported, Partial, NotSupported, Unknown };

template <>
inline constexpr std::array words<SupportLevel>{"yes"_L1, "partial"_L1, "no"_L1, "unknown"_L1};

struct CompatBrowser
{
    QString id; // "chrome_android"
    QString name; // "Chrome Android"
    bool mobile = false;
    bool operator==(const CompatBrowser &) const = default;
};

struct CompatCell
{
    SupportLevel level = SupportLevel::Unknown;
    QString text; // "103", "Yes", "≤79", "60–94", "No", "No data", "Preview"
    bool flag = false; // off until a setting is changed
    QString note; // plain text, empty where there is nothing to add
    bool operator==(const CompatCell &) const = default;
};

struct CompatRow
{
    int code = 0;
    QString feature; // empty for the code itself, else the sub-feature, such as "rel=preload"
    QString release; // of the data the row was taken from, such as "5.5.35"
    QDate released; // when that release came out; invalid: not recorded
    QList<CompatCell> cells; // in the order of Registry::browsers()
    bool operator==(const CompatRow &) const = default;

    // A row may be shorter than the list of browsers; nothing recorded is what it then says.
    const CompatCell &cell(int browser) const
    {
        static const CompatCell unknown;
        return browser < cells.size() ? cells[browser] : unknown;
    }
};

} // namespace StatusScope
