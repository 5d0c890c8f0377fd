// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/signatureset.h"

#include <QCoreApplication>

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

// translations/update.py extracts these texts with those of the registry.
QString translated(const QString &text)
{
    return text.isEmpty() ? text : QCoreApplication::translate("Registry", text.toUtf8().constData());
}

} // namespace

void SignatureCondition::prepare()
{
    if (test == Test::Matches)
        expression.emplace(value, QRegularExpression::CaseInsensitiveOption);
}

SignatureSet::SignatureSet(std::vector<VendorSignature> vendors, Complete complete)
{
    m_data->vendors = std::move(vendors);
    m_data->complete = std::move(complete);
}

const std::vector<VendorSignature> &SignatureSet::vendors() const
{
    if (m_data->complete)
        std::call_once(m_data->completed, m_data->complete, m_data->vendors);
    return m_data->vendors;
}

SignatureTells SignatureSet::tells(QStringView id, QStringView entry) const
{
    const std::vector<VendorSignature> &all = m_data->vendors; // they need no rules
    const auto found = std::find_if(all.begin(), all.end(), [&](const VendorSignature &v) { return v.vendor == id; });
    if (found == all.end())
        return {};
    const auto own = std::find_if(found->entryTells.begin(), found->entryTells.end(),
                                  [&](const SignatureTells &tells) { return tells.entry == entry; });
    SignatureTells result = own == found->entryTells.end() ? SignatureTells() : *own;
    result.page = translated(result.page);
    result.header = translated(result.header.isEmpty() ? found->tells.header : result.header);
    if (result.page.isEmpty()) {
        const QString code = entry.sliced(entry.lastIndexOf(u'-') + 1).toString();
        const QString page = translated(found->tells.page).replace("{code}"_L1, code);
        if (!namesOtherCode(page, code))
            result.page = page;
    }
    return result;
}

QString SignatureSet::vendorOfProxy(QStringView name) const
{
    for (const VendorSignature &v : vendors()) {
        for (const QString &known : v.proxyNames) {
            if (name.contains(known, Qt::CaseInsensitive))
                return v.vendor;
        }
    }
    return {};
}

} // namespace StatusScope
