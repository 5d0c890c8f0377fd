// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/signatureset.h"

#include <algorithm>

namespace StatusScope {

void SignatureCondition::prepare()
{
    if (test == Test::Matches)
        expression = QRegularExpression(value, QRegularExpression::CaseInsensitiveOption);
}

SignatureSet::SignatureSet(std::vector<VendorSignature> vendors)
    : m_vendors(std::move(vendors))
{
}

const VendorSignature *SignatureSet::vendor(QStringView id) const
{
    const auto it =
        std::find_if(m_vendors.begin(), m_vendors.end(), [&](const VendorSignature &v) { return v.vendor == id; });
    return it == m_vendors.end() ? nullptr : &*it;
}

SignatureTells SignatureSet::tells(QStringView id, QStringView entry) const
{
    const VendorSignature *found = vendor(id);
    if (!found)
        return {};
    const auto own = std::find_if(found->entryTells.begin(), found->entryTells.end(),
                                  [&](const SignatureTells &tells) { return tells.entry == entry; });
    return own == found->entryTells.end() ? found->tells : *own;
}

QString SignatureSet::vendorOfProxy(QStringView name) const
{
    for (const VendorSignature &v : m_vendors) {
        for (const QString &known : v.proxyNames) {
            if (name.contains(known, Qt::CaseInsensitive))
                return v.vendor;
        }
    }
    return {};
}

} // namespace StatusScope
