// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "exchange/importer.h"

#include "exchange/curlfailure.h"
#include "exchange/curltrace.h"
#include "exchange/responseimport.h"
#include "exchange/textlines.h"
#include "exchange/wrapping.h"

#include <QFile>

#include <algorithm>

namespace StatusScope {

namespace {

// Longer texts are documents, not what somebody typed or copied from an error page.
constexpr qsizetype longestText = 256 * 1024;

ImportResult refused(RefusalKind kind, const QString &detail = {})
{
    ImportResult result;
    result.refusal = Refusal{kind, detail};
    return result;
}

int badness(const Exchange &exchange)
{
    if (exchange.error)
        return exchange.error->kind == ErrorKind::Cancelled ? 25 : 50; // mostly an ad blocker or a page left early
    const int status = exchange.last() ? exchange.last()->status : 0;
    if (status < 100 || status >= 500)
        return 40;
    if (status >= 400)
        return 30;
    return status >= 300 ? 10 : 0;
}

void putWorstFirst(ImportResult &result)
{
    std::stable_sort(result.exchanges.begin(), result.exchanges.end(),
                     [](const Exchange &a, const Exchange &b) { return badness(a) > badness(b); });
    if (result.exchanges.size() > maxImportExchanges) {
        result.leftOut += static_cast<int>(result.exchanges.size() - maxImportExchanges);
        result.exchanges.resize(maxImportExchanges);
    }
}

// What programs say while they ask, and what they write into their logs.
ImportResult importProgram(const QByteArray &text)
{
    ImportResult result;
    if (looksLikeCurlTrace(text))
        result = importCurl(verboseOfTrace(text));
    else if (looksLikeWget(text))
        result = importWget(text);
    else if (looksLikeCurl(text))
        result = importCurl(text);
    if (result.exchanges.isEmpty())
        result = importLog(text);
    // PHP's and other libraries' words for what curl would have said itself.
    if (const QByteArray complaint = quotedCurlComplaint(text); result.exchanges.isEmpty() && !complaint.isEmpty())
        result = importCurl(complaint);
    return result;
}

ImportResult importAnyForm(const QByteArray &text)
{
    if (text.trimmed().isEmpty())
        return refused(RefusalKind::Empty);
    if (looksLikeJson(text)) {
        ImportResult har = importHar(text);
        ImportResult log = har.text.isEmpty() ? ImportResult() : importLog(text);
        return log.exchanges.isEmpty() ? har : log;
    }
    if (looksLikeResponse(text))
        return importResponses(text);
    if (ImportResult told = importProgram(text); !told.exchanges.isEmpty())
        return told;
    if (looksBinary(text))
        return refused(RefusalKind::Binary);
    if (text.size() > longestText)
        return refused(RefusalKind::NotRecognised);
    ImportResult result;
    result.text = displayText(text).trimmed();
    return result;
}

} // namespace

ImportResult importText(const QByteArray &bytes)
{
    if (bytes.size() > maxImportBytes)
        return refused(RefusalKind::TooLarge, QString::number(bytes.size()));
    ImportResult result = importAnyForm(withoutWrapping(withoutEncoding(bytes)));
    if (result.exchanges.isEmpty() && result.text.isEmpty() && !result.refusal)
        result.refusal = Refusal{RefusalKind::NotRecognised, {}};
    putWorstFirst(result);
    return result;
}

ImportResult importFile(QFile &file)
{
    if (!file.isOpen() && !file.open(QIODevice::ReadOnly))
        return refused(RefusalKind::Unreadable, file.errorString());
    QByteArray bytes;
    while (bytes.size() <= maxImportBytes) { // one byte more than may be imported shows that it is too much
        const QByteArray part = file.read(maxImportBytes + 1 - bytes.size());
        if (part.isEmpty())
            break;
        bytes += part;
    }
    return file.error() == QFile::NoError ? importText(bytes) : refused(RefusalKind::Unreadable, file.errorString());
}

} // namespace StatusScope
