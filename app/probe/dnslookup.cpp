// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/dnslookup.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <memory>

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <netdb.h>
#include <sys/socket.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace StatusScope {

namespace {

struct LookupText
{
    Q_DECLARE_TR_FUNCTIONS(DnsLookup)
};

constexpr int lookupThreads = 16;

// Never deleted: a thread that waits for a dead name server must not hold up the end of the program.
QThreadPool &lookupPool()
{
    static QThreadPool *const pool = [] {
        auto *created = new QThreadPool;
        created->setMaxThreadCount(lookupThreads);
        return created;
    }();
    return *pool;
}

bool isOrIsUnder(const QString &host, QLatin1StringView name)
{
    return host == name || host.endsWith(QString(u'.' + name));
}

LookupResult notFound(const QString &detail)
{
    return {{}, ErrorKind::DnsNotFound, detail};
}

LookupResult loopback(IpVersion version)
{
    LookupResult result;
    if (version != IpVersion::V4)
        result.addresses.append(QHostAddress(QHostAddress::LocalHostIPv6));
    if (version != IpVersion::V6)
        result.addresses.append(QHostAddress(QHostAddress::LocalHost));
    return result;
}

std::optional<LookupResult> specialName(QString host, IpVersion version)
{
    if (host.endsWith(u'.'))
        host.chop(1);
    if (isOrIsUnder(host, "invalid"_L1))
        return notFound(LookupText::tr("Names under “.invalid” never exist (RFC 6761)."));
    if (isOrIsUnder(host, "onion"_L1))
        return notFound(LookupText::tr("Names under “.onion” exist within Tor only (RFC 7686)."));
    if (isOrIsUnder(host, "localhost"_L1))
        return loopback(version);
    return std::nullopt;
}

// The system's order already prefers the family that works best (RFC 6724); from there they alternate.
QList<QHostAddress> alternating(const QList<QHostAddress> &sorted)
{
    QList<QHostAddress> first;
    QList<QHostAddress> second;
    for (const QHostAddress &address : sorted)
        (address.protocol() == sorted.front().protocol() ? first : second).append(address);
    QList<QHostAddress> result;
    for (qsizetype i = 0; i < std::max(first.size(), second.size()); ++i) {
        if (i < first.size())
            result.append(first[i]);
        if (i < second.size())
            result.append(second[i]);
    }
    return result;
}

// Qt starts Windows' sockets with its first socket, which comes after the first look-up.
void startSockets()
{
#ifdef Q_OS_WIN
    static const int started = [] {
        WSADATA data;
        return WSAStartup(MAKEWORD(2, 2), &data);
    }();
    Q_UNUSED(started)
#endif
}

bool meansNoSuchName(int error)
{
#ifdef EAI_ADDRFAMILY
    if (error == EAI_ADDRFAMILY)
        return true;
#endif
#ifdef EAI_NODATA
    if (error == EAI_NODATA)
        return true;
#endif
    return error == EAI_NONAME;
}

QString errorText(int error)
{
#ifdef Q_OS_WIN
    return QString::fromWCharArray(gai_strerrorW(error));
#else
    return QString::fromLocal8Bit(gai_strerror(error));
#endif
}

// A name without the one kind of address that is allowed exists all the same.
LookupResult withoutAddress(const QString &host, IpVersion version, const QString &detail)
{
    if (version == IpVersion::Any || lookUpHost(host, IpVersion::Any).addresses.isEmpty())
        return notFound(detail);
    return {{},
            ErrorKind::NetworkUnreachable,
            LookupText::tr("The name has no IPv%1 address, the only kind allowed here.")
                .arg(version == IpVersion::V4 ? u"4"_s : u"6"_s)};
}

} // namespace

LookupResult lookUpHost(const QString &host, IpVersion version)
{
    if (const std::optional<LookupResult> special = specialName(host, version))
        return *special;
    startSockets();
    addrinfo hints{};
    hints.ai_family = version == IpVersion::V4 ? AF_INET : version == IpVersion::V6 ? AF_INET6 : AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *list = nullptr;
    const int error = getaddrinfo(host.toLatin1().constData(), nullptr, &hints, &list);
    const std::unique_ptr<addrinfo, decltype(&freeaddrinfo)> owned(list, &freeaddrinfo);
    if (error != 0 && !meansNoSuchName(error))
        return {{}, ErrorKind::DnsFailure, errorText(error)};
    if (error != 0)
        return withoutAddress(host, version, errorText(error));
    LookupResult result;
    for (const addrinfo *entry = list; entry; entry = entry->ai_next) {
        const QHostAddress address(entry->ai_addr);
        if (!address.isNull() && !result.addresses.contains(address))
            result.addresses.append(address);
    }
    if (result.addresses.isEmpty())
        return notFound(LookupText::tr("The name has no address."));
    result.addresses = alternating(result.addresses);
    return result;
}

DnsLookup::DnsLookup(HostLookup lookup, QObject *parent)
    : QObject(parent)
    , m_lookup(std::move(lookup))
{
}

void DnsLookup::start(const QString &host, IpVersion version, QObject *context, Handler handler)
{
    // Nobody is asked for a special name, so there is nothing to wait for on another thread.
    if (const std::optional<LookupResult> special = specialName(host, version)) {
        QMetaObject::invokeMethod(
            context, [handler = std::move(handler), special] { handler(*special); }, Qt::QueuedConnection);
        return;
    }
    const auto promise = std::make_shared<QPromise<LookupResult>>();
    auto *watcher = new QFutureWatcher<LookupResult>(context);
    connect(watcher, &QFutureWatcher<LookupResult>::finished, context, [watcher, handler = std::move(handler)] {
        watcher->deleteLater();
        handler(watcher->result());
    });
    watcher->setFuture(promise->future());
    promise->start();
    lookupPool().start([promise, lookup = m_lookup, host, version] {
        promise->addResult(lookup(host, version));
        promise->finish();
    });
}

} // namespace StatusScope
