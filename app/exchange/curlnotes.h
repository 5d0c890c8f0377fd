// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchange.h"

namespace StatusScope {

// What the lines with a star of `curl -v` tell of one connection after the other: addresses, proxy, TLS, certificate.
class CurlNotes
{
public:
    // One of curl's own, not a list item of the page it fetched.
    static bool isNote(const QString &note);
    static bool isFailure(const QString &note);
    static bool beginsConnection(const QString &note);
    // "Issue another request to this URL: 'https://shop.example/'"; empty for other notes.
    static QString nextAddress(const QString &note);

    void read(const QString &note);
    void apply(Hop &hop) const; // what is known of the connection the hop used
    void requestDone(bool stillConnecting); // what belongs to the request alone goes; the connection may be used again
    void forget(); // after a failure

    bool connected() const { return m_connected; }
    bool isSecure() const { return m_tls.has_value() || m_port == 443; }
    QString host() const { return m_host; }
    QString proxy() const { return m_proxy; }
    QString address() const; // the best guess at a URL where no request was sent
    const QStringList &recent() const { return m_recent; }
    // The fact behind a failure, for its sentence.
    QString detail(ErrorKind kind, const QString &message) const;

private:
    void readConnection(const QString &note);
    void readProxy(const QString &note);
    void readTls(const QString &note);
    void readCertificate(const QString &note);
    TlsInfo &tls();
    Certificate &certificate();

    QString m_host;
    QString m_remoteAddress;
    int m_port = 0;
    QString m_proxy;
    std::optional<TlsInfo> m_tls;
    QString m_fullSubject;
    bool m_connected = false;
    bool m_reused = false;
    bool m_unverified = false;
    QStringList m_recent;
};

} // namespace StatusScope
