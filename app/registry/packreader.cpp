// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "registry/packreader.h"

#include <QResource>

namespace StatusScope {

QByteArrayView packResource(const QString &path, QByteArray &copy)
{
    const QResource resource(path);
    const QByteArrayView raw(resource.data(), static_cast<qsizetype>(resource.size()));
    if (reinterpret_cast<quintptr>(raw.data()) % alignof(quint32) == 0)
        return raw;
    copy = raw.toByteArray();
    return copy;
}

} // namespace StatusScope
