// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/phasewords.h"

#include "models/waymodel.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

const std::array<PhaseLook, 5> phaseLooks{{
    {&Timings::dnsMs, Token::PhaseDns, QT_TRANSLATE_NOOP("Phases", "DNS")},
    {&Timings::connectMs, Token::PhaseConnect, QT_TRANSLATE_NOOP("Phases", "Connect")},
    {&Timings::tlsMs, Token::PhaseTls, QT_TRANSLATE_NOOP("Phases", "TLS")},
    {&Timings::waitMs, Token::PhaseWait, QT_TRANSLATE_NOOP("Phases", "Wait")},
    {&Timings::downloadMs, Token::PhaseDownload, QT_TRANSLATE_NOOP("Phases", "Download")},
}};

namespace {

constexpr std::array<const char *, 5> inText{
    QT_TRANSLATE_NOOP("Phases", "DNS %1"), QT_TRANSLATE_NOOP("Phases", "connect %1"),
    QT_TRANSLATE_NOOP("Phases", "TLS %1"), QT_TRANSLATE_NOOP("Phases", "wait %1"),
    QT_TRANSLATE_NOOP("Phases", "download %1")};
constexpr double rules = 0.6; // of the whole: said in bold
constexpr double worthMs = 1000; // below this nothing stands out

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Phases)
};

bool isRefusal(ErrorKind kind)
{
    static constexpr std::array refusals{ErrorKind::ConnectionRefused, ErrorKind::ProxyRefused,
                                         ErrorKind::TlsExpired,        ErrorKind::TlsNotYetValid,
                                         ErrorKind::TlsSelfSigned,     ErrorKind::TlsHostnameMismatch,
                                         ErrorKind::TlsUntrustedIssuer};
    return std::find(refusals.begin(), refusals.end(), kind) != refusals.end();
}

} // namespace

QString phaseName(const PhaseLook &phase)
{
    return Text::tr(phase.name);
}

QList<PhaseWord> phaseWords(const WayRow &row)
{
    const QLocale locale;
    const double whole = row.lengthMs();
    QList<PhaseWord> words;
    for (std::size_t i = 0; i < phaseLooks.size(); ++i) {
        const std::optional<double> ms = row.timings.*phaseLooks[i].ms;
        if (!ms)
            continue;
        const bool waits = row.pending && !row.timings.downloadMs && phaseLooks[i].ms == &Timings::waitMs;
        if (waits) {
            words += {Text::tr("waiting for the first byte"), false};
            continue;
        }
        const QString figure = locale.toString(*ms, 'f', *ms < 1 && *ms > 0 ? 1 : 0);
        words += {Text::tr(inText[i]).arg(figure), *ms >= worthMs && *ms > whole * rules};
    }
    if (row.error && row.error != ErrorKind::NotHttp && row.status == 0 && !words.isEmpty())
        words += {isRefusal(*row.error) ? Text::tr("then refused") : Text::tr("then nothing"), false};
    return words;
}

} // namespace StatusScope
