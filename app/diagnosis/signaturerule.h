// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/diagnosis.h"

#include <QRegularExpression>

#include <optional>
#include <utility>
#include <vector>

// What shows that a vendor had to do with an answer, as resources/registry/signatures.json holds it: schema.json
// describes every field of it.
namespace StatusScope {

// One test of one part of an answer. All texts compare without case.
struct SignatureCondition
{
    enum class Place { Header, Cookie, Body, Text, Title, Heading, Reason, ContentType, Host, Json, Status, Any };
    enum class Test { Exists, Equals, Contains, Matches };

    Place place = Place::Body;
    QString name; // of the header field or the cookie (a trailing * stands for any rest), or the JSON path
    Test test = Test::Exists;
    QString value; // lower case, but for Matches
    QString needle; // lower case; no text without it matches. May be empty
    std::optional<QRegularExpression> expression; // with Matches; compiled when it is first needed
    std::vector<std::pair<int, int>> statuses; // first and last of each range
    std::vector<SignatureCondition> any; // for Place::Any: one of them holds
    bool absent = false; // holds where the test does not

    void prepare(); // makes `expression` of `value`
    bool operator==(const SignatureCondition &) const = default;
};

struct SignatureRule
{
    // Made: wrote this answer. Passed: handed it on. Seen: is the last to name itself and has written the answer unless
    // something speaks against it. Behind: somebody behind it has written the answer.
    enum class Says { Made, Passed, Seen, Behind };

    std::vector<SignatureCondition> when; // all of them
    Says says = Says::Passed;
    int weight = 0; // 1 to 99, per cent of certainty
    QString source; // "header:server", made from the last condition unless given
    QString text; // what was seen; empty: the field or the words themselves
    QStringList entries; // ids of the codes it shows, best first; {1} is what the first brackets matched
    QStringList hints; // ids of finer codes it points to without showing them
    QString finding; // id of a finding that the rule proves
    QString shows; // which soft error the page is, a word of SoftError
    QString quote; // name of the id for the vendor's support that {1} holds
    std::optional<Role> role;
    bool confirmed = false; // read in `from`, not only known
    QString from;
    bool operator==(const SignatureRule &) const = default;
};

} // namespace StatusScope
