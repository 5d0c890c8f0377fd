// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/signatureset.h"
#include "registry/terms.h"
#include "support/sampleregistry.h"

#include <QFile>

// What the diagnosis needs of a registry, small enough to be seen through.
namespace StatusScope {

inline Entry statusEntry(int code, const QString &name, Responsible responsible = Responsible::Server)
{
    Entry entry = sampleEntry(u"ietf-%1"_s.arg(code), EntryKind::Status, code, name, u"ietf"_s);
    entry.responsible = responsible;
    entry.retry = Retry::AfterDelay;
    entry.say = u"The site has a fault. Please try again in a few minutes. Send us the time if it stays."_s;
    entry.fixes = {{u"Check the address"_s}, {u"Repair the link"_s}, {u"Read the log"_s}};
    return entry;
}

inline Entry vendorEntry(const QString &id, EntryKind kind, int code, const QString &name, const QString &vendor)
{
    Entry entry = sampleEntry(id, kind, code, name, vendor);
    entry.responsible = Responsible::Server;
    return entry;
}

inline Registry smallRegistry()
{
    std::vector<Entry> entries{
        statusEntry(200, u"OK"_s, Responsible::Nobody),
        statusEntry(204, u"No Content"_s, Responsible::Nobody),
        statusEntry(205, u"Reset Content"_s, Responsible::Nobody),
        statusEntry(206, u"Partial Content"_s, Responsible::Nobody),
        statusEntry(301, u"Moved Permanently"_s, Responsible::Nobody),
        statusEntry(302, u"Found"_s, Responsible::Nobody),
        statusEntry(303, u"See Other"_s, Responsible::Nobody),
        statusEntry(304, u"Not Modified"_s, Responsible::Nobody),
        statusEntry(307, u"Temporary Redirect"_s, Responsible::Nobody),
        statusEntry(400, u"Bad Request"_s, Responsible::Client),
        statusEntry(401, u"Unauthorized"_s, Responsible::Client),
        statusEntry(403, u"Forbidden"_s, Responsible::Either),
        statusEntry(404, u"Not Found"_s, Responsible::Either),
        statusEntry(405, u"Method Not Allowed"_s, Responsible::Client),
        statusEntry(407, u"Proxy Authentication Required"_s, Responsible::Client),
        statusEntry(413, u"Content Too Large"_s, Responsible::Client),
        statusEntry(416, u"Range Not Satisfiable"_s, Responsible::Client),
        statusEntry(426, u"Upgrade Required"_s, Responsible::Client),
        statusEntry(429, u"Too Many Requests"_s, Responsible::Client),
        statusEntry(500, u"Internal Server Error"_s),
        statusEntry(502, u"Bad Gateway"_s),
        statusEntry(503, u"Service Unavailable"_s),
        statusEntry(504, u"Gateway Timeout"_s),
        vendorEntry(u"cloudflare-522"_s, EntryKind::Status, 522, u"Connection timed out"_s, u"cloudflare"_s),
        vendorEntry(u"cloudflare-530"_s, EntryKind::Status, 530, u"1xxx error"_s, u"cloudflare"_s),
        vendorEntry(u"pantheon-530"_s, EntryKind::Status, 530, u"Site Frozen"_s, u"pantheon"_s),
        vendorEntry(u"cloudflare-1020"_s, EntryKind::Subcode, 403, u"Access denied"_s, u"cloudflare"_s),
        vendorEntry(u"nginx-497"_s, EntryKind::Status, 497, u"HTTP to HTTPS"_s, u"nginx"_s),
    };
    for (Entry &entry : entries) {
        if (entry.code == 413)
            entry.formerNames = {u"Payload Too Large"_s, u"Request Entity Too Large"_s};
        if (entry.code == 302)
            entry.formerNames = {u"Moved Temporarily"_s};
    }
    for (const QLatin1StringView kind : errorKindWords)
        entries.push_back(vendorEntry("failure-"_L1 + kind, EntryKind::Failure, 0, QString(kind), u"failure"_s));
    std::vector<Vendor> vendors{sampleVendor(u"ietf"_s, u"IETF"_s, VendorKind::StandardsBody, 3),
                                sampleVendor(u"cloudflare"_s, u"Cloudflare"_s, VendorKind::Cdn, 3),
                                sampleVendor(u"nginx"_s, u"nginx"_s, VendorKind::WebServer, 3),
                                sampleVendor(u"apache"_s, u"Apache httpd"_s, VendorKind::WebServer, 3),
                                sampleVendor(u"pantheon"_s, u"Pantheon"_s, VendorKind::Hosting, 1)};
    vendors[1].quoteFields = {u"CF-RAY"_s};
    return Registry(std::move(entries), std::move(vendors), {}, {}, {});
}

// The signatures the program is built with.
inline SignatureSet shippedSignatures(QList<SignatureProblem> *problems = nullptr)
{
    QFile file(QStringLiteral(STATUSSCOPE_TEST_DATA "/../../resources/registry/signatures.json"));
    return file.open(QIODevice::ReadOnly) ? SignatureSet::fromJson(file.readAll(), problems) : SignatureSet();
}

} // namespace StatusScope
