// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "support/socksserver.h"

#include "support/tunnel.h"

#include <QVariant>

namespace StatusScope {

namespace {

constexpr char stageName[] = "stage";

} // namespace

SocksServer::SocksServer(quint16 target, QObject *parent)
    : QTcpServer(parent)
    , m_target(target)
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("cannot listen on loopback");
    connect(this, &QTcpServer::newConnection, this, &SocksServer::accept);
}

void SocksServer::accept()
{
    QTcpSocket *client = nextPendingConnection();
    client->setProperty(stageName, Greeting);
    connect(client, &QTcpSocket::readyRead, this, [this, client] { readFrom(client); });
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
}

void SocksServer::readFrom(QTcpSocket *client)
{
    while (client->property(stageName).toInt() != Open && step(client)) {
    }
}

bool SocksServer::step(QTcpSocket *client)
{
    const QByteArray bytes = client->peek(600);
    switch (client->property(stageName).toInt()) {
    case Greeting: {
        if (bytes.size() < 2 || bytes.size() < 2 + bytes[1])
            return false;
        const char wanted = m_login.isEmpty() ? 0 : 2;
        client->read(2 + bytes[1]);
        const bool offered = bytes.sliced(2, bytes[1]).contains(wanted);
        client->write(QByteArray("\x05") + (offered ? wanted : '\xff'));
        client->setProperty(stageName, m_login.isEmpty() ? Request : Login);
        return offered;
    }
    case Login: {
        if (bytes.size() < 2 || bytes.size() < 3 + bytes[1] || bytes.size() < 3 + bytes[1] + bytes[2 + bytes[1]])
            return false;
        const QByteArray user = bytes.sliced(2, bytes[1]);
        const QByteArray password = bytes.sliced(3 + bytes[1], bytes[2 + bytes[1]]);
        client->read(3 + user.size() + password.size());
        const bool good = QByteArray(user + ':' + password) == m_login;
        client->write(good ? QByteArray("\x01\x00", 2) : QByteArray("\x01\x01", 2));
        client->setProperty(stageName, Request);
        return good;
    }
    default: {
        if (bytes.size() < 5)
            return false;
        const qsizetype address = bytes[3] == 1 ? 4 : bytes[3] == 4 ? 16 : 1 + bytes[4];
        if (bytes.size() < 4 + address + 2)
            return false;
        client->read(4 + address + 2);
        m_names.append(bytes[3] == 3 ? bytes.sliced(5, bytes[4]) : bytes.sliced(4, address).toHex());
        connectThrough(client);
        return false;
    }
    }
}

void SocksServer::connectThrough(QTcpSocket *client)
{
    client->setProperty(stageName, Open);
    if (m_reply != 0) {
        client->write(QByteArray("\x05") + m_reply + QByteArray("\0\1\0\0\0\0\0\0", 8));
        client->disconnectFromHost();
        return;
    }
    joinTo(client, m_target, QByteArray("\x05\0\0\1\0\0\0\0\0\0", 10));
}

} // namespace StatusScope
