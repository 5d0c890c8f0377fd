// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "registry/ownfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace StatusScope {

namespace {

// What QStandardPaths::AppLocalDataLocation is to the window; the console has a name of its own.
QString systemFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        % QStringLiteral("/StatusScope/StatusScope");
}

} // namespace

QString portableFolder(const QString &programFolder)
{
    QDir folder(programFolder);
    if (folder.path().endsWith(QLatin1StringView(".app/Contents/MacOS"))) // beside the bundle, not in it
        folder.setPath(QDir::cleanPath(folder.filePath(QStringLiteral("../../.."))));
    const QString settings = folder.filePath(QStringLiteral("settings"));
    return QFileInfo(settings).isDir() ? settings : QString();
}

QString portableFolder()
{
    return portableFolder(QCoreApplication::applicationDirPath());
}

QString ownRegistryFolder(const QString &dataFolder)
{
    const QString folder = (dataFolder.isEmpty() ? systemFolder() : dataFolder) % QStringLiteral("/registry");
    return QFileInfo::exists(folder) ? folder : QString();
}

} // namespace StatusScope
