// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/ruleshelf.h"

#include <QList>

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

// The evidence by which a vendor's answer is recognised, as resources/registry/signatures.json holds it:
// schema.json describes every field of it.
namespace StatusScope {

// How a person tells a vendor's answer, for "Which one is it?". Either may be empty.
struct SignatureTells
{
    QString entry; // whose they are; empty: those of the vendor
    QString page;
    QString header;
    bool operator==(const SignatureTells &) const = default;
};

struct VendorSignature
{
    QString vendor;
    SignatureTells tells;
    std::vector<SignatureTells> entryTells;
    QStringList proxyNames; // what it calls itself in Proxy-Status and Cache-Status, lower case
    RuleShelf rules;
    bool operator==(const VendorSignature &) const = default;
};

// Where signatures.json is wrong and why; the rest of it is loaded nevertheless.
struct SignatureProblem
{
    QString path; // "cloudflare/rules/3/when/0"
    QString reason;
    bool operator==(const SignatureProblem &) const = default;
};

// Copies share what they hold, which never changes; any thread may read it.
class SignatureSet
{
public:
    // Adds the rules and the proxies' names to vendors that have none yet. Called once, when they are first needed.
    using Complete = std::function<void(std::vector<VendorSignature> &vendors)>;

    SignatureSet() = default;
    explicit SignatureSet(std::vector<VendorSignature> vendors, Complete complete = {});

    // What cannot be used is left out and told in `problems`, which may be null.
    static SignatureSet fromJson(const QByteArray &json, QList<SignatureProblem> *problems);

    const std::vector<VendorSignature> &vendors() const;
    // The entry's own lines, and its vendor's for what they leave open; {code} in those is the entry's number.
    SignatureTells tells(QStringView vendor, QStringView entry) const;
    // Whose proxy or cache calls itself so in Proxy-Status or Cache-Status; empty where unknown.
    QString vendorOfProxy(QStringView name) const;

private:
    struct Data
    {
        std::vector<VendorSignature> vendors;
        Complete complete;
        std::once_flag completed;
    };
    std::shared_ptr<Data> m_data = std::make_shared<Data>();
};

} // namespace StatusScope
