// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchange.h"

#include <QSslError>

class QSslCertificate;
class QSslSocket;

namespace StatusScope {

// Protocol, cipher and chain of a connection. To be read while it is open: they are gone once the server has closed it.
TlsInfo readTlsInfo(const QSslSocket &socket);
Certificate readCertificate(const QSslCertificate &certificate);
QList<QSslCertificate> readCertificates(const QString &pemFile); // those to trust; empty where it holds none

// "example.com." as certificates and SNI have it (RFC 6066 section 3).
QString withoutRootDot(const QString &host);

// Whether its alternative names cover the host (RFC 9525 section 6). Qt takes the common name as well, which browsers
// do not read.
bool namesHost(const QSslCertificate &certificate, const QString &host);

// The kind that names best what is wrong with a certificate that has several faults.
ErrorKind kindOf(const QList<QSslError> &errors);
QString problemOf(const QSslError &error); // a few words
// "The certificate has expired" and on which day, which names it is valid for, who issued it.
QString describe(const QList<QSslError> &errors, ErrorKind kind, const TlsInfo &tls, const QString &host);

enum class HandshakeEnd { Failed, Closed, Reset };

// Why a handshake failed that never got to certificates: from what the server sent or did, else in the TLS library's
// words.
Failure handshakeFailure(const QString &libraryText, HandshakeEnd end, QByteArrayView received);

} // namespace StatusScope
