// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/program/lazyprober.h"

#include "request/batchthread.h"
#include "request/urlinput.h"
#include "ui/common/network.h"
#include "ui/common/networkmodule.h"

namespace StatusScope {

namespace {

// Ends by itself as soon as anybody can hear of it.
class FailedProbe final : public Probe
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FailedProbe)

public:
    FailedProbe(const ProbeRequest &request, const QString &trouble, QObject *parent)
        : Probe(parent)
    {
        Exchange exchange;
        exchange.url = withoutUserInfo(request.url);
        exchange.startedAt = QDateTime::currentDateTimeUtc();
        exchange.followRedirects = request.followRedirects;
        exchange.error = Failure{ErrorKind::Cancelled, trouble, std::nullopt};
        const auto end = [this, exchange] {
            emit finished(exchange);
            deleteLater();
        };
        QMetaObject::invokeMethod(this, end, Qt::QueuedConnection);
    }

    void cancel() override { }
};

class FailingProber final : public Prober
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FailingProber)

public:
    explicit FailingProber(const QString &trouble)
        : m_trouble(trouble)
    {
    }

    Probe *start(const ProbeRequest &request) override { return new FailedProbe(request, m_trouble, this); }

private:
    QString m_trouble;
};

std::unique_ptr<Prober> makeProber(NetworkModule &module)
{
    if (const Network *network = module.load())
        return network->makeProber();
    return std::make_unique<FailingProber>(module.trouble());
}

} // namespace

LazyProber::LazyProber(NetworkModule &module, QObject *parent)
    : Prober(parent)
    , m_module(module)
{
}

LazyProber::~LazyProber() = default;

Probe *LazyProber::start(const ProbeRequest &request)
{
    if (!m_prober)
        m_prober = makeProber(m_module);
    return m_prober->start(request);
}

BatchStarter lazyBatches(NetworkModule &module)
{
    return [&module](BatchJob job) -> std::unique_ptr<Batch> {
        module.load(); // here, not in the batch's thread
        return std::make_unique<BatchThread>(std::move(job), [&module] { return makeProber(module); });
    };
}

} // namespace StatusScope

#include "lazyprober.moc"
