// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "practice/vendordress.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// A resource of a static library registers itself only when asked to, outside of any namespace.
static void loadPracticeResources()
{
    Q_INIT_RESOURCE(practice);
}

namespace StatusScope {

namespace {

QList<QByteArray> textLines(const QJsonValue &value)
{
    QList<QByteArray> lines;
    const QJsonArray array = value.toArray();
    for (const auto &line : array)
        lines.append(line.toString().toUtf8());
    return lines;
}

QByteArray filled(QByteArray text, int status, const QByteArray &reason, const QByteArray &host, const QByteArray &path)
{
    const auto escaped = [](const QByteArray &raw) { return QString::fromUtf8(raw).toHtmlEscaped().toUtf8(); };
    text.replace("{status}", QByteArray::number(status));
    text.replace("{reason}", escaped(reason));
    text.replace("{host}", escaped(host));
    text.replace("{path}", escaped(path));
    return text;
}

} // namespace

VendorDress::VendorDress()
{
    loadPracticeResources();
    QFile file(u":/practice/vendors.json"_s);
    QJsonParseError error;
    const QJsonDocument document =
        QJsonDocument::fromJson(file.open(QFile::ReadOnly) ? file.readAll() : QByteArray(), &error);
    if (!document.isObject())
        qFatal("vendors.json of the practice server: %s", qPrintable(error.errorString()));
    const QJsonObject vendors = document.object();
    for (auto it = vendors.begin(); it != vendors.end(); ++it) {
        const QJsonObject vendor = it.value().toObject();
        const QList<QByteArray> common = textLines(vendor["headers"_L1]);
        const QJsonArray pages = vendor["pages"_L1].toArray();
        for (const auto &value : pages) {
            const QJsonObject object = value.toObject();
            Page page;
            const QJsonArray statuses = object["statuses"_L1].toArray();
            for (const auto &status : statuses)
                page.statuses.append(status.toInt());
            page.page.headers = common + textLines(object["headers"_L1]);
            page.page.reason = object["reason"_L1].toString().toUtf8();
            page.page.type = object["type"_L1].toString(u"text/html"_s).toUtf8();
            page.page.body = textLines(object["body"_L1]).join('\n');
            m_pages[it.key().toUtf8()].append(page);
        }
    }
}

QList<QByteArray> VendorDress::vendors() const
{
    QList<QByteArray> ids = m_pages.keys();
    std::sort(ids.begin(), ids.end());
    return ids;
}

std::optional<VendorPage> VendorDress::page(const QByteArray &vendor, int status, const QByteArray &reason,
                                            const QByteArray &host, const QByteArray &path) const
{
    const QList<Page> pages = m_pages.value(vendor);
    const auto fits = [status](const Page &page) { return page.statuses.isEmpty() || page.statuses.contains(status); };
    const auto found = std::find_if(pages.cbegin(), pages.cend(), fits);
    if (found == pages.cend())
        return std::nullopt;
    VendorPage page = found->page;
    page.body = filled(page.body, status, page.reason.isEmpty() ? reason : page.reason, host, path);
    return page;
}

} // namespace StatusScope
