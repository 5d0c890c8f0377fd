// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "pictures/recordedprober.h"

#include "pictures/recordings.h"

#include <QTimer>
#include <QUrl>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

class RecordedProbe final : public Probe
{
public:
    using Probe::Probe;
    void cancel() override { deleteLater(); }
};

// The recording for an address of manyAddresses(), as if its host had answered so.
Exchange answerOf(const ProbeRequest &request)
{
    const QUrl url(request.url);
    const QString host = url.host();
    const QString kind = host.section(u'.', 0, 0).section(u'-', 0, 0);
    Exchange exchange = recording(kind == "shop"_L1 ? u"://example.com/"_s : host);
    if (exchange.url.isEmpty())
        exchange = recording(u"://example.com/"_s);
    exchange.url = request.url;
    return exchange;
}

} // namespace

RecordedProber::RecordedProber(Exchange begun)
    : m_begun(std::move(begun))
{
}

Probe *RecordedProber::start(const ProbeRequest &)
{
    auto *probe = new RecordedProbe(this);
    QTimer::singleShot(0, probe, [probe, begun = m_begun] {
        const qsizetype last = begun.hops.size() - 1;
        for (qsizetype i = 0; i < last; ++i)
            emit probe->hopFinished(begun.hops[i]);
        emit probe->phaseChanged(int(last), ProbePhase::Waiting, begun.hops[last]);
    });
    return probe;
}

RecordedBatch::RecordedBatch(const BatchJob &job, int answered)
{
    int index = 0;
    while (const std::optional<ProbeRequest> request = job.source()) {
        if (index < answered)
            job.sink(index, answerOf(*request));
        ++index;
    }
    if (index <= answered)
        QTimer::singleShot(0, this, &RecordedBatch::finished);
}

void RecordedBatch::stop()
{
    QTimer::singleShot(0, this, &RecordedBatch::finished);
}

QStringList manyAddresses()
{
    QStringList addresses;
    for (const Recording &each : recordings())
        addresses.prepend(each.exchange.url);
    const QStringList rare{u"https://intranet.example.org/"_s, u"https://booking.example.org/"_s,
                           u"https://files.example.org/"_s, u"https://api.example.com/v2/stock"_s,
                           u"https://exmaple.com/"_s};
    for (int i = 1; addresses.size() < 200; ++i) {
        const bool fine = i % 4 != 0;
        addresses +=
            fine ? u"https://shop-%1.example/"_s.arg(i) : rare[(i / 4) % rare.size()] + u"?"_s + QString::number(i);
    }
    return addresses;
}

} // namespace StatusScope
