// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/cutanswer.h"

#include <QCoreApplication>

namespace StatusScope {

namespace {

struct CutText
{
    Q_DECLARE_TR_FUNCTIONS(Http1Transport)
};

Failure failure(ErrorKind kind, const QString &detail)
{
    return {kind, detail, std::nullopt};
}

} // namespace

QString onlyInterimCame(const Hop &hop)
{
    return hop.interim.isEmpty()
        ? QString()
        : QString(u' ' + CutText::tr("Only the interim answer %1 came.").arg(hop.interim.last().status));
}

Failure cutWithinHead(const Hop &hop, bool begun, bool reset)
{
    const bool interim = !hop.interim.isEmpty() && !begun;
    const int status = interim ? hop.interim.last().status : 0;
    if (reset) {
        if (interim)
            return failure(
                ErrorKind::ConnectionReset,
                CutText::tr("The connection was reset after the interim answer %1; no final one came.").arg(status));
        return failure(ErrorKind::ConnectionReset,
                       hop.bytesReceived == 0 ? CutText::tr("The connection was reset before an answer came.")
                                              : CutText::tr("The connection was reset within the head of the answer."));
    }
    if (hop.bytesReceived == 0)
        return failure(ErrorKind::EmptyResponse, CutText::tr("The connection was closed without an answer."));
    return failure(
        ErrorKind::ResponseTruncated,
        interim ? CutText::tr("The connection was closed after the interim answer %1; no final one came.").arg(status)
                : CutText::tr("The connection was closed within the head of the answer."));
}

Failure cutWithinBody(qint64 bytesRead, bool reset)
{
    const int bytes = static_cast<int>(bytesRead);
    return reset ? failure(ErrorKind::ConnectionReset,
                           CutText::tr("The connection was reset after %n byte(s) of the body.", nullptr, bytes))
                 : failure(ErrorKind::ResponseTruncated,
                           CutText::tr("The connection was closed after %n byte(s), before the body was whole.",
                                       nullptr, bytes));
}

Failure noFinalHead(const Hop &hop)
{
    return failure(ErrorKind::MalformedResponse,
                   CutText::tr("After the interim answer %1 comes no final one: what follows has no status line.")
                       .arg(hop.interim.last().status));
}

} // namespace StatusScope
