// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/http2fields.h"

#include <algorithm>
#include <array>

namespace StatusScope {

bool isConnectionField(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 5> names{"connection", "keep-alive", "proxy-connection",
                                                         "transfer-encoding", "upgrade"};
    return std::any_of(names.begin(), names.end(),
                       [name](QByteArrayView known) { return name.compare(known, Qt::CaseInsensitive) == 0; });
}

HeaderFields http2Fields(const WireRequest &request)
{
    QByteArray authority = request.authority;
    HeaderFields fields;
    for (const HeaderField &field : request.fields) {
        if (field.isNamed("host"))
            authority = field.value;
        else if (!isConnectionField(field.name))
            fields.append({field.name.toLower(), field.value});
    }
    fields.prepend({":path", request.target});
    fields.prepend({":authority", authority});
    fields.prepend({":scheme", request.scheme});
    fields.prepend({":method", request.method});
    return fields;
}

} // namespace StatusScope
