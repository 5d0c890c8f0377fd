// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "registry/terms.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace StatusScope {

class Registry;
class SignatureSet;
struct Exchange;

enum class Severity { Info, Warning, Error };
enum class Confidence { High, Medium, Low };
enum class Role { Origin, Intermediary, Unknown };

template <>
inline constexpr std::array words<Severity>{"info"_L1, "warning"_L1, "error"_L1};
template <>
inline constexpr std::array words<Confidence>{"high"_L1, "medium"_L1, "low"_L1};
template <>
inline constexpr std::array words<Role>{"origin"_L1, "intermediary"_L1, "unknown"_L1};

struct Evidence
{
    QString source; // "header:server", "body", "reason", "status", "cookie:…", "tls", "error"
    QString text; // what was seen, such as "Server: cloudflare"
    QString implies; // vendor id or entry id
    QString excerpt = {}; // of the body, as it stands there
    bool operator==(const Evidence &) const = default;
};

struct Finding
{
    QString id; // a word of the contract, such as "missing-allow"
    Severity severity = Severity::Info;
    QString text; // plain text; values off the wire are quoted in it, never markup
    int hop = -1; // index into Exchange::hops, -1: the exchange as a whole
    bool operator==(const Finding &) const = default;
};

struct Quote
{
    QString field; // header field, such as "CF-RAY"
    QString value;
    QString vendor; // whose support wants it
    bool operator==(const Quote &) const = default;
};

// What to check next: words, and commands that are to be copied as they are.
struct Step
{
    Step(const QString &words = {})
        : parts{words}
    {
    }
    static Step fromMarkdown(const QString &markdown); // the registry’s, never with values off the wire
    QString text() const { return parts.join(QString()); }
    static bool isCommand(qsizetype part) { return part % 2 != 0; }

    QStringList parts; // words and commands by turns, words first
    bool operator==(const Step &) const = default;
};

// What an exchange means: who made the answer, who must act, what to say. All of it is plain text: values off the wire
// stand in it, and none of them may become markup.
struct Diagnosis
{
    QString entry; // registry id, empty if none
    QStringList alternatives; // registry ids, likeliest first
    QString title;
    QString explanation;
    QString emphasis; // the sentence of the explanation not to be missed; may be empty
    Responsible responsible = Responsible::Either;
    QString actNote;
    Retry retry = Retry::Pointless;
    QString retryNote;
    QString say;
    Confidence confidence = Confidence::Low;
    QString madeBy; // vendor id, empty if unknown
    Role role = Role::Unknown;
    QStringList passedThrough; // vendor ids that handed the answer on, outermost first
    QList<Evidence> evidence;
    QList<Finding> findings;
    QList<Quote> quotes;
    QList<Step> nextSteps; // in order
    bool operator==(const Diagnosis &) const = default;
};

// `now` is the clock for "try again after 14:30" and for certificate dates; its time zone is the reader's.
Diagnosis diagnose(const Exchange &exchange, const Registry &registry, const SignatureSet &signatures,
                   const QDateTime &now);

} // namespace StatusScope
