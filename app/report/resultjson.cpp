// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "report/resultjson.h"

#include "report/exchangephrases.h"
#include "report/failurephrases.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace StatusScope {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

// Microseconds are as fine as the clock deserves.
QJsonValue msOrNull(std::optional<double> ms)
{
    return ms ? QJsonValue(std::round(*ms * 1000) / 1000) : QJsonValue(QJsonValue::Null);
}

QJsonValue dateOrNull(const QDateTime &date)
{
    return date.isValid() ? QJsonValue(date.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue(QJsonValue::Null);
}

QJsonArray stepsJson(const QList<Step> &steps)
{
    QJsonArray array;
    for (const Step &step : steps)
        array.append(step.text());
    return array;
}

QJsonArray fieldsJson(const HeaderFields &fields)
{
    QJsonArray array;
    for (const HeaderField &field : fields)
        array.append(QJsonObject{{"name"_L1, displayText(field.name)}, {"value"_L1, displayText(field.value)}});
    return array;
}

QJsonObject timingsJson(const Timings &timings)
{
    return {{"dnsMs"_L1, msOrNull(timings.dnsMs)},           {"connectMs"_L1, msOrNull(timings.connectMs)},
            {"tlsMs"_L1, msOrNull(timings.tlsMs)},           {"waitMs"_L1, msOrNull(timings.waitMs)},
            {"downloadMs"_L1, msOrNull(timings.downloadMs)}, {"totalMs"_L1, msOrNull(timings.totalMs)}};
}

QJsonObject certificateJson(const Certificate &certificate)
{
    return {{"subject"_L1, certificate.subject},
            {"issuer"_L1, certificate.issuer},
            {"notBefore"_L1, dateOrNull(certificate.notBefore)},
            {"notAfter"_L1, dateOrNull(certificate.notAfter)},
            {"names"_L1, QJsonArray::fromStringList(certificate.names)}};
}

QJsonObject tlsJson(const TlsInfo &tls)
{
    QJsonObject json = tls.chain.isEmpty() ? QJsonObject() : certificateJson(tls.chain.first());
    json.insert("protocol"_L1, textOrNull(tls.protocol));
    json.insert("cipher"_L1, textOrNull(tls.cipher));
    QJsonArray chain;
    for (const Certificate &certificate : tls.chain)
        chain.append(certificateJson(certificate));
    json.insert("chain"_L1, chain);
    json.insert("problems"_L1, QJsonArray::fromStringList(tls.problems));
    return json;
}

QJsonObject hopJson(const Hop &hop)
{
    QJsonArray interim;
    for (const InterimResponse &response : hop.interim) {
        interim.append(QJsonObject{{"status"_L1, response.status},
                                   {"reason"_L1, displayText(response.reason)},
                                   {"headers"_L1, fieldsJson(response.headers)}});
    }
    QJsonObject json{{"url"_L1, hopAddress(hop)},
                     {"method"_L1, displayText(hop.method)},
                     {"httpVersion"_L1, textOrNull(displayText(hop.httpVersion))},
                     {"status"_L1, qMax(hop.status, 0)}, // "statusText" keeps what is no number
                     {"statusText"_L1, displayText(hop.statusText)},
                     {"reason"_L1, displayText(hop.reason)},
                     {"interim"_L1, interim},
                     {"headers"_L1, fieldsJson(hop.headers)},
                     {"remoteAddress"_L1, textOrNull(hop.remoteAddress)},
                     {"bodyBytes"_L1, hop.bodyBytes},
                     {"bodyTruncated"_L1, hop.bodyTruncated},
                     {"timings"_L1, timingsJson(hop.timings)},
                     {"startedAt"_L1, dateOrNull(hop.startedAt)},
                     {"bytesSent"_L1, hop.bytesSent},
                     {"bytesReceived"_L1, hop.bytesReceived}};
    if (hop.remotePort != 0)
        json.insert("remotePort"_L1, hop.remotePort);
    if (!hop.trailers.isEmpty())
        json.insert("trailers"_L1, fieldsJson(hop.trailers));
    if (hop.tls)
        json.insert("tls"_L1, tlsJson(*hop.tls));
    if (!hop.faults.isEmpty())
        json.insert("faults"_L1, QJsonArray::fromStringList(hop.faults));
    if (!hop.proxy.isEmpty())
        json.insert("proxy"_L1, hop.proxy);
    for (const auto &[name, set] :
         {std::pair{"insecure"_L1, hop.verifiedOff}, std::pair{"reusedConnection"_L1, hop.reusedConnection},
          std::pair{"retriedStale"_L1, hop.retriedStale}, std::pair{"credentialsDropped"_L1, hop.credentialsDropped}})
    {
        if (set)
            json.insert(name, true);
    }
    return json;
}

QJsonValue errorJson(const std::optional<Failure> &error)
{
    if (!error)
        return QJsonValue::Null;
    QJsonObject json{{"kind"_L1, QString(toWord(error->kind))}, {"message"_L1, failureSentence(*error)}};
    if (error->hop)
        json.insert("hop"_L1, hopJson(*error->hop)); // as far as it came
    return json;
}

QJsonObject diagnosisJson(const Diagnosis &diagnosis)
{
    QJsonArray evidence;
    for (const Evidence &item : diagnosis.evidence)
        evidence.append(QJsonObject{{"source"_L1, item.source}, {"text"_L1, item.text}, {"implies"_L1, item.implies}});
    QJsonArray findings;
    for (const Finding &finding : diagnosis.findings) {
        findings.append(
            QJsonObject{{"id"_L1, finding.id},
                        {"severity"_L1, QString(toWord(finding.severity))},
                        {"text"_L1, finding.text},
                        {"hop"_L1, finding.hop < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(finding.hop)}});
    }
    QJsonArray quotes;
    for (const Quote &quote : diagnosis.quotes)
        quotes.append(
            QJsonObject{{"field"_L1, quote.field}, {"value"_L1, quote.value}, {"vendor"_L1, textOrNull(quote.vendor)}});
    return {{"entry"_L1, textOrNull(diagnosis.entry)},
            {"alternatives"_L1, QJsonArray::fromStringList(diagnosis.alternatives)},
            {"title"_L1, diagnosis.title},
            {"explanation"_L1, diagnosis.explanation},
            {"responsible"_L1, QString(toWord(diagnosis.responsible))},
            {"actNote"_L1, diagnosis.actNote},
            {"retry"_L1, QString(toWord(diagnosis.retry))},
            {"retryNote"_L1, diagnosis.retryNote},
            {"say"_L1, diagnosis.say},
            {"confidence"_L1, QString(toWord(diagnosis.confidence))},
            {"madeBy"_L1, textOrNull(diagnosis.madeBy)},
            {"role"_L1, QString(toWord(diagnosis.role))},
            {"passedThrough"_L1, QJsonArray::fromStringList(diagnosis.passedThrough)},
            {"evidence"_L1, evidence},
            {"findings"_L1, findings},
            {"quotes"_L1, quotes},
            {"nextSteps"_L1, stepsJson(diagnosis.nextSteps)}};
}

} // namespace

QJsonObject resultJson(const Redacted<Explained> &result)
{
    const Exchange &exchange = result->exchange;
    QJsonArray hops;
    for (const Hop &hop : exchange.hops)
        hops.append(hopJson(hop));
    return {{"url"_L1, exchange.url},
            {"startedAt"_L1, dateOrNull(exchange.startedAt)},
            {"hops"_L1, hops},
            {"error"_L1, errorJson(exchange.error)},
            {"diagnosis"_L1, diagnosisJson(result->diagnosis)}};
}

QByteArray nestedJson(const QJsonObject &object, int depth)
{
    constexpr int step = 4; // QJsonDocument's
    const QByteArray indent(depth * step, ' ');
    // A line break within a text is written as "\n".
    return indent + QJsonDocument(object).toJson().trimmed().replace("\n", QByteArray('\n' + indent));
}

} // namespace StatusScope
