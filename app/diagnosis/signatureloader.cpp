// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/signatureset.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace StatusScope {

namespace {

using Place = SignatureCondition::Place;
using Test = SignatureCondition::Test;
using Says = SignatureRule::Says;

struct PlaceWord
{
    QLatin1StringView word;
    Place place;
    bool named; // "header:Server"
};

constexpr std::array placeWords{
    PlaceWord{"header"_L1, Place::Header, true},     PlaceWord{"cookie"_L1, Place::Cookie, true},
    PlaceWord{"json"_L1, Place::Json, true},         PlaceWord{"body"_L1, Place::Body, false},
    PlaceWord{"text"_L1, Place::Text, false},        PlaceWord{"title"_L1, Place::Title, false},
    PlaceWord{"heading"_L1, Place::Heading, false},  PlaceWord{"reason"_L1, Place::Reason, false},
    PlaceWord{"type"_L1, Place::ContentType, false}, PlaceWord{"host"_L1, Place::Host, false},
    PlaceWord{"status"_L1, Place::Status, false},
};

constexpr std::array<std::pair<QLatin1StringView, Says>, 4> saysWords{
    {{"made"_L1, Says::Made}, {"passed"_L1, Says::Passed}, {"seen"_L1, Says::Seen}, {"behind"_L1, Says::Behind}}};

// Reads one file; every read* returns nothing after it has told why.
class Reader
{
public:
    explicit Reader(QList<SignatureProblem> *problems)
        : m_problems(problems)
    {
    }

    std::optional<VendorSignature> readVendor(const QJsonObject &object, const QString &path);
    void tell(const QString &path, const QString &reason)
    {
        if (m_problems)
            m_problems->append({path, reason});
    }

private:
    std::optional<SignatureRule> readRule(const QJsonObject &object, const QString &path);
    std::optional<SignatureCondition> readCondition(const QJsonObject &object, const QString &path);
    bool readPlace(const QString &in, SignatureCondition &condition, const QString &path);
    bool readTest(const QJsonObject &object, SignatureCondition &condition, const QString &path);
    bool readStatuses(const QJsonValue &value, SignatureCondition &condition, const QString &path);
    std::nullopt_t fail(const QString &path, const QString &reason)
    {
        tell(path, reason);
        return std::nullopt;
    }

    QList<SignatureProblem> *m_problems;
};

SignatureTells readTells(const QJsonObject &object, const QString &entry)
{
    return {entry, object["page"_L1].toString(), object["header"_L1].toString()};
}

qsizetype afterClass(QStringView pattern, qsizetype at)
{
    // A "]" that stands first is one of its signs.
    qsizetype i = at + 1;
    i += i < pattern.size() && pattern[i] == u'^' ? 1 : 0;
    i += i < pattern.size() && pattern[i] == u']' ? 1 : 0;
    while (i < pattern.size() && pattern[i] != u']') {
        const qsizetype named = pattern.sliced(i).startsWith("[:"_L1) ? pattern.indexOf(":]"_L1, i) : -1;
        i = named >= 0 ? named + 2 : i + (pattern[i] == u'\\' ? 2 : 1);
    }
    return i + 1;
}

// Behind the sign, the escape, the character class or the group that begins at `at`.
qsizetype afterUnit(QStringView pattern, qsizetype at)
{
    int depth = 0;
    do {
        const QChar c = pattern[at];
        depth += (c == u'(' ? 1 : 0) - (c == u')' ? 1 : 0);
        at = c == u'[' ? afterClass(pattern, at) : at + (c == u'\\' ? 2 : 1);
    } while (depth > 0 && at < pattern.size());
    return at;
}

// The longest run of letters, digits and plain signs that any match of `pattern` contains.
QString needleOf(QStringView pattern)
{
    QString best;
    QString run;
    const auto endRun = [&](qsizetype dropped) {
        run.chop(qMin(dropped, run.size()));
        if (run.size() > best.size())
            best = run;
        run.clear();
    };
    for (qsizetype i = 0; i < pattern.size(); i = afterUnit(pattern, i)) {
        const QChar c = pattern[i];
        const QChar next = c == u'\\' && i + 1 < pattern.size() ? pattern[i + 1] : QChar();
        const bool escaped = !next.isNull() && !next.isLetterOrNumber();
        // Either side may match; \x41 and the like are signs in disguise.
        if (c == u'|' || next == u'x' || next == u'u' || next == u'p' || next == u'Q')
            return {};
        if (escaped)
            run += next;
        else if (c == u'?' || c == u'*' || c == u'{')
            endRun(1); // the sign before it may be missing
        else if (QStringView(u"\\([.^$+").contains(c))
            endRun(0);
        else
            run += c;
        if (c == u'{')
            i = qMax(i, pattern.indexOf(u'}', i)); // "}" is then the sign to go on behind
    }
    endRun(0);
    return best.toLower();
}

QStringList readStrings(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList strings;
    for (const QJsonValue &item : value.toArray())
        strings.append(item.toString());
    return strings;
}

bool Reader::readPlace(const QString &in, SignatureCondition &condition, const QString &path)
{
    const QStringView word = QStringView(in).left(in.indexOf(u':') < 0 ? in.size() : in.indexOf(u':'));
    for (const PlaceWord &known : placeWords) {
        if (word != known.word)
            continue;
        condition.place = known.place;
        condition.name = in.mid(word.size() + 1);
        if (known.named == condition.name.isEmpty()) {
            tell(path, known.named ? u"'%1' needs a name, as in %1:NAME"_s.arg(in) : u"'%1' takes no name"_s.arg(in));
            return false;
        }
        return true;
    }
    tell(path, u"unknown place '%1'"_s.arg(in));
    return false;
}

bool Reader::readStatuses(const QJsonValue &value, SignatureCondition &condition, const QString &path)
{
    const QJsonArray items = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &item : items) {
        const QString range = item.isDouble() ? QString::number(item.toInt()) : item.toString();
        bool firstOk = false;
        bool lastOk = false;
        const int first = range.section(u'-', 0, 0).toInt(&firstOk);
        const int last = range.section(u'-', -1).toInt(&lastOk);
        if (!firstOk || !lastOk || first > last) {
            tell(path, u"'%1' is no status and no range such as 500-599"_s.arg(range));
            return false;
        }
        condition.statuses.emplace_back(first, last);
    }
    return !condition.statuses.empty();
}

bool Reader::readTest(const QJsonObject &object, SignatureCondition &condition, const QString &path)
{
    static const std::array<std::pair<QLatin1StringView, Test>, 3> tests{
        {{"equals"_L1, Test::Equals}, {"contains"_L1, Test::Contains}, {"matches"_L1, Test::Matches}}};
    for (const auto &[word, test] : tests) {
        if (!object.contains(word))
            continue;
        if (condition.test != Test::Exists) {
            tell(path, u"more than one test"_s);
            return false;
        }
        condition.test = test;
        const QString value = object[word].toVariant().toString();
        condition.value = test == Test::Matches ? value : value.toLower();
    }
    if (condition.test == Test::Matches) {
        condition.needle = needleOf(condition.value);
        condition.prepare();
        // Compiling them all costs more than a probe, so only who asks what is wrong waits for it.
        if (m_problems && !condition.expression->isValid()) {
            tell(path,
                 u"'%1' is no regular expression: %2"_s.arg(condition.value, condition.expression->errorString()));
            return false;
        }
    } else if (condition.test == Test::Contains && condition.value.isEmpty()) {
        tell(path, u"'contains' with an empty text always holds"_s);
        return false;
    }
    return true;
}

std::optional<SignatureCondition> Reader::readCondition(const QJsonObject &object, const QString &path)
{
    SignatureCondition condition;
    condition.absent = object["absent"_L1].toBool();
    if (object.contains("any"_L1)) {
        condition.place = Place::Any;
        const QJsonArray items = object["any"_L1].toArray();
        for (qsizetype i = 0; i < items.size(); ++i) {
            auto item = readCondition(items[i].toObject(), u"%1/any/%2"_s.arg(path).arg(i));
            if (!item)
                return std::nullopt;
            condition.any.push_back(std::move(*item));
        }
        return condition.any.empty() ? fail(path, u"'any' without conditions"_s) : std::optional(condition);
    }
    if (!readPlace(object["in"_L1].toString(), condition, path))
        return std::nullopt;
    if (condition.place == Place::Status)
        return readStatuses(object["is"_L1], condition, path) ? std::optional(condition)
                                                              : fail(path, u"'status' needs 'is'"_s);
    return readTest(object, condition, path) ? std::optional(condition) : std::nullopt;
}

std::optional<SignatureRule> Reader::readRule(const QJsonObject &object, const QString &path)
{
    SignatureRule rule;
    const QString word = object["says"_L1].toString();
    const auto says =
        std::find_if(saysWords.begin(), saysWords.end(), [&](const auto &known) { return word == known.first; });
    if (says == saysWords.end())
        return fail(path + "/says"_L1, u"'%1' is none of made, passed, seen, behind"_s.arg(word));
    rule.says = says->second;
    rule.weight = object["weight"_L1].toInt();
    if (rule.weight < 1 || rule.weight > 99)
        return fail(path + "/weight"_L1, u"must be from 1 to 99"_s);
    const QJsonArray when = object["when"_L1].toArray();
    for (qsizetype i = 0; i < when.size(); ++i) {
        auto condition = readCondition(when[i].toObject(), u"%1/when/%2"_s.arg(path).arg(i));
        if (!condition)
            return std::nullopt;
        rule.when.push_back(std::move(*condition));
    }
    if (rule.when.empty())
        return fail(path + "/when"_L1, u"a rule without conditions always holds"_s);
    rule.source = object["source"_L1].toString();
    rule.text = object["text"_L1].toString();
    rule.entries = readStrings(object["entry"_L1]);
    rule.hints = readStrings(object["hint"_L1]);
    rule.finding = object["finding"_L1].toString();
    rule.shows = object["shows"_L1].toString();
    rule.quote = object["quote"_L1].toString();
    if (object.contains("role"_L1))
        rule.role = fromWord<Role>(object["role"_L1].toString());
    rule.confirmed = object["confirmed"_L1].toBool();
    rule.from = object["from"_L1].toString();
    return rule;
}

std::optional<VendorSignature> Reader::readVendor(const QJsonObject &object, const QString &path)
{
    VendorSignature vendor;
    vendor.vendor = object["vendor"_L1].toString();
    if (vendor.vendor.isEmpty())
        return fail(path, u"'vendor' is missing"_s);
    vendor.tells = readTells(object, QString());
    const QJsonObject entries = object["entries"_L1].toObject();
    for (auto it = entries.begin(); it != entries.end(); ++it)
        vendor.entryTells.push_back(readTells(it->toObject(), it.key()));
    for (const QString &name : readStrings(object["proxyNames"_L1]))
        vendor.proxyNames.append(name.toLower());
    const QJsonArray given = object["rules"_L1].toArray();
    std::vector<SignatureRule> rules;
    for (qsizetype i = 0; i < given.size(); ++i) {
        if (auto rule = readRule(given[i].toObject(), u"%1/rules/%2"_s.arg(vendor.vendor).arg(i)))
            rules.push_back(std::move(*rule));
    }
    vendor.rules = RuleShelf(std::move(rules));
    return vendor;
}

} // namespace

SignatureSet SignatureSet::fromJson(const QByteArray &json, QList<SignatureProblem> *problems)
{
    Reader reader(problems);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isArray()) {
        reader.tell(QString(),
                    error.error == QJsonParseError::NoError
                        ? u"not an array of vendors"_s
                        : u"%1 at byte %2"_s.arg(error.errorString()).arg(error.offset));
        return {};
    }
    std::vector<VendorSignature> vendors;
    const QJsonArray items = document.array();
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (auto vendor = reader.readVendor(items[i].toObject(), QString::number(i)))
            vendors.push_back(std::move(*vendor));
    }
    return SignatureSet(std::move(vendors));
}

} // namespace StatusScope
