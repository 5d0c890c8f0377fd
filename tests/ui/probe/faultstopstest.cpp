// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/faultstops.h"
#include "diagnosis/diagnosis.h"
#include "exchange/exchange.h"
#include "support/sampleregistry.h"

#include <QTest>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

// Who stands on the way, who must act and where it broke.
class FaultStopsTest final : public QObject
{
    Q_OBJECT

private slots:
    void answers_data();
    void answers();
    void failures_data();
    void failures();
    void stoppedInTheMiddle();

private:
    QString drawn(const Exchange &exchange, const Diagnosis &diagnosis) const;

    const Registry m_registry = sampleRegistry();
};

// "You fine", with "!" before who must act, "/" before where the way broke.
QString FaultStopsTest::drawn(const Exchange &exchange, const Diagnosis &diagnosis) const
{
    QStringList stops;
    for (const FaultStop &stop : faultStops(exchange, diagnosis, m_registry)) {
        QString text = stop.name + u' ' + stop.remark;
        if (stop.acts)
            text.prepend(u'!');
        if (stop.cut)
            text.prepend(u'/');
        // The picture's marks say what the words say.
        if (stop.fine != (stop.remark == "fine"_L1) && !(stop.fine && stop.remark == "passed it on"_L1))
            text += u" (tick)"_s;
        if (stop.wrote && stop.remark != "wrote this"_L1)
            text += u" (pen)"_s;
        stops += text;
    }
    return stops.join(u", ");
}

void FaultStopsTest::answers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Responsible>("responsible");
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("between"); // vendor that passed it on or, as an intermediary, made it
    QTest::addColumn<QString>("drawn");
    QTest::newRow("nobody") << 200 << Responsible::Nobody << Role::Origin << QString()
                            << u"You fine, Network fine, CDN or proxy not seen, Site fine"_s;
    QTest::newRow("nobody, by way of a CDN") << 200 << Responsible::Nobody << Role::Origin << u"cloudflare"_s
                                             << u"You fine, Network fine, Cloudflare passed it on, Site fine"_s;
    QTest::newRow("visitor") << 404 << Responsible::Client << Role::Origin << QString()
                             << u"!You must act, Network fine, CDN or proxy not seen, Site wrote this"_s;
    QTest::newRow("site") << 500 << Responsible::Server << Role::Origin << QString()
                          << u"You fine, Network fine, CDN or proxy not seen, !Site must act (pen)"_s;
    QTest::newRow("site behind a gateway") << 520 << Responsible::Server << Role::Intermediary << u"cloudflare"_s
                                           << u"You fine, Network fine, Cloudflare wrote this, /!Site must act"_s;
    QTest::newRow("gateway's own") << 403 << Responsible::Intermediary << Role::Intermediary << u"cloudflare"_s
                                   << u"You fine, Network fine, !Cloudflare must act (pen), Site not known"_s;
    QTest::newRow("nobody knows") << 500 << Responsible::Server << Role::Unknown << QString()
                                  << u"You fine, Network fine, CDN or proxy not seen, !Site must act"_s;
}

void FaultStopsTest::answers()
{
    QFETCH(int, status);
    QFETCH(Responsible, responsible);
    QFETCH(Role, role);
    QFETCH(QString, between);
    Exchange exchange;
    exchange.hops.resize(1);
    exchange.hops.last().status = status;
    Diagnosis diagnosis;
    diagnosis.responsible = responsible;
    diagnosis.role = role;
    if (role == Role::Intermediary)
        diagnosis.madeBy = between;
    else if (!between.isEmpty())
        diagnosis.passedThrough = {between};
    QTEST(drawn(exchange, diagnosis), "drawn");
}

void FaultStopsTest::failures_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("connected");
    QTest::addColumn<Responsible>("responsible");
    QTest::addColumn<QString>("drawn");
    QTest::newRow("no name") << ErrorKind::DnsNotFound << false << Responsible::Client
                             << u"!You must act, Network fine, CDN or proxy not seen, /Site not reached"_s;
    QTest::newRow("no answer of DNS") << ErrorKind::DnsFailure << false << Responsible::Network
                                      << u"You fine, /!Network must act, CDN or proxy not seen, Site not reached"_s;
    QTest::newRow("refused") << ErrorKind::ConnectionRefused << false << Responsible::Server
                             << u"You fine, Network fine, CDN or proxy not seen, /!Site must act"_s;
    QTest::newRow("no connection in time")
        << ErrorKind::ConnectionTimeout << false << Responsible::Network
        << u"You fine, !Network must act, CDN or proxy not seen, /Site not reached"_s;
    QTest::newRow("connected, then cut") << ErrorKind::ConnectionReset << true << Responsible::Network
                                         << u"You fine, !Network must act, CDN or proxy not seen, /Site not known"_s;
    QTest::newRow("silent") << ErrorKind::ResponseTimeout << true << Responsible::Server
                            << u"You fine, Network fine, CDN or proxy not seen, /!Site must act"_s;
    QTest::newRow("proxy refused") << ErrorKind::ProxyRefused << false << Responsible::Client
                                   << u"!You must act, Network not reached, /CDN or proxy not seen, Site not reached"_s;
    QTest::newRow("no address") << ErrorKind::InvalidUrl << false << Responsible::Nobody
                                << u"You stopped it, Network not reached, CDN or proxy not seen, Site not reached"_s;
}

void FaultStopsTest::failures()
{
    QFETCH(ErrorKind, kind);
    QFETCH(bool, connected);
    QFETCH(Responsible, responsible);
    Exchange exchange;
    Hop hop;
    if (connected)
        hop.timings.connectMs = 12;
    exchange.error = Failure{kind, {}, hop};
    Diagnosis diagnosis;
    diagnosis.responsible = responsible;
    QTEST(drawn(exchange, diagnosis), "drawn");
}

void FaultStopsTest::stoppedInTheMiddle()
{
    Exchange exchange;
    exchange.hops.resize(1);
    exchange.hops.last().status = 200;
    exchange.error = Failure{ErrorKind::Cancelled, {}, {}};
    Diagnosis diagnosis;
    diagnosis.responsible = Responsible::Nobody;
    QVERIFY(stoppedWhileAnswering(exchange));
    QCOMPARE(drawn(exchange, diagnosis), u"You stopped it, Network fine, CDN or proxy not seen, Site was answering"_s);
}

QTEST_GUILESS_MAIN(FaultStopsTest)
#include "faultstopstest.moc"
