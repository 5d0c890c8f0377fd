// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/settingsfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SettingsFile)
};

// Qt's reader takes almost any noise for names and values. What it writes itself holds no NUL.
bool isDamaged(const QSettings &settings)
{
    QFile file(settings.fileName());
    return settings.status() == QSettings::FormatError
        || (settings.format() == QSettings::IniFormat && file.open(QIODevice::ReadOnly)
            && file.read(1024 * 1024).contains('\0'));
}

} // namespace

QString keepDamagedSettings(const QSettings &settings, const QDateTime &now)
{
    if (!isDamaged(settings))
        return {};
    const QFileInfo file(settings.fileName());
    const QString copy = file.dir().filePath(
        u"%1-damaged-%2.%3"_s.arg(file.completeBaseName(), now.toString(u"yyyyMMdd-HHmmss"), file.suffix()));
    return QFile::copy(settings.fileName(), copy)
        ? Text::tr("The settings file is damaged. What could be read of it is used; the file was kept as %1.")
              .arg(QDir::toNativeSeparators(copy))
        : Text::tr("The settings file is damaged. What could be read of it is used: %1.")
              .arg(QDir::toNativeSeparators(settings.fileName()));
}

QString writeSettings(QSettings &settings)
{
    settings.sync();
    if (settings.status() != QSettings::AccessError)
        return {};
    return Text::tr("The settings cannot be written, and last until the window closes: %1.")
        .arg(QDir::toNativeSeparators(settings.fileName()));
}

} // namespace StatusScope
