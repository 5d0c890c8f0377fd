// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSize>
#include <QStringList>

class QSettings;

namespace StatusScope {

class Theme;

// What the command line of the desktop app asks for.
struct CommandLine
{
    QString what; // a code, an id, an address, a file, or anything to search for; may be empty
    QString dataFolder;
    QString registryFolder; // of codes of one's own
    QString screenshotFile; // not empty: render and quit
    QString page;
    QString theme;
    QString language;
    QString fonts; // "family,fixed-width family,pixels", for pictures that hold on every machine
    QSize size; // of the window; empty if it is as it was left
    bool mirrored = false; // right to left, for pictures before there is such a language
    QString message; // to print and leave; help, version or what is wrong
    bool failed = false; // with exit code 2
};

CommandLine readCommandLine(const QStringList &arguments);
CommandLine readCommandLine(int argc, char **argv); // as main() gets them

// Before the application object: pictures need no display server.
void preparePlatform(const CommandLine &line);
void applyLanguage(const CommandLine &line, const QSettings &settings);
// Theme, zoom and fonts as remembered, then as asked for.
void applyTheme(const CommandLine &line, const QSettings &settings, Theme &theme);
// Where everything is kept instead of the system's places: as asked for, or in a folder "settings" beside the program,
// which makes it portable. Empty: the system's.
QString dataFolder(const CommandLine &line);
// The folder of codes of one's own: as asked for, else in the data folder. Empty: there is none, as in pictures without
// a data folder.
QString registryFolder(const CommandLine &line);
// In the data folder, a throw-away file for pictures, else the system's place.
QSettings openSettings(const CommandLine &line);
// The file of history, bookmarks and notes; empty: in memory, as for pictures without a data folder.
QString storeFile(const CommandLine &line);

} // namespace StatusScope
