// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

namespace StatusScope {

// Certificates made by the openssl program when a test starts, so that none in the source tree can run out.
class Certificates
{
public:
    Certificates(); // makes the authority; ends the program if openssl does not do as told
    Q_DISABLE_COPY_MOVE(Certificates)

    struct Pair
    {
        QString certificateFile;
        QString keyFile;
    };
    enum class Validity { Now, Past, Future };

    QString authorityFile() const { return path(QStringLiteral("ca.pem")); }
    QString folder() const { return m_folder.path(); }
    // `names` as in a certificate's alternative names: "DNS:example.com,IP:127.0.0.1"; empty: it has none. `id` is its
    // common name.
    Pair issue(const QString &id, const QString &names, Validity validity = Validity::Now);
    // What a TLS library refuses though it knows the issuer.
    enum class Flaw { ForClients, ShortKey, WeakDigest };
    Pair issueFlawed(const QString &id, const QString &names, Flaw flaw);
    Pair selfSigned(const QString &id, const QString &names);
    static QSslConfiguration serverConfiguration(const Pair &pair);

private:
    QString path(const QString &file) const { return m_folder.filePath(file); }
    void write(const QString &file, const QByteArray &content) const;
    void run(const QStringList &arguments) const;
    QString makeKey(const QString &id) const;

    QTemporaryDir m_folder;
};

} // namespace StatusScope
