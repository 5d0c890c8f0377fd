// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT

// Any bytes as something a customer sent, all the way: read, diagnosed with the program's own registry and signatures,
// and written in every format.
#include "diagnosis/builtinsignatures.h"
#include "registry/builtinregistry.h"
#include "report/redactor.h"
#include "report/render.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace StatusScope;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const LoadedRegistry loaded = loadBuiltInRegistry();
    static const SignatureSet signatures = loadBuiltInSignatures();
    static const Redactor redactor(loaded.registry);
    static const QDateTime now(QDate(2026, 11, 20), QTime(9, 13), Qt::UTC);
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QList<Explained> results = explain(importText(bytes), loaded.registry, signatures, now);
    for (const Explained &result : results) {
        const Diagnosis &diagnosis = result.diagnosis;
        if (!diagnosis.entry.isEmpty() && !loaded.registry.find(diagnosis.entry))
            std::abort();
        if (diagnosis.confidence == Confidence::High && diagnosis.entry.isEmpty() && !result.exchange.error)
            std::abort();
    }
    for (int format = 0; format < reportFormatWords().size(); ++format) {
        const auto wanted = ReportFormat(format);
        const auto shown = redactedFor(wanted, results, redactor);
        if (renderResults(shown, wanted, {loaded.registry}).isEmpty() && !results.isEmpty())
            std::abort();
    }
    return 0;
}
