// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/batch/batchkeeping.h"

#include "diagnosis/explainedcodec.h"
#include "report/redactor.h"
#include "request/urlinput.h"

namespace StatusScope {

KeptAddresses keptAddresses(const AddressList &list, const Registry &registry)
{
    KeptAddresses kept;
    QStringList shown;
    for (const QString &address : list.addresses)
        shown += withoutUserInfo(address);
    kept.addresses = Redactor(registry).urls(shown);
    kept.lines = list.numbers;
    for (int place = 0; place < shown.size(); ++place) {
        const UrlReading reading = readUrlInput(list.addresses[place]);
        if (!reading.user.isEmpty() || !reading.password.isEmpty() || kept.addresses->at(place) != shown[place])
            kept.withheld += place;
    }
    return kept;
}

std::vector<KeptResult> keptResults(const std::vector<BatchResult> &results, const QString &language,
                                    const Registry &registry, qsizetype bodyBytes)
{
    const Redactor redactor(registry);
    std::vector<KeptResult> kept;
    kept.reserve(results.size());
    for (const auto &[place, result] : results) {
        KeptResult each{place, language, {}};
        if (result)
            each.bytes = redactor.result(*result, bodyBytes).as<encodeExplained>();
        kept.push_back(std::move(each));
    }
    return kept;
}

} // namespace StatusScope
