// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/hintnames.h"

#include "registry/entry.h"

#include <QRegularExpression>

#include <algorithm>

namespace StatusScope {

QString bare(QString name)
{
    name = name.simplified();
    static const QRegularExpression around(u"^[\"'“”‘’(\\[]+|[\"'“”‘’)\\].,;:]+$"_s);
    name.remove(around);
    name.replace(u'’', u'\''); // keyboards have one, pages the other
    if (name.startsWith("net::"_L1, Qt::CaseInsensitive))
        name.remove(0, 5);
    return name;
}

bool isCalled(const QString &alias, const QString &name)
{
    // Most aliases are out at once.
    const bool may = name.contains(u'\'') || alias.contains(name, Qt::CaseInsensitive);
    return may && bare(alias).compare(name, Qt::CaseInsensitive) == 0;
}

bool isTitle(const Entry &entry, const QString &text)
{
    const auto same = [&](const QString &name) { return isCalled(name, text); };
    const bool telling = text.contains(u' ') || entry.statusClass() >= 4 || entry.kind == EntryKind::Subcode;
    return telling && (same(entry.name) || std::any_of(entry.formerNames.begin(), entry.formerNames.end(), same));
}

} // namespace StatusScope
