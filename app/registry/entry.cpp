// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "registry/entry.h"

#include "registry/vendor.h"

namespace StatusScope {

QString Entry::label() const
{
    if (kind == EntryKind::Subcode)
        return subcode;
    return code ? QString::number(*code).rightJustified(3, u'0') : QString();
}

int statusClass(EntryKind kind, std::optional<int> code)
{
    const bool isHttpStatus = kind == EntryKind::Status || kind == EntryKind::Subcode;
    return isHttpStatus && code && *code >= 100 && *code <= 599 ? *code / 100 : 0;
}

int Entry::statusClass() const
{
    return StatusScope::statusClass(kind, code);
}

bool Vendor::isIntermediary() const
{
    switch (kind) {
    case VendorKind::Cdn:
    case VendorKind::LoadBalancer:
    case VendorKind::Gateway:
    case VendorKind::Proxy:
    case VendorKind::Waf:
        return true;
    default:
        return false;
    }
}

} // namespace StatusScope
