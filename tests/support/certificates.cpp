// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "support/certificates.h"

#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::Literals::StringLiterals;

namespace StatusScope {

Certificates::Certificates()
{
    write(u"ca.cnf"_s,
          "[req]\ndistinguished_name=dn\n[dn]\n[ca]\ndefault_ca=own\n[own]\n"
          "database=index.txt\nnew_certs_dir=.\nrand_serial=yes\ndefault_md=sha256\npolicy=any\n"
          "copy_extensions=copy\nunique_subject=no\n[any]\ncommonName=supplied\n"
          "[authority]\nbasicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign\n");
    write(u"index.txt"_s, {});
    const QString key = makeKey(u"ca"_s);
    run({u"req"_s, u"-x509"_s, u"-new"_s, u"-key"_s, key, u"-out"_s, authorityFile(), u"-days"_s, u"3650"_s, u"-subj"_s,
         u"/CN=StatusScope test authority"_s, u"-config"_s, path(u"ca.cnf"_s), u"-extensions"_s, u"authority"_s});
}

void Certificates::write(const QString &file, const QByteArray &content) const
{
    QFile out(path(file));
    if (!out.open(QFile::WriteOnly) || out.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path(file)));
}

void Certificates::run(const QStringList &arguments) const
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder.path());
    openssl.start(u"openssl"_s, arguments);
    if (!openssl.waitForFinished() || openssl.exitStatus() != QProcess::NormalExit || openssl.exitCode() != 0)
        qFatal("openssl %s: %s", qPrintable(arguments.value(0)), openssl.readAllStandardError().constData());
}

QString Certificates::makeKey(const QString &id) const
{
    const QString key = path(QString(id + u".key"));
    run({u"ecparam"_s, u"-name"_s, u"prime256v1"_s, u"-genkey"_s, u"-noout"_s, u"-out"_s, key});
    return key;
}

Certificates::Pair Certificates::issue(const QString &id, const QString &names, Validity validity)
{
    const Pair pair{path(QString(id + u".pem")), makeKey(id)};
    const QString request = path(QString(id + u".csr"));
    QStringList wish{u"req"_s,     u"-new"_s,        u"-key"_s,  pair.keyFile,
                     u"-out"_s,    request,          u"-subj"_s, QString(u"/CN=" + id),
                     u"-config"_s, path(u"ca.cnf"_s)};
    if (!names.isEmpty())
        wish += {u"-addext"_s, QString(u"subjectAltName=" + names)};
    run(wish);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const int shift = validity == Validity::Past ? -60 : validity == Validity::Future ? 60 : -1;
    const auto stamp = [](const QDateTime &time) { return time.toString(u"yyyyMMddhhmmss'Z'"_s); };
    run({u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, path(u"ca.cnf"_s), u"-cert"_s, authorityFile(),
         u"-keyfile"_s, path(u"ca.key"_s), u"-in"_s, request, u"-out"_s, pair.certificateFile, u"-startdate"_s,
         stamp(now.addDays(shift)), u"-enddate"_s, stamp(now.addDays(shift + 30))});
    return pair;
}

Certificates::Pair Certificates::issueFlawed(const QString &id, const QString &names, Flaw flaw)
{
    const Pair pair{path(QString(id + u".pem")), makeKey(id)};
    if (flaw == Flaw::ShortKey)
        run({u"genrsa"_s, u"-traditional"_s, u"-out"_s, pair.keyFile, u"1024"_s});
    QStringList wish{u"req"_s,
                     u"-x509"_s,
                     u"-new"_s,
                     u"-key"_s,
                     pair.keyFile,
                     u"-out"_s,
                     pair.certificateFile,
                     u"-days"_s,
                     u"30"_s,
                     u"-subj"_s,
                     QString(u"/CN=" + id),
                     u"-CA"_s,
                     authorityFile(),
                     u"-CAkey"_s,
                     path(u"ca.key"_s),
                     u"-config"_s,
                     path(u"ca.cnf"_s),
                     u"-addext"_s,
                     QString(u"subjectAltName=" + names),
                     flaw == Flaw::WeakDigest ? u"-sha1"_s : u"-sha256"_s};
    if (flaw == Flaw::ForClients)
        wish += {u"-addext"_s, u"extendedKeyUsage=clientAuth"_s};
    run(wish);
    return pair;
}

Certificates::Pair Certificates::selfSigned(const QString &id, const QString &names)
{
    const Pair pair{path(QString(id + u".pem")), makeKey(id)};
    run({u"req"_s, u"-x509"_s, u"-new"_s, u"-key"_s, pair.keyFile, u"-out"_s, pair.certificateFile, u"-days"_s, u"30"_s,
         u"-subj"_s, QString(u"/CN=" + id), u"-config"_s, path(u"ca.cnf"_s), u"-addext"_s,
         QString(u"subjectAltName=" + names)});
    return pair;
}

QSslConfiguration Certificates::serverConfiguration(const Pair &pair)
{
    QFile keyFile(pair.keyFile);
    if (!keyFile.open(QFile::ReadOnly))
        qFatal("cannot read %s", qPrintable(pair.keyFile));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(QSslCertificate::fromPath(pair.certificateFile));
    tls.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

} // namespace StatusScope
