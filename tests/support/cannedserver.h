// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QSslConfiguration>
#include <QTcpServer>

#include <optional>

class QTcpSocket;

namespace StatusScope {

// One thing a canned server does after it has read a request.
struct Step
{
    enum class Kind { Send, Pause, Close, Reset, SendForever };
    Kind kind = Kind::Close;
    QByteArray bytes;
    int ms = 0;
    static Step send(const QByteArray &bytes) { return {Kind::Send, bytes, 0}; }
    static Step pause(int ms) { return {Kind::Pause, {}, ms}; }
    static Step close() { return {Kind::Close, {}, 0}; }
    static Step reset() { return {Kind::Reset, {}, 0}; }
    static Step sendForever(const QByteArray &bytes, int everyMs) { return {Kind::SendForever, bytes, everyMs}; }
};
using Script = QList<Step>;

// Plays scripted bytes on loopback and counts what reaches it. The n-th request gets the n-th script, later ones the
// last.
class CannedServer final : public QTcpServer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CannedServer)

public:
    explicit CannedServer(const QList<Script> &scripts, QObject *parent = nullptr);

    void useTls(const QSslConfiguration &tls) { m_tls = tls; }
    void shakeHandsAfter(int ms) { m_handshakeMs = ms; }
    void speakFirst() { m_speakFirst = true; } // play the script without waiting for a request
    // Waits for that many bytes of a request, for clients that do not speak HTTP.
    void answerAfterBytes(qsizetype bytes) { m_answerAfter = bytes; }
    QString url(const QString &path = QStringLiteral("/")) const;

    int connections() const { return m_connections; }
    const QList<QByteArray> &requests() const { return m_requests; } // head and body of each
    const QByteArray &received() const { return m_received; } // every byte that came, over all connections

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Client
    {
        QByteArray received;
        Script script;
        bool playing = false;
    };
    void readFrom(QTcpSocket *socket);
    void play(QTcpSocket *socket);
    void keepSending(QTcpSocket *socket, const Step &step);
    static void reset(QTcpSocket *socket);
    std::optional<qsizetype> requestEnd(const QByteArray &received) const;

    QList<Script> m_scripts;
    QHash<QTcpSocket *, Client> m_clients;
    std::optional<QSslConfiguration> m_tls;
    QList<QByteArray> m_requests;
    QByteArray m_received;
    qsizetype m_answerAfter = 0;
    int m_connections = 0;
    int m_handshakeMs = 0;
    bool m_speakFirst = false;
};

} // namespace StatusScope
