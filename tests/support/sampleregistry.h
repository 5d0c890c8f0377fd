// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "registry/registry.h"

// A small registry for tests of what is made from one: several meanings of one number, finer codes, a failure, a
// warning.
namespace StatusScope {

inline Entry sampleEntry(const QString &id, EntryKind kind, std::optional<int> code, const QString &name,
                         const QString &vendor)
{
    Entry entry;
    entry.id = id;
    entry.kind = kind;
    entry.code = code;
    entry.name = name;
    entry.vendor = vendor;
    entry.summary = name + QStringLiteral(" happened.");
    entry.description = QStringLiteral("A paragraph about ") + name;
    entry.say = QStringLiteral("Please tell us what you saw.");
    entry.causes = {QStringLiteral("One cause")};
    entry.registered = kind == EntryKind::Status && vendor == QLatin1StringView("ietf");
    entry.status = entry.registered ? Standing::Standard : Standing::Unofficial;
    if (kind == EntryKind::Subcode)
        entry.subcode = id.mid(vendor.size() + 1);
    return entry;
}

inline Vendor sampleVendor(const QString &id, const QString &name, VendorKind kind, int reach)
{
    Vendor vendor;
    vendor.id = id;
    vendor.name = name;
    vendor.kind = kind;
    vendor.reach = reach;
    return vendor;
}

inline Registry sampleRegistry()
{
    using enum EntryKind;
    const QString ietf = QStringLiteral("ietf");
    const QString iis = QStringLiteral("iis");
    const QString cloudflare = QStringLiteral("cloudflare");
    const QString pantheon = QStringLiteral("pantheon");
    std::vector<Entry> entries{
        sampleEntry(QStringLiteral("pantheon-530"), Status, 530, QStringLiteral("Site Frozen"), pantheon),
        sampleEntry(QStringLiteral("failure-dns-not-found"), Failure, {}, QStringLiteral("No such name"),
                    QStringLiteral("failure")),
        sampleEntry(QStringLiteral("cloudflare-530"), Status, 530, QStringLiteral("1xxx Error"), cloudflare),
        sampleEntry(QStringLiteral("cloudflare-1016"), Subcode, 530, QStringLiteral("Origin DNS Error"), cloudflare),
        sampleEntry(QStringLiteral("iis-404.13"), Subcode, 404, QStringLiteral("Content length too large"), iis),
        sampleEntry(QStringLiteral("ietf-502"), Status, 502, QStringLiteral("Bad Gateway"), ietf),
        sampleEntry(QStringLiteral("ietf-404"), Status, 404, QStringLiteral("Not Found"), ietf),
        sampleEntry(QStringLiteral("ietf-407"), Status, 407, QStringLiteral("Proxy Authentication Required"), ietf),
        sampleEntry(QStringLiteral("warning-110"), Warning, 110, QStringLiteral("Response is Stale"), ietf),
        sampleEntry(QStringLiteral("ietf-413"), Status, 413, QStringLiteral("Content Too Large"), ietf),
    };
    entries[1].aliases = {QStringLiteral("ERR_NAME_NOT_RESOLVED"), QStringLiteral("site down"),
                          QStringLiteral("curl: (6)")};
    entries[7].description = QStringLiteral("A proxy, which is a kind of gateway, asks for a name and a password.");
    entries[9].formerNames = {QStringLiteral("Payload Too Large")};
    std::vector<Vendor> vendors{
        sampleVendor(ietf, QStringLiteral("IETF"), VendorKind::StandardsBody, 3),
        sampleVendor(cloudflare, QStringLiteral("Cloudflare"), VendorKind::Cdn, 3),
        sampleVendor(pantheon, QStringLiteral("Pantheon"), VendorKind::Hosting, 1),
        sampleVendor(iis, QStringLiteral("Microsoft IIS"), VendorKind::WebServer, 2),
        sampleVendor(QStringLiteral("failure"), QStringLiteral("No answer"), VendorKind::None, 1),
    };
    std::vector<CompatBrowser> browsers{{QStringLiteral("chrome"), QStringLiteral("Chrome"), false},
                                        {QStringLiteral("safari_ios"), QStringLiteral("Safari iOS"), true}};
    const CompatCell yes{SupportLevel::Supported, QStringLiteral("Yes"), false, {}};
    const CompatCell flagged{SupportLevel::NotSupported, QStringLiteral("76"), true,
                             QStringLiteral("Behind a setting.")};
    std::vector<CompatRow> compat{{404, QStringLiteral("part"), QStringLiteral("5.5.35"), {}, {yes, flagged}},
                                  {404, {}, QStringLiteral("5.5.35"), QDate(2024, 6, 25), {flagged, yes}}};
    FieldNote ray;
    ray.name = QStringLiteral("CF-Ray");
    ray.tells = QStringLiteral("Cloudflare’s number of this request");
    ray.quotable = true;
    return Registry(std::move(entries), std::move(vendors), {ray}, std::move(browsers), std::move(compat));
}

} // namespace StatusScope
