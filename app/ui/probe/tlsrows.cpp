// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/tlsrows.h"

#include "exchange/exchange.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

#include <algorithm>
#include <array>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int soonDays = 14;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TlsRows)
};

QString utc(const QDateTime &at)
{
    return QLocale::c().toString(at.toUTC(), u"d MMM yyyy hh:mm:ss"_s) + u" UTC"_s;
}

ExplainedRow line(const QString &name, const QString &value, Mark mark, const QString &lead, const QString &tells)
{
    ExplainedRow row;
    row.name = name;
    row.value = value;
    row.mark = mark;
    row.lead = lead;
    row.tells = tells;
    return row;
}

ExplainedRow untilRow(const Certificate &own, const QDateTime &now)
{
    const qint64 days = now.secsTo(own.notAfter) / 86400; // whole ones, as the verdict counts them
    if (own.notAfter < now)
        return line(Text::tr("Valid until"), utc(own.notAfter), Mark::Bad, Text::tr("Expired"),
                    days == 0 ? Text::tr("less than a day ago") : Text::tr("%n day(s) ago", nullptr, int(-days)));
    if (days <= soonDays)
        return line(Text::tr("Valid until"), utc(own.notAfter), Mark::Warn, Text::tr("Ends soon:"),
                    days == 0 ? Text::tr("in less than a day") : Text::tr("in %n day(s)", nullptr, int(days)));
    return line(Text::tr("Valid until"), utc(own.notAfter), Mark::Good, {},
                Text::tr("%n day(s) left", nullptr, int(days)));
}

ExplainedRow fromRow(const Certificate &own, const QDateTime &now)
{
    if (own.notBefore > now)
        return line(Text::tr("Valid from"), utc(own.notBefore), Mark::Bad, Text::tr("Not valid yet"), {});
    const int days = int(own.notBefore.daysTo(own.notAfter));
    return line(Text::tr("Valid from"), utc(own.notBefore), Mark::None, {},
                days <= 100 ? Text::tr("Issued for %n day(s), so meant to be renewed by a program", nullptr, days)
                            : Text::tr("Issued for %n day(s)", nullptr, days));
}

// Names as RFC 6125 compares them: a star stands for the first label alone.
bool covers(const QString &name, const QString &host)
{
    if (name.compare(host, Qt::CaseInsensitive) == 0)
        return true;
    return name.startsWith("*."_L1) && host.indexOf(u'.') > 0
        && QStringView(name).mid(1).compare(QStringView(host).mid(host.indexOf(u'.')), Qt::CaseInsensitive) == 0;
}

ExplainedRow namesRow(const Certificate &own, const QString &host)
{
    bool found = false;
    for (const QString &name : own.names)
        found = found || covers(name, host);
    return line(Text::tr("Names"), own.names.join(u", "_s), found ? Mark::Good : Mark::Bad,
                found ? QString() : Text::tr("Wrong name:"),
                found ? Text::tr("The address is among them") : Text::tr("%1 is not among them").arg(host));
}

ExplainedRow issuerRow(const Hop &hop, std::optional<ErrorKind> error, const Certificate &own, bool saved)
{
    const bool trusted = hop.tls->problems.isEmpty() && !hop.verifiedOff;
    const bool doubted = error == ErrorKind::TlsUntrustedIssuer || error == ErrorKind::TlsSelfSigned;
    const QString name = Text::tr("Issued by");
    if (own.selfSigned)
        return line(name, own.issuer, hop.verifiedOff && !doubted ? Mark::Warn : Mark::Bad,
                    Text::tr("Signed by itself:"), Text::tr("nobody else vouches for it"));
    if (doubted)
        return line(name, own.issuer, Mark::Bad, Text::tr("Unknown issuer:"),
                    saved ? Text::tr("not trusted where this was recorded")
                          : Text::tr("this computer does not trust it"));
    if (hop.verifiedOff)
        return line(name, own.issuer, Mark::Warn, Text::tr("Not checked:"), Text::tr("the check was switched off"));
    if (trusted && saved)
        return line(name, own.issuer, Mark::None, {}, Text::tr("No doubt about the issuer was recorded"));
    return line(name, own.issuer, trusted ? Mark::Good : Mark::None, {},
                trusted ? Text::tr("This computer trusts the issuer") : Text::tr("Not the reason for the failure"));
}

ExplainedRow protocolRow(const TlsInfo &tls)
{
    const bool current = tls.protocol.endsWith("1.3"_L1) || tls.protocol.endsWith("1.2"_L1);
    QString shown = tls.protocol;
    shown.replace("TLSv"_L1, "TLS "_L1);
    return line(Text::tr("Protocol"), shown, current ? Mark::Good : Mark::Bad,
                current ? QString() : Text::tr("Outdated:"),
                current ? Text::tr("Current") : Text::tr("browsers refuse it"));
}

ExplainedRow cipherRow(const TlsInfo &tls)
{
    static constexpr std::array weak{"RC4"_L1, "3DES"_L1, "DES-"_L1, "NULL"_L1, "EXP"_L1, "MD5"_L1};
    bool bad = false;
    for (const QLatin1StringView part : weak)
        bad = bad || tls.cipher.contains(part);
    return line(Text::tr("Cipher"), tls.cipher, bad ? Mark::Bad : Mark::Good, {},
                bad ? Text::tr("Weak") : Text::tr("Strong"));
}

bool decides(ErrorKind error, int row)
{
    switch (error) {
    case ErrorKind::TlsExpired:
        return row == 0;
    case ErrorKind::TlsNotYetValid:
        return row == 1;
    case ErrorKind::TlsHostnameMismatch:
        return row == 2;
    case ErrorKind::TlsSelfSigned:
    case ErrorKind::TlsUntrustedIssuer:
        return row == 3;
    default:
        return false;
    }
}

} // namespace

std::vector<ExplainedRow> tlsRows(const Hop &hop, std::optional<ErrorKind> error, const QDateTime &now,
                                  ExchangeSource source)
{
    std::vector<ExplainedRow> rows;
    if (!hop.tls)
        return rows;
    if (!hop.tls->chain.isEmpty()) {
        const Certificate &own = hop.tls->chain.first();
        rows = {untilRow(own, now), fromRow(own, now), namesRow(own, QUrl(hop.url).host()),
                issuerRow(hop, error, own, source == ExchangeSource::Saved)};
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i].decides = error && decides(*error, int(i));
        // What ended the hop comes first, as in a verdict.
        std::stable_partition(rows.begin(), rows.end(), [](const ExplainedRow &row) { return row.decides; });
    }
    if (!hop.tls->protocol.isEmpty())
        rows.push_back(protocolRow(*hop.tls));
    if (!hop.tls->cipher.isEmpty())
        rows.push_back(cipherRow(*hop.tls));
    for (const QString &problem : hop.tls->problems)
        rows.push_back(line(Text::tr("TLS library"), {}, Mark::Bad, {}, problem));
    for (qsizetype i = 1; i < hop.tls->chain.size(); ++i) {
        const Certificate &link = hop.tls->chain[i];
        rows.push_back(line(Text::tr("Chain, %1").arg(i + 1), link.subject,
                            link.notAfter < now ? Mark::Bad : Mark::None, {},
                            Text::tr("Issued by %1, valid until %2").arg(link.issuer, utc(link.notAfter))));
    }
    return rows;
}

} // namespace StatusScope
