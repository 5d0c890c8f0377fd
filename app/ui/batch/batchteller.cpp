// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/batch/batchteller.h"

#include "diagnosis/explainedcodec.h"
#include "language/language.h"
#include "store/batchstore.h"
#include "ui/batch/batchrows.h"

#include <QLocale>
#include <QThread>

#include <algorithm>

namespace StatusScope {

namespace {

bool areSameFacts(const Diagnosis &left, const Diagnosis &right)
{
    const auto sameFinding = [](const Finding &a, const Finding &b) {
        return a.id == b.id && a.severity == b.severity;
    };
    const auto sameEvidence = [](const Evidence &a, const Evidence &b) {
        return a.source == b.source && a.implies == b.implies;
    };
    return left.entry == right.entry && left.madeBy == right.madeBy && left.role == right.role
        && left.responsible == right.responsible && left.retry == right.retry && left.confidence == right.confidence
        && left.alternatives == right.alternatives && left.passedThrough == right.passedThrough
        && std::equal(left.findings.begin(), left.findings.end(), right.findings.begin(), right.findings.end(),
                      sameFinding)
        && std::equal(left.evidence.begin(), left.evidence.end(), right.evidence.begin(), right.evidence.end(),
                      sameEvidence);
}

// What was found once holds, although the body that told it may be gone by now: then the words stay, too.
Explained retold(const Explained &result, const BatchFacts &facts)
{
    const LanguageHold hold;
    const QDateTime then =
        result.exchange.startedAt.isValid() ? result.exchange.startedAt.toLocalTime() : QDateTime::currentDateTime();
    Diagnosis fresh = diagnose(result.exchange, *facts.registry, *facts.signatures, then);
    return areSameFacts(fresh, result.diagnosis) ? Explained{result.exchange, std::move(fresh)} : result;
}

// Whether sentences of that language are today's; to make them anew takes most of the time.
bool isSpoken(const QString &language)
{
    const LanguageHold hold;
    return QLocale().name() == language;
}

} // namespace

ToldResult told(int place, int line, Explained result, const Registry &registry)
{
    const LanguageHold hold;
    ToldResult each;
    each.place = place;
    each.result = std::make_shared<const Explained>(std::move(result));
    each.row = batchRow(place, line, *each.result, registry);
    return each;
}

BatchTeller::BatchTeller(Work work, QObject *parent)
    : QObject(parent)
    , m_thread(QThread::create([this, work = std::move(work)] { m_told = work(m_stopped); }))
{
    connect(m_thread.get(), &QThread::finished, this, &BatchTeller::ready);
    m_thread->start();
}

BatchTeller::~BatchTeller()
{
    m_stopped = true;
    m_thread->wait();
}

ToldResults BatchTeller::take()
{
    m_thread->wait();
    return std::move(m_told);
}

BatchTeller::Work readingOf(const StorePlace &place, qint64 id, const BatchFacts &facts)
{
    return [place, id, facts](const std::atomic<bool> &stopped) {
        ToldResults all;
        std::vector<std::pair<int, Explained>> read;
        all.addresses = readBatch(place, id, [&](const StoredResult &stored) {
            if (stopped)
                return;
            std::optional<Explained> result = decodeExplained(stored.bytes);
            if (result)
                read.emplace_back(stored.place,
                                  isSpoken(stored.language) ? std::move(*result) : retold(*result, facts));
        });
        if (!all.addresses)
            return all;
        for (auto &[at, result] : read) {
            if (stopped)
                break;
            all.results.push_back(told(at, all.addresses->lines[at], std::move(result), *facts.registry));
        }
        return all;
    };
}

BatchTeller::Work retellingOf(std::vector<BatchResult> results, const QList<int> &lines, const BatchFacts &facts)
{
    return [results = std::move(results), lines, facts](const std::atomic<bool> &stopped) {
        ToldResults all;
        for (const auto &[at, result] : results) {
            if (stopped)
                break;
            all.results.push_back(told(at, lines[at], retold(*result, facts), *facts.registry));
            all.results.back().before = result;
        }
        return all;
    };
}

} // namespace StatusScope
