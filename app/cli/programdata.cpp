// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "cli/programdata.h"

#include "cli/console.h"
#include "diagnosis/builtinsignatures.h"
#include "language/translatedregistry.h"
#include "registry/ownfolder.h"

#include <QCoreApplication>

namespace StatusScope {

namespace {

constexpr qsizetype mostNamed = 20;

QString &chosenFolder()
{
    static QString folder;
    return folder;
}

LoadedRegistry *loadRegistry()
{
    const QString folder = chosenFolder().isEmpty() ? ownRegistryFolder(portableFolder()) : chosenFolder();
    auto *loaded = new LoadedRegistry(loadTranslatedRegistry(folder));
    const QList<LoadProblem> named = loaded->problems.first(qMin(mostNamed, loaded->problems.size()));
    for (const LoadProblem &problem : named)
        complain(problem.sentence());
    if (const qsizetype others = loaded->problems.size() - named.size(); others > 0)
        complain(QCoreApplication::translate("ProgramData", "Further problems of your own registry: %1.").arg(others));
    return loaded;
}

} // namespace

void setOwnRegistry(const QString &folder)
{
    chosenFolder() = folder;
}

const Registry &programRegistry()
{
    static const auto *const loaded = loadRegistry();
    return loaded->registry;
}

const SignatureSet &programSignatures()
{
    static const auto *const signatures = new SignatureSet(loadBuiltInSignatures());
    return *signatures;
}

} // namespace StatusScope
