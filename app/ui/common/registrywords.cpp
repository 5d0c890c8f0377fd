// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/registrywords.h"

#include "registry/registryloader.h"

#include <QCoreApplication>
#include <QLocale>

namespace StatusScope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RegistryWords)
};

} // namespace

QString registrySentence(const QList<LoadProblem> &problems)
{
    if (problems.isEmpty())
        return {};
    const QString first =
        Text::tr("Not all of your own registry could be used: %1.").arg(problems.constFirst().sentence());
    if (problems.size() == 1)
        return first;
    return first + u' ' + Text::tr("Further problems: %1.").arg(QLocale().toString(problems.size() - 1));
}

} // namespace StatusScope
