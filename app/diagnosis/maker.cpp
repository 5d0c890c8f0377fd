// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/maker.h"

#include "diagnosis/fieldvalues.h"
#include "registry/registry.h"

#include <QMap>

#include <algorithm>

namespace StatusScope {

namespace {

using Says = SignatureRule::Says;

// Below this, evidence of making is only a hint.
constexpr int madeThreshold = 40;
constexpr int passedThreshold = 15;
constexpr qsizetype mostEvidence = 8;

struct Claim
{
    int made = 0;
    int passed = 0;
    int seen = 0;
};

// Independent pieces of evidence: each takes its share of the doubt that is left.
void strengthen(int &certainty, int weight)
{
    certainty = qMin(99, certainty + (100 - certainty) * weight / 100);
}

// The way from the visitor to the application, outermost first.
int depth(const Vendor *vendor)
{
    if (!vendor)
        return 5;
    switch (vendor->kind) {
    case VendorKind::Waf:
        return 0;
    case VendorKind::Cdn:
        return 1;
    case VendorKind::LoadBalancer:
        return 2;
    case VendorKind::Gateway:
    case VendorKind::Proxy:
        return 3;
    case VendorKind::WebServer:
    case VendorKind::Hosting:
        return 4;
    default:
        return 6;
    }
}

// Error types that only a proxy's own answers carry (RFC 9209 section 2.3); http_protocol_error and the like may also
// stand on an answer that was handed on.
bool onlyMadeByProxy(const QString &type)
{
    static const QStringList either{u"http_response_incomplete"_s, u"http_response_transfer_coding"_s,
                                    u"http_response_content_coding"_s};
    return !type.isEmpty() && !either.contains(type);
}

class Judge
{
public:
    Judge(const HopFacts &facts, const Registry &registry, const SignatureSet &signatures)
        : m_facts(facts)
        , m_registry(registry)
        , m_signatures(signatures)
    {
        m_result.matches = matchSignatures(facts, signatures);
    }

    Making judge()
    {
        weighMatches();
        readCacheStatus();
        if (!readProxyStatus())
            chooseMaker();
        collectPassed();
        collectEvidence();
        chooseRole();
        collectEntries();
        return std::move(m_result);
    }

private:
    void weighMatches();
    void readCacheStatus();
    bool readProxyStatus();
    void chooseMaker();
    void chooseSeen();
    void collectPassed();
    void collectEvidence();
    void chooseRole();
    void collectEntries();
    int vendorDepth(const QString &id) const { return depth(m_registry.vendor(id)); }

    const HopFacts &m_facts;
    const Registry &m_registry;
    const SignatureSet &m_signatures;
    QMap<QString, Claim> m_claims;
    QList<Evidence> m_standardEvidence;
    int m_behind = 0; // certainty that an origin behind all of them has written the answer
    std::optional<Role> m_statedRole;
    Making m_result;
};

void Judge::weighMatches()
{
    for (const SignatureMatch &match : m_result.matches) {
        Claim &claim = m_claims[match.vendor->vendor];
        switch (match.rule->says) {
        case Says::Made:
            strengthen(claim.made, match.rule->weight);
            break;
        case Says::Passed:
            strengthen(claim.passed, match.rule->weight);
            break;
        case Says::Seen:
            strengthen(claim.seen, match.rule->weight);
            break;
        case Says::Behind:
            strengthen(claim.passed, match.rule->weight);
            strengthen(m_behind, match.rule->weight);
            break;
        }
    }
}

void Judge::readCacheStatus()
{
    for (const QByteArray &value : m_facts.hop.headerValues("Cache-Status")) {
        for (const ListMember &member : parseList(value)) {
            const QString vendor = m_signatures.vendorOfProxy(member.value);
            if (!vendor.isEmpty())
                strengthen(m_claims[vendor].passed, 60);
            m_standardEvidence.append({u"header:cache-status"_s, u"Cache-Status: %1"_s.arg(member.value), vendor});
        }
    }
}

// RFC 9209: members stand in the order the answer passed them, the origin's neighbour first. The first one that reports
// an error of its own has written the answer.
bool Judge::readProxyStatus()
{
    for (const QByteArray &value : m_facts.hop.headerValues("Proxy-Status")) {
        for (const ListMember &member : parseList(value)) {
            const QString vendor = m_signatures.vendorOfProxy(member.value);
            const QString error = member.parameter(u"error");
            const QString received = member.parameter(u"received-status");
            if (!vendor.isEmpty())
                strengthen(m_claims[vendor].passed, 60);
            if (error.isEmpty() && received.isEmpty())
                continue;
            const QString words = error.isEmpty() ? "received-status="_L1 + received : "error="_L1 + error;
            m_standardEvidence.append({u"header:proxy-status"_s,
                                       u"Proxy-Status: %1; %2"_s.arg(member.value.left(40), words.left(60)), vendor});
            if (!error.isEmpty() && onlyMadeByProxy(error)) {
                m_result.madeBy = vendor;
                m_result.certainty = vendor.isEmpty() ? 0 : 95;
                m_statedRole = Role::Intermediary;
                return true;
            }
            if (received.toInt() == m_facts.hop.status)
                strengthen(m_behind, 80);
        }
    }
    return false;
}

void Judge::chooseMaker()
{
    int best = 0;
    for (auto it = m_claims.cbegin(); it != m_claims.cend(); ++it) {
        if (it->made < madeThreshold)
            continue;
        // Of equals, who stands deeper has written it: the others had the chance to hand it on.
        const bool better =
            it->made > best || (it->made == best && vendorDepth(it.key()) > vendorDepth(m_result.madeBy));
        if (better) {
            best = it->made;
            m_result.madeBy = it.key();
        }
    }
    m_result.certainty = best;
    if (best == 0)
        chooseSeen();
}

// Only a server's name is known. It may as well have handed on what an application behind it has written; an error page
// that is not the server's own says that it did.
void Judge::chooseSeen()
{
    const bool error = m_facts.hop.status >= 400;
    const bool ownWords = error && !m_facts.body.trimmed().isEmpty();
    // A server's own error page is never empty; a copy without its body leaves that open.
    const bool silent = error && m_facts.hop.method != "HEAD"
        && (m_facts.hop.header("Content-Length").trimmed() == "0" || m_facts.hop.hasHeader("Transfer-Encoding"));
    if (ownWords || silent || m_behind > 0)
        return;
    for (auto it = m_claims.cbegin(); it != m_claims.cend(); ++it) {
        if (it->seen <= m_result.certainty)
            continue;
        m_result.certainty = it->seen;
        m_result.madeBy = it.key();
    }
}

void Judge::collectPassed()
{
    for (auto it = m_claims.cbegin(); it != m_claims.cend(); ++it) {
        if (it.key() != m_result.madeBy && qMax(it->passed, it->seen) >= passedThreshold)
            m_result.passedThrough.append(it.key());
    }
    std::stable_sort(m_result.passedThrough.begin(), m_result.passedThrough.end(),
                     [&](const QString &a, const QString &b) { return vendorDepth(a) < vendorDepth(b); });
}

void Judge::collectEvidence()
{
    QList<SignatureMatch> sorted = m_result.matches;
    const auto rank = [&](const SignatureMatch &match) {
        const bool maker = match.vendor->vendor == m_result.madeBy;
        const bool proof = match.rule->says == Says::Made;
        return match.rule->weight + (maker ? 200 : 0) + (proof ? 100 : 0);
    };
    std::stable_sort(sorted.begin(), sorted.end(), [&](const auto &a, const auto &b) { return rank(a) > rank(b); });
    m_result.evidence = m_standardEvidence;
    for (const SignatureMatch &match : sorted) {
        const bool counted =
            match.vendor->vendor == m_result.madeBy || m_result.passedThrough.contains(match.vendor->vendor);
        const bool told = std::any_of(m_result.evidence.begin(), m_result.evidence.end(),
                                      [&](const Evidence &e) { return e.text == match.evidence.text; });
        if (counted && !told && m_result.evidence.size() < mostEvidence)
            m_result.evidence.append(match.evidence);
    }
}

void Judge::chooseRole()
{
    for (const SignatureMatch &match : m_result.matches) {
        if (match.vendor->vendor == m_result.madeBy && match.rule->says == Says::Made && match.rule->role)
            m_statedRole = match.rule->role;
    }
    const Vendor *maker = m_registry.vendor(m_result.madeBy);
    const int status = m_facts.hop.status;
    if (m_statedRole)
        m_result.role = *m_statedRole;
    else if (maker && maker->isIntermediary())
        m_result.role = Role::Intermediary;
    else if (maker && maker->kind == VendorKind::WebServer && (status == 502 || status == 504))
        m_result.role = Role::Intermediary; // RFC 9110 sections 15.6.3 and 15.6.5: it acts as a gateway here
    else if (!m_result.madeBy.isEmpty() || m_behind >= madeThreshold)
        m_result.role = Role::Origin;
}

void Judge::collectEntries()
{
    QList<const SignatureMatch *> proofs;
    for (const SignatureMatch &match : m_result.matches) {
        if (match.vendor->vendor == m_result.madeBy && match.rule->says == Says::Made)
            proofs.append(&match);
    }
    std::stable_sort(proofs.begin(), proofs.end(),
                     [](const auto *a, const auto *b) { return a->rule->weight > b->rule->weight; });
    const auto add = [](QStringList &ids, const QStringList &patterns, const SignatureMatch *proof) {
        for (const QString &pattern : patterns) {
            const QString id = filledIn(pattern, proof->captures);
            if (!ids.contains(id))
                ids.append(id);
        }
    };
    for (const SignatureMatch *proof : proofs) {
        add(m_result.entries, proof->rule->entries, proof);
        add(m_result.hints, proof->rule->hints, proof);
    }
}

} // namespace

Making whoMade(const HopFacts &facts, const Registry &registry, const SignatureSet &signatures)
{
    return Judge(facts, registry, signatures).judge();
}

} // namespace StatusScope
