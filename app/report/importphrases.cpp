// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "report/importphrases.h"

#include <QCoreApplication>

namespace StatusScope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportPhrases)
};

QString expected()
{
    return Text::tr(
        "What was expected: an HTTP response beginning with a line like “HTTP/1.1 404 Not Found”, the output of curl "
        "-i or curl -v, a HAR file, "
        "a line of an access log, a code such as 404, 404.13 or H12, or the text of an error page.");
}

} // namespace

QString refusalSentence(const Refusal &refusal)
{
    switch (refusal.kind) {
    case RefusalKind::Empty:
        return Text::tr("There is nothing in it.") % u' ' % expected();
    case RefusalKind::TooLarge:
        return Text::tr("It is too large: %1 MiB are read at most.").arg(maxImportBytes / (1024 * 1024));
    case RefusalKind::Unreadable:
        return Text::tr("It cannot be read: %1.").arg(refusal.detail);
    case RefusalKind::Binary:
        return Text::tr("It is not text.") % u' ' % expected();
    case RefusalKind::RequestOnly:
        return Text::tr("This is a request; its answer is missing.") % u' ' % expected();
    case RefusalKind::HarDamaged:
        return Text::tr("The HAR file is damaged: %1.").arg(refusal.detail) % u' '
            % Text::tr("What was expected: an object “log” with a list “entries” of requests and responses.");
    case RefusalKind::HarEmpty:
        return Text::tr("The HAR file holds no entries. Record it with the network tab open before the page loads.");
    case RefusalKind::NotRecognised:
        return Text::tr("Nothing in it was recognised.") % u' ' % expected();
    }
    Q_UNREACHABLE();
}

QString leftOutSentence(const ImportResult &imported)
{
    if (imported.leftOut == 0 || imported.exchanges.isEmpty())
        return {};
    return QCoreApplication::translate("ImportPhrases", "%n entry(s) or line(s) could not be used.", nullptr,
                                       imported.leftOut);
}

} // namespace StatusScope
