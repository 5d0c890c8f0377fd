// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/tlsfacts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHostAddress>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslKey>
#include <QSslSocket>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace StatusScope {

namespace {

struct TlsText
{
    Q_DECLARE_TR_FUNCTIONS(TlsFacts)
};

QString firstOf(const QStringList &values)
{
    return values.isEmpty() ? QString() : values.first();
}

QString protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return u"TLSv1.2"_s;
    case QSsl::TlsV1_3:
        return u"TLSv1.3"_s;
    default:
        return {};
    }
}

ErrorKind kindOfOne(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired:
        return ErrorKind::TlsExpired;
    case QSslError::CertificateNotYetValid:
        return ErrorKind::TlsNotYetValid;
    case QSslError::HostNameMismatch:
        return ErrorKind::TlsHostnameMismatch;
    case QSslError::SelfSignedCertificate:
        return ErrorKind::TlsSelfSigned;
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::InvalidCaCertificate:
    case QSslError::PathLengthExceeded:
    case QSslError::CertificateUntrusted:
    case QSslError::SubjectIssuerMismatch:
    case QSslError::AuthorityIssuerSerialNumberMismatch:
        return ErrorKind::TlsUntrustedIssuer;
    default:
        return ErrorKind::TlsHandshakeFailed;
    }
}

bool isMissingIssuer(QSslError::SslError error)
{
    return error == QSslError::UnableToGetIssuerCertificate || error == QSslError::UnableToGetLocalIssuerCertificate
        || error == QSslError::UnableToVerifyFirstCertificate || error == QSslError::SelfSignedCertificateInChain
        || error == QSslError::CertificateUntrusted;
}

QString day(const QDateTime &time)
{
    return time.toUTC().date().toString(Qt::ISODate); // kept and sent on: it must not depend on who reads it
}

} // namespace

QList<QSslCertificate> readCertificates(const QString &pemFile)
{
    // Of a folder Qt would read every file.
    return QFileInfo(pemFile).isDir() ? QList<QSslCertificate>() : QSslCertificate::fromPath(pemFile, QSsl::Pem);
}

Certificate readCertificate(const QSslCertificate &certificate)
{
    Certificate read;
    const auto alternatives = certificate.subjectAlternativeNames();
    for (auto it = alternatives.cbegin(); it != alternatives.cend(); ++it)
        read.names.append(it.value());
    read.names.sort();
    read.subject = firstOf(certificate.subjectInfo(QSslCertificate::CommonName));
    if (read.subject.isEmpty())
        read.subject = read.names.isEmpty() ? certificate.subjectDisplayName() : read.names.first();
    read.issuer = certificate.issuerDisplayName();
    read.notBefore = certificate.effectiveDate().toUTC();
    read.notAfter = certificate.expiryDate().toUTC();
    read.serial = QString::fromLatin1(certificate.serialNumber());
    read.selfSigned = certificate.isSelfSigned();
    return read;
}

TlsInfo readTlsInfo(const QSslSocket &socket)
{
    TlsInfo info;
    info.protocol = protocolName(socket.sessionProtocol());
    info.cipher = socket.sessionCipher().name();
    const QList<QSslCertificate> chain = socket.peerCertificateChain();
    for (const QSslCertificate &certificate : chain)
        info.chain.append(readCertificate(certificate));
    return info;
}

QString withoutRootDot(const QString &host)
{
    return host.endsWith(u'.') ? host.chopped(1) : host;
}

bool namesHost(const QSslCertificate &certificate, const QString &host)
{
    const auto names = certificate.subjectAlternativeNames();
    const QHostAddress address(host);
    if (!address.isNull()) {
        const QStringList listed = names.values(QSsl::IpAddressEntry);
        return std::any_of(listed.cbegin(), listed.cend(),
                           [&address](const QString &one) { return QHostAddress(one) == address; });
    }
    const QString asked = withoutRootDot(host);
    const QString beneath = asked.sliced(std::max<qsizetype>(asked.indexOf(u'.'), 0)); // ".example.com"
    const QStringList listed = names.values(QSsl::DnsEntry);
    return std::any_of(listed.cbegin(), listed.cend(), [&](const QString &one) {
        return one.compare(asked, Qt::CaseInsensitive) == 0
            || (one.startsWith("*."_L1) && QStringView(one).sliced(1).compare(beneath, Qt::CaseInsensitive) == 0);
    });
}

ErrorKind kindOf(const QList<QSslError> &errors)
{
    // A date that has passed is what changed last and what an owner must mend first; then trust, then the name.
    static constexpr ErrorKind order[]{ErrorKind::TlsExpired, ErrorKind::TlsNotYetValid, ErrorKind::TlsSelfSigned,
                                       ErrorKind::TlsUntrustedIssuer, ErrorKind::TlsHostnameMismatch};
    for (const ErrorKind kind : order) {
        if (std::any_of(errors.cbegin(), errors.cend(),
                        [kind](const QSslError &e) { return kindOfOne(e.error()) == kind; }))
            return kind;
    }
    return ErrorKind::TlsHandshakeFailed;
}

// Qt has no words for what OpenSSL's security level forbids.
QString problemOf(const QSslError &error)
{
    if (error.error() != QSslError::UnspecifiedError)
        return error.errorString();
    const QSslKey key = error.certificate().publicKey();
    constexpr int leastRsaBits = 2048;
    constexpr int leastEllipticBits = 224;
    const bool elliptic = key.algorithm() == QSsl::Ec;
    if (!key.isNull() && key.length() > 0 && key.length() < (elliptic ? leastEllipticBits : leastRsaBits))
        return TlsText::tr("The key of %1 bits is too short").arg(key.length());
    static const QRegularExpression weakDigest(u"Signature Algorithm: (\\S*(?:sha1|md5|md4|md2)\\S*)"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch digest = weakDigest.match(error.certificate().toText());
    return digest.hasMatch() ? TlsText::tr("The signature’s algorithm %1 is too weak").arg(digest.captured(1))
                             : error.errorString();
}

QString describe(const QList<QSslError> &errors, ErrorKind kind, const TlsInfo &tls, const QString &host)
{
    if (tls.chain.isEmpty())
        return TlsText::tr("The server sent no certificate.");
    Certificate culprit = tls.chain.first();
    const auto found = std::find_if(errors.cbegin(), errors.cend(),
                                    [kind](const QSslError &error) { return kindOfOne(error.error()) == kind; });
    if (found != errors.cend() && !found->certificate().isNull())
        culprit = readCertificate(found->certificate());
    switch (kind) {
    case ErrorKind::TlsExpired:
        return TlsText::tr("The certificate of %1 expired on %2.").arg(culprit.subject, day(culprit.notAfter));
    case ErrorKind::TlsNotYetValid:
        return TlsText::tr("The certificate of %1 is valid from %2 on.").arg(culprit.subject, day(culprit.notBefore));
    case ErrorKind::TlsSelfSigned:
        return TlsText::tr("The certificate of %1 is signed by itself.").arg(culprit.subject);
    case ErrorKind::TlsHostnameMismatch:
        if (culprit.names.isEmpty())
            return TlsText::tr("The certificate of %1 lists no name at all (subjectAltName).").arg(culprit.subject);
        return TlsText::tr("The certificate is for %1, not for %2.")
            .arg(QStringList(culprit.names.mid(0, 5)).join(", "_L1), withoutRootDot(host));
    default:
        if (found != errors.cend() && !isMissingIssuer(found->error()))
            return TlsText::tr("The certificate of %1 is refused: %2.").arg(culprit.subject, problemOf(*found));
        return TlsText::tr("The issuer of the certificate of %1 is not trusted: %2.")
            .arg(culprit.subject, culprit.issuer);
    }
}

Failure handshakeFailure(const QString &libraryText, HandshakeEnd end, QByteArrayView received)
{
    // RFC 8446 section 5.1: every record begins with its type. Each TLS library has words of its own for another byte.
    constexpr char lowestType = 20;
    constexpr char highestType = 24;
    if (!received.isEmpty() && (received.front() < lowestType || received.front() > highestType))
        return {ErrorKind::NotTls, TlsText::tr("The server answered https with plain text."), std::nullopt};
    if (end == HandshakeEnd::Reset)
        return {ErrorKind::ConnectionReset, TlsText::tr("The server reset the connection during the TLS handshake."),
                std::nullopt};
    const QString detail = end == HandshakeEnd::Closed
        ? TlsText::tr("The server closed the connection during the TLS handshake.")
        : libraryText;
    return {ErrorKind::TlsHandshakeFailed, detail, std::nullopt};
}

} // namespace StatusScope
