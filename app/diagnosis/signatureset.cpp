// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/signatureset.h"

#include <algorithm>

namespace StatusScope {

namespace {

using namespace Qt::Literals::StringLiterals;

// Words with a number belong to the codes they name: “502 Bad Gateway” is no page of 504. By hand: an expression would
// cost the start of the program half a megabyte.
bool namesOtherCode(QStringView page, QStringView code)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    bool any = false;
    for (auto begin = std::find_if(page.begin(), page.end(), isDigit); begin != page.end();) {
        const auto end = std::find_if_not(begin, page.end(), isDigit);
        const QStringView number(begin, end);
        const bool ofAnother = begin != page.begin() && (begin[-1] == u'.' || begin[-1] == u'#');
        if (!ofAnother && (number.size() == 3 || number.size() == 4) && number.front() != u'0') {
            if (number == code)
                return false;
            any = true;
        }
        begin = std::find_if(end, page.end(), isDigit);
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
