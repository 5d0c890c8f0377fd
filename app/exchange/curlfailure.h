// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/exchange.h"

namespace StatusScope {

// "curl: (6) Could not resolve host: nosuch.example"
struct CurlComplaint
{
    int number = 0; // its exit code
    QString message;
};
std::optional<CurlComplaint> readCurlComplaint(QByteArrayView line);
// "cURL error 28: Operation timed out …" in the words of a library becomes curl's own line; empty where there is none.
QByteArray quotedCurlComplaint(QByteArrayView text);

// How far curl had come when it gave up.
struct CurlProgress
{
    bool connected = false;
    bool hasHead = false;
    bool redirected = false;
    bool loops = false; // an address came up twice
    bool throughProxy = false;
    QStringList notes; // what its lines with a star said about this connection
};

// What ended a transfer, by curl's words, by its notes and by its exit code, in this order. Nothing where the answer is
// whole nevertheless (option --fail, output that could not be written) and where the code tells of no failure on the
// way.
std::optional<ErrorKind> curlFailure(const CurlComplaint &complaint, const CurlProgress &progress);
// The same for a transcript that was made silent: what its notes tell.
std::optional<ErrorKind> failureInNotes(const CurlProgress &progress);

// The same for a message of any program that repeats what OpenSSL and its kin say.
std::optional<ErrorKind> failureInWords(const QString &message);

} // namespace StatusScope
