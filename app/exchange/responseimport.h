// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/importer.h"

// The importers, each for one form. They expect text without an encoding of its own (textlines.h) and leave the order
// as it is.
namespace StatusScope {

// Raw responses, also with the request before them.
bool looksLikeResponse(QByteArrayView text);
ImportResult importResponses(QByteArrayView text);

bool looksLikeCurl(QByteArrayView text);
ImportResult importCurl(QByteArrayView text);

bool looksLikeWget(QByteArrayView text);
ImportResult importWget(QByteArrayView text);

bool looksLikeJson(QByteArrayView text);
ImportResult importHar(const QByteArray &text);

// Nothing but log lines; result without exchanges where no line is one.
ImportResult importLog(QByteArrayView text);

// The lines before an answer that only say how it was asked for: blank ones, a command, curl's progress meter.
bool isPrelude(QByteArrayView line);
// The address in "$ curl -v https://shop.example/"; empty without one.
QString commandUrl(QByteArrayView line);

} // namespace StatusScope
