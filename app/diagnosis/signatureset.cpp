// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/signatureset.h"

#include <algorithm>

namespace StatusScope {

namespace {

using namespace Qt::Literals::StringLiterals;

// Words with a number belong to the codes they name: “502 Bad Gateway” is no page of 504.
bool namesOtherCode(const QString &page, const QString &code)
{
    static const QRegularExpression number(u"(?<![\\d.#])[1-9]\\d{2,3}(?!\\d)"_s);
    bool any = false;
    for (auto matches = number.globalMatch(page); matches.hasNext();) {
        if (matches.next().captured() == code)
            return false;
        any = true;
    }
    return any;
}

} // namespace

void SignatureCondition::prepare()
{
    if (test == Test::Matches)
        expression.emplace(value, QRegularExpression::CaseInsensitiveOption);
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
    SignatureTells result = own == found->entryTells.end() ? SignatureTells() : *own;
    if (result.header.isEmpty())
        result.header = found->tells.header;
    if (result.page.isEmpty()) {
        const QString code = entry.sliced(entry.lastIndexOf(u'-') + 1).toString();
        const QString page = QString(found->tells.page).replace("{code}"_L1, code);
        if (!namesOtherCode(page, code))
            result.page = page;
    }
    return result;
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
