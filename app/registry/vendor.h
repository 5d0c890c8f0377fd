// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "registry/terms.h"

#include <QString>
#include <QStringList>

namespace StatusScope {

// Who defines a code or makes a response: vendors.json.
struct Vendor
{
    QString id;
    QString name;
    VendorKind kind = VendorKind::None;
    int reach = 1; // how often one meets it, 1 rare to 3 everywhere; decides which meaning of a number is likeliest
    QString homepage; // may be empty
    QString errorDocs; // may be empty
    QStringList quoteFields; // header fields whose value its support wants quoted
    QString quoteNote;
    bool operator==(const Vendor &) const = default;

    // Stands between the visitor and the origin server.
    bool isIntermediary() const;
};

// What a header field tells a support person: fields.json.
struct FieldNote
{
    QString name;
    QString tells;
    QString group;
    QString vendor; // may be empty
    bool quotable = false; // an id worth quoting to the vendor
    bool secret = false; // its value is redacted before it leaves the program
    bool operator==(const FieldNote &) const = default;
};

} // namespace StatusScope
