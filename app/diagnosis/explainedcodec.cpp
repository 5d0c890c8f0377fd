// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/explainedcodec.h"

#include "exchange/cborarchive.h"
#include "exchange/exchangecodec.h"

namespace StatusScope {

namespace {

enum Key { ExchangeKey = 1, DiagnosisKey = 2 };

template <typename T>
concept Worded = std::is_enum_v<T> && words<T>
.size() > 0;

} // namespace

template <Worded T>
static QCborValue toCbor(T value)
{
    return QString(toWord(value));
}

template <Worded T>
static void fromCbor(const QCborValue &from, T &value)
{
    value = fromWord<T>(from.toString()).value_or(value);
}

// Most steps hold no command.
static QCborValue toCbor(const Step &step)
{
    return step.parts.size() == 1 ? QCborValue(step.text()) : QCborValue(QCborArray::fromStringList(step.parts));
}

static void fromCbor(const QCborValue &from, Step &step)
{
    if (!from.isArray()) {
        step = from.toString();
        return;
    }
    const QCborArray parts = from.toArray();
    step.parts.clear();
    for (qsizetype i = 0; i < qMin(parts.size(), CborReader::mostItems); ++i)
        step.parts.append(parts[i].toString());
}

// Numbers are never given a second meaning. Not in a namespace without a name: the archive finds them by their type.
template <typename Archive>
static void fields(Archive &archive, Some<Evidence> auto &evidence)
{
    archive(1, evidence.source);
    archive(2, evidence.text);
    archive(3, evidence.implies);
    archive(4, evidence.excerpt);
}

template <typename Archive>
static void fields(Archive &archive, Some<Finding> auto &finding)
{
    archive(1, finding.id);
    archive(2, finding.severity);
    archive(3, finding.text);
    archive(4, finding.hop);
}

template <typename Archive>
static void fields(Archive &archive, Some<Quote> auto &quote)
{
    archive(1, quote.field);
    archive(2, quote.value);
    archive(3, quote.vendor);
}

template <typename Archive>
static void fields(Archive &archive, Some<Diagnosis> auto &diagnosis)
{
    archive(1, diagnosis.entry);
    archive(2, diagnosis.alternatives);
    archive(3, diagnosis.title);
    archive(4, diagnosis.explanation);
    archive(5, diagnosis.emphasis);
    archive(6, diagnosis.responsible);
    archive(7, diagnosis.actNote);
    archive(8, diagnosis.retry);
    archive(9, diagnosis.retryNote);
    archive(10, diagnosis.say);
    archive(11, diagnosis.confidence);
    archive(12, diagnosis.madeBy);
    archive(13, diagnosis.role);
    archive(14, diagnosis.passedThrough);
    archive(15, diagnosis.evidence);
    archive(16, diagnosis.findings);
    archive(17, diagnosis.quotes);
    archive(18, diagnosis.nextSteps);
}

QByteArray encodeExplained(const Explained &result)
{
    CborWriter writer;
    writer(ExchangeKey, encodeExchange(result.exchange));
    writer(DiagnosisKey, result.diagnosis);
    return QCborValue(writer.map).toCbor();
}

std::optional<Explained> decodeExplained(const QByteArray &bytes)
{
    QCborParserError error;
    const QCborMap map = QCborValue::fromCbor(bytes, &error).toMap();
    if (error.error != QCborError::NoError)
        return {};
    const CborReader reader(map);
    QByteArray inner;
    reader(ExchangeKey, inner);
    const std::optional<Exchange> exchange = decodeExchange(inner);
    if (!exchange)
        return {};
    Explained result{*exchange, {}};
    reader(DiagnosisKey, result.diagnosis);
    const auto hops = int(result.exchange.hops.size());
    for (Finding &finding : result.diagnosis.findings) {
        if (finding.hop < -1 || finding.hop >= hops)
            finding.hop = -1;
    }
    return result;
}

} // namespace StatusScope
