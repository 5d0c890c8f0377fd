// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/advice.h"

#include "diagnosis/wording.h"
#include "exchange/chainbuilder.h"
#include "exchange/neterrors.h"
#include "registry/registry.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

namespace StatusScope {

namespace {

struct Failures
{
    Q_DECLARE_TR_FUNCTIONS(StatusScope::Failures)
};

// What was seen leaves no doubt about the failure itself; of the rest, several causes look alike from here.
Confidence confidenceOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::DnsFailure:
    case ErrorKind::ConnectionTimeout:
    case ErrorKind::ConnectionReset:
    case ErrorKind::NetworkUnreachable:
    case ErrorKind::TlsNotYetValid:
    case ErrorKind::TlsUntrustedIssuer:
    case ErrorKind::TlsHandshakeFailed:
    case ErrorKind::ResponseTimeout:
    case ErrorKind::ResponseTruncated:
    case ErrorKind::ProxyRefused:
        return Confidence::Medium;
    default:
        return Confidence::High;
    }
}

// curl's words for every connection that did not come about: refused, closed off, unreachable.
bool namesNoCause(const QString &detail)
{
    return detail.endsWith("Couldn't connect to server"_L1) || detail.endsWith("Could not connect to server"_L1);
}

bool endsInHandshake(ErrorKind kind)
{
    return kind >= ErrorKind::TlsExpired && kind <= ErrorKind::NotTls;
}

class FailureAdviser
{
public:
    FailureAdviser(const Exchange &exchange, const Registry &registry, const QDateTime &now, Diagnosis &out)
        : m_exchange(exchange)
        , m_failure(*exchange.error)
        , m_hop(m_failure.hop ? &*m_failure.hop : exchange.last())
        , m_registry(registry)
        , m_entry(registry.find(QString("failure-"_L1 + toWord(m_failure.kind))))
        , m_now(exchange.startedAt.isValid() ? exchange.startedAt.toTimeZone(now.timeZone()) : now)
        , m_out(out)
    {
    }

    void advise();

private:
    const Certificate *certificate() const
    {
        return m_hop && m_hop->tls && !m_hop->tls->chain.isEmpty() ? &m_hop->tls->chain.first() : nullptr;
    }
    QString host() const { return QUrl(m_hop && !m_hop->url.isEmpty() ? m_hop->url : m_exchange.url).host(); }
    QString where() const;
    QString certificateFact() const;
    QString waitedFact() const;
    QString fact() const;
    QString say() const;
    QString summary() const;
    QStringList alsoCalled() const;
    bool isUntold() const { return m_failure.kind == ErrorKind::Cancelled && tellsNoReason(m_failure.detail); }
    bool isRevoked() const;
    void adviseUntold();
    void adviseUnknownNumber();
    void adviseRevoked();
    void collectEvidence();

    const Exchange &m_exchange;
    const Failure &m_failure;
    const Hop *m_hop;
    const Registry &m_registry;
    const Entry *m_entry;
    QDateTime m_now;
    Diagnosis &m_out;
};

QString FailureAdviser::where() const
{
    if (!m_hop || m_hop->remoteAddress.isEmpty())
        return host();
    return m_hop->remotePort > 0 ? Failures::tr("%1 port %2").arg(m_hop->remoteAddress).arg(m_hop->remotePort)
                                 : m_hop->remoteAddress;
}

QString FailureAdviser::certificateFact() const
{
    const Certificate *own = certificate();
    if (!own)
        return {};
    switch (m_failure.kind) {
    case ErrorKind::TlsExpired:
        return own->notAfter < m_now
            ? Failures::tr("It ran out %1 ago, on %2.")
                  .arg(durationText(own->notAfter.secsTo(m_now)), utcText(own->notAfter))
            : Failures::tr("The site’s own certificate is in date; one further up its chain is not.");
    case ErrorKind::TlsNotYetValid:
        return Failures::tr("It starts in %1, on %2; the clock here says %3.")
            .arg(durationText(m_now.secsTo(own->notBefore)), utcText(own->notBefore), utcText(m_now));
    case ErrorKind::TlsHostnameMismatch: {
        if (own->names.isEmpty() && m_exchange.source == ExchangeSource::Probe)
            return Failures::tr("It lists no name; the common name %1 counts for nothing.")
                .arg(quotedText(own->subject));
        const QString names = QStringList(own->names.mid(0, 3)).join(u", ");
        const auto more = own->names.size() - 3;
        return more > 0
            ? Failures::tr("It is made out for %1 and %n more, not for %2.", nullptr, int(more)).arg(names, host())
            : Failures::tr("It is made out for %1, not for %2.").arg(names.isEmpty() ? own->subject : names, host());
    }
    case ErrorKind::TlsSelfSigned:
    case ErrorKind::TlsUntrustedIssuer:
        return Failures::tr("It was issued by %1.").arg(quotedText(own->issuer));
    default:
        return {};
    }
}

QString FailureAdviser::waitedFact() const
{
    const double waited = m_hop ? m_hop->timings.totalMs.value_or(m_hop->timings.waitMs.value_or(0)) : 0;
    if (waited < 1000)
        return {};
    const QString time = durationText(qRound64(waited / 1000));
    return m_hop->bytesReceived == 0
        ? Failures::tr("%1 stayed silent for %2.").arg(where(), time)
        : Failures::tr("The answer had begun: %n byte(s) came within %1.", nullptr, int(m_hop->bytesReceived))
              .arg(time);
}

QString FailureAdviser::fact() const
{
    if (const QString known = certificateFact(); !known.isEmpty())
        return known;
    switch (m_failure.kind) {
    case ErrorKind::DnsNotFound:
    case ErrorKind::DnsFailure:
        return host().isEmpty() ? QString() : Failures::tr("The name asked for is %1.").arg(quotedText(host()));
    case ErrorKind::ConnectionRefused:
        return Failures::tr("%1 refused.").arg(where());
    case ErrorKind::ConnectionTimeout:
    case ErrorKind::ResponseTimeout:
        return waitedFact();
    case ErrorKind::TooManyRedirects:
        return m_exchange.hops.isEmpty()
            ? QString()
            : Failures::tr("Stopped after %n redirects.", nullptr, int(m_exchange.hops.size()));
    case ErrorKind::RedirectUnsafe:
    case ErrorKind::RedirectInvalid:
    case ErrorKind::RedirectLoop:
        return m_hop && !locationOf(*m_hop).isEmpty()
            ? Failures::tr("The last redirect leads to %1.").arg(quotedValue(locationOf(*m_hop)))
            : QString();
    case ErrorKind::ProxyRefused:
    case ErrorKind::ProxyAuthenticationRequired:
        if (m_hop && m_hop->sent.contains("\r\nProxy-Authorization:"))
            return Failures::tr("The proxy is %1; the name and the password that it was given are not right.")
                .arg(m_hop->proxy);
        return m_hop && !m_hop->proxy.isEmpty() ? Failures::tr("The proxy is %1.").arg(m_hop->proxy) : QString();
    default:
        return {};
    }
}

// A time-out of the handshake counts as one of connecting, but there the line stood already.
QString FailureAdviser::summary() const
{
    static const QRegularExpression handshake(u"\\b(?:SSL connection|(?:SSL|TLS) handshake)"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    if (m_failure.kind == ErrorKind::ConnectionTimeout
        && ((m_hop && m_hop->tls) || handshake.match(m_failure.detail).hasMatch()))
        return Failures::tr("The server accepted the connection, but the start of the secure connection got no reply.");
    if (m_failure.kind == ErrorKind::ConnectionTimeout && m_hop && !m_hop->proxy.isEmpty())
        return Failures::tr("The proxy accepted the connection and then stayed silent: it may be stuck itself, or "
                            "be waiting for the site.");
    if (m_failure.kind == ErrorKind::RedirectLoop && m_exchange.hops.size() == 1)
        return Failures::tr("The address sends us back to itself.");
    return m_entry ? m_entry->summary : QString();
}

QString FailureAdviser::say() const
{
    const Certificate *own = certificate();
    if (own && m_failure.kind == ErrorKind::TlsExpired && own->notAfter < m_now) {
        return Failures::tr("The site’s security certificate ran out %1 ago, so your browser is right to stop. Your "
                            "device is fine. Please do not click past the warning; "
                            "the site’s team has to renew the certificate.")
            .arg(durationText(own->notAfter.secsTo(m_now)));
    }
    return m_entry ? m_entry->say : QString();
}

// Other failures that programs call by the same name, where a name is all that was seen ("curl: (60)").
QStringList FailureAdviser::alsoCalled() const
{
    QStringList ids;
    for (const Entry &entry : m_registry.entries()) {
        if (entry.kind == EntryKind::Failure && &entry != m_entry
            && entry.aliases.contains(m_failure.detail, Qt::CaseInsensitive))
            ids.append(entry.id);
    }
    return ids;
}

// The entry is the commonest reason, no more than that.
void FailureAdviser::adviseUntold()
{
    m_out.confidence = Confidence::Low;
    m_out.title = Failures::tr("No answer, and no reason given");
    m_out.explanation = Failures::tr("The browser does not say why it got no answer: a blocker may have stopped the "
                                     "request, the name, the connection or the certificate may have failed, "
                                     "or the answer lacked the fields that let another site’s page read it (CORS).");
    m_out.responsible = Responsible::Either;
    m_out.actNote = Failures::tr("Find out the reason first: open the address by itself.");
    m_out.retry = Retry::AfterChange;
    m_out.retryNote.clear();
    m_out.say =
        Failures::tr("Your browser got no answer from this address and does not say why. Please open the address "
                     "in a new window, without ad blockers, and send us the message that is shown there.");
    m_out.nextSteps = {
        Failures::tr("Probe the address from here: a fault of name, connection or certificate hits everybody"),
        Failures::tr("Look into the browser’s console, which names CORS and blockers"),
        Failures::tr("Repeat it in a private window without extensions")};
    m_out.alternatives = {u"failure-dns-not-found"_s, u"failure-connection-refused"_s,
                          u"failure-tls-untrusted-issuer"_s, u"failure-connection-timeout"_s};
}

// What curl stops for on its own side, mostly: a file, an option, a protocol other than HTTP.
void FailureAdviser::adviseUnknownNumber()
{
    m_out.confidence = Confidence::Low;
    m_out.title = Failures::tr("curl stopped, for a reason not known here");
    m_out.explanation =
        Failures::tr("This exit code of curl’s tells nothing about the way to the site; the words after it "
                     "say what stopped curl.");
    m_out.responsible = Responsible::Client;
    m_out.actNote = Failures::tr("Whoever called curl looks up what its number means.");
    m_out.retry = Retry::AfterChange;
    m_out.retryNote.clear();
    m_out.say = Failures::tr("The program stopped before it had an answer, so this says nothing about the site. "
                             "Please send us its whole message and what you were doing.");
    m_out.nextSteps = {Failures::tr("Look the number up under EXIT CODES in curl’s manual"),
                       Failures::tr("Repeat the call with -v, which shows how far it came")};
}

bool FailureAdviser::isRevoked() const
{
    return m_failure.kind == ErrorKind::TlsUntrustedIssuer
        && m_failure.detail.contains("revoked"_L1, Qt::CaseInsensitive);
}

void FailureAdviser::adviseRevoked()
{
    m_out.confidence = Confidence::High;
    m_out.title = Failures::tr("The certificate was revoked");
    m_out.explanation = Failures::tr("The authority that issued the site’s certificate has withdrawn it, mostly "
                                     "because its key was lost or replaced. %1")
                            .arg(m_out.emphasis);
    m_out.responsible = Responsible::Server;
    m_out.actNote = Failures::tr("The site installs a new certificate.");
    m_out.retry = Retry::AfterChange;
    m_out.retryNote = Failures::tr("A revoked certificate is never accepted again.");
    m_out.say = Failures::tr("The site’s security certificate has been withdrawn, so your browser is right to stop. "
                             "Your device is fine. Please do not click past the warning; the site’s team has to "
                             "install a new certificate.");
    m_out.nextSteps = {Failures::tr("Ask the authority why it revoked the certificate"),
                       Failures::tr("Make a new key, order a certificate for it and install both"),
                       Failures::tr("Look for other places that still use the old certificate")};
}

void FailureAdviser::collectEvidence()
{
    const QString kind = m_out.entry.isEmpty() ? QString(toWord(m_failure.kind)) : m_out.entry;
    if (!m_failure.detail.isEmpty())
        m_out.evidence.append({u"error"_s, m_failure.detail, kind});
    const Certificate *own = certificate();
    if (!own || !endsInHandshake(m_failure.kind))
        return;
    if (m_failure.kind == ErrorKind::TlsExpired || m_failure.kind == ErrorKind::TlsNotYetValid) {
        m_out.evidence.append({u"tls"_s,
                               m_failure.kind == ErrorKind::TlsExpired
                                   ? Failures::tr("valid until %1").arg(utcText(own->notAfter))
                                   : Failures::tr("valid from %1").arg(utcText(own->notBefore)),
                               kind});
        m_out.evidence.append({u"tls"_s, Failures::tr("clock here %1").arg(utcText(m_now)), kind});
    }
    for (const QString &problem : m_hop->tls->problems)
        m_out.evidence.append({u"tls"_s, problem, kind});
}

void FailureAdviser::advise()
{
    m_out.confidence = confidenceOf(m_failure.kind);
    m_out.title = m_entry ? m_entry->name : sentenceCase(QString(toWord(m_failure.kind)).replace(u'-', u' '));
    m_out.say = say();
    QStringList sentences{chainSentence(m_exchange), summary(), fact()};
    if (endsInHandshake(m_failure.kind))
        m_out.emphasis = Failures::tr("The connection ends before any page is asked for, so there is no status code.");
    sentences.append(m_out.emphasis);
    sentences.removeAll(QString());
    m_out.explanation = sentences.join(u' ');
    if (m_entry) {
        m_out.entry = m_entry->id;
        m_out.alternatives = alsoCalled() + m_entry->related.mid(0, 3);
        m_out.alternatives.removeDuplicates();
        const bool silent = namesNoCause(m_failure.detail) && (!m_hop || m_hop->remoteAddress.isEmpty());
        if ((silent || !alsoCalled().isEmpty()) && m_out.confidence == Confidence::High)
            m_out.confidence = Confidence::Medium;
        m_out.responsible = m_entry->responsible;
        m_out.actNote = withoutMarkdown(m_entry->actNote);
        m_out.retry = m_entry->retry;
        m_out.retryNote = withoutMarkdown(m_entry->retryNote);
        m_out.nextSteps = entrySteps(*m_entry, m_entry->responsible).mid(0, 4);
    }
    if (isUnknownToCurl(m_failure.detail) && m_failure.kind == ErrorKind::Cancelled)
        adviseUnknownNumber();
    else if (isUntold())
        adviseUntold();
    else if (isRevoked())
        adviseRevoked();
    collectEvidence();
}

} // namespace

void adviseFailure(const Exchange &exchange, const Registry &registry, const QDateTime &now, Diagnosis &diagnosis)
{
    FailureAdviser(exchange, registry, now, diagnosis).advise();
}

} // namespace StatusScope
