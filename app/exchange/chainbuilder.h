// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchange.h"

namespace StatusScope {

constexpr qsizetype maxHopsOfChain = 100;

// Makes exchanges out of answers that stand one after the other: redirects and sign-ins belong to the one before them,
// interim responses to the one after, anything else begins another exchange.
class ChainBuilder
{
public:
    // Of the next answer, where it is known better than from the redirect before it.
    void setUrl(const QString &url) { m_url = url; }
    QString nextUrl() const; // where the next request goes, as far as known

    void add(Hop hop);
    void fail(Failure failure); // ends the exchange
    void attachError(const Failure &failure); // to the last exchange, which has an answer
    bool isOpen() const { return m_open; } // the next answer may belong to the last exchange

    bool isFull() const; // no more answers are read from one text

    QList<Exchange> take();

private:
    void flushInterim();
    void append(Hop hop);
    Exchange &current(const QString &url);

    QList<Exchange> m_exchanges;
    QList<Hop> m_interim;
    QString m_url;
    qsizetype m_answers = 0;
    bool m_open = false;
};

// The first Location that names a place: an empty one leads nowhere.
QByteArray locationOf(const Hop &hop);
bool followsLocation(int status); // RFC 9110 section 15.4
bool isRedirect(const Hop &hop); // to somewhere

} // namespace StatusScope
