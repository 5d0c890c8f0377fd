// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "report/failurephrases.h"

#include "report/phrases.h"

#include <QCoreApplication>

namespace StatusScope {

namespace {

constexpr std::array failureTexts{
    QT_TRANSLATE_NOOP("Failure", "This is not a web address"),
    QT_TRANSLATE_NOOP("Failure", "Only http and https addresses can be probed"),
    QT_TRANSLATE_NOOP("Failure", "The name does not exist"),
    QT_TRANSLATE_NOOP("Failure", "The name could not be looked up"),
    QT_TRANSLATE_NOOP("Failure", "The connection was refused"),
    QT_TRANSLATE_NOOP("Failure", "No connection was made in time"),
    QT_TRANSLATE_NOOP("Failure", "The connection was cut off"),
    QT_TRANSLATE_NOOP("Failure", "The network cannot be reached"),
    QT_TRANSLATE_NOOP("Failure", "The certificate has expired"),
    QT_TRANSLATE_NOOP("Failure", "The certificate is not valid yet"),
    QT_TRANSLATE_NOOP("Failure", "The certificate is made out to another name"),
    QT_TRANSLATE_NOOP("Failure", "The certificate is signed by itself"),
    QT_TRANSLATE_NOOP("Failure", "Nobody this computer trusts vouches for the certificate"),
    QT_TRANSLATE_NOOP("Failure", "No secure connection could be agreed on"),
    QT_TRANSLATE_NOOP("Failure", "The server speaks plain text where a secure connection was asked for"),
    QT_TRANSLATE_NOOP("Failure", "The answer is not HTTP"),
    QT_TRANSLATE_NOOP("Failure", "The server closed the connection without an answer"),
    QT_TRANSLATE_NOOP("Failure", "No answer came in time"),
    QT_TRANSLATE_NOOP("Failure", "The answer makes no sense as HTTP"),
    QT_TRANSLATE_NOOP("Failure", "The answer is too large"),
    QT_TRANSLATE_NOOP("Failure", "The answer broke off"),
    QT_TRANSLATE_NOOP("Failure", "There are too many redirects"),
    QT_TRANSLATE_NOOP("Failure", "The redirects go round in a circle"),
    QT_TRANSLATE_NOOP("Failure", "A redirect leads out of the web"),
    QT_TRANSLATE_NOOP("Failure", "A redirect leads to no usable address"),
    QT_TRANSLATE_NOOP("Failure", "The proxy did not let the request through"),
    QT_TRANSLATE_NOOP("Failure", "The proxy wants a name and a password"),
    QT_TRANSLATE_NOOP("Failure", "Stopped before an answer came"),
};
static_assert(failureTexts.size() == errorKindWords.size());

} // namespace

QString failureSentence(const Failure &failure)
{
    const QString text = QCoreApplication::translate("Failure", failureTexts[static_cast<std::size_t>(failure.kind)]);
    const QStringView end = failure.detail.endsWith(u'.') ? QStringView() : QStringView(u".");
    return failure.detail.isEmpty() ? QString(text % u'.') : QString(labelled(text, failure.detail) % end);
}

} // namespace StatusScope
