// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/program/commandline.h"

#include "language/language.h"
#include "registry/ownfolder.h"
#include "ui/common/theme.h"
#include "ui/preferences/preferences.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <shellapi.h>
#endif

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QSize readSize(const QString &text)
{
    const QStringList parts = text.split(u'x');
    if (parts.size() != 2)
        return {};
    const QSize size(parts[0].toInt(), parts[1].toInt());
    constexpr int most = 8192; // a picture of more is a typing mistake
    return size.width() > 0 && size.height() > 0 && size.width() <= most && size.height() <= most ? size : QSize();
}

struct OwnWords
{
    QStringList words;
    bool mirrored = false; // Qt's -reverse, which the language would undo
};

// Without what Qt takes from the words itself, once there is an application. A session's manager starts programs so
// anew.
OwnWords withoutQtOptions(const QStringList &arguments)
{
    static const QStringList withValue{u"session"_s,  u"platform"_s,        u"platformpluginpath"_s, u"platformtheme"_s,
                                       u"plugin"_s,   u"style"_s,           u"stylesheet"_s,         u"display"_s,
                                       u"geometry"_s, u"qwindowgeometry"_s, u"qwindowicon"_s,        u"qwindowtitle"_s};
    OwnWords own;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments[i];
        if (word == "--"_L1) {
            own.words += arguments.sliced(i);
            break;
        }
        const QString name = word.startsWith(u'-') ? word.sliced(word.startsWith("--"_L1) ? 2 : 1) : QString();
        if (withValue.contains(name))
            ++i;
        else if (name == "reverse"_L1)
            own.mirrored = true;
        else if (!name.startsWith("style="_L1) && !name.startsWith("stylesheet="_L1))
            own.words += word;
    }
    return own;
}

// A launcher may hand over a file as its URL.
QString fileOf(const QString &what)
{
    const QUrl url = what.startsWith("file:"_L1, Qt::CaseInsensitive) ? QUrl(what) : QUrl();
    return url.isLocalFile() ? url.toLocalFile() : what;
}

// "de_AT" is German; English stands for itself only.
bool isShipped(const QString &code)
{
    const QString language = languageFor(code);
    return code == language || code.startsWith(QString(language % u'_')) || code.startsWith(QString(language % u'-'));
}

} // namespace

CommandLine readCommandLine(const QStringList &arguments)
{
    static const QStringList pages{u"reference"_s, u"probe"_s, u"batch"_s, u"preferences"_s};
    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr("Explains HTTP status codes and what a server really answered."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption data(u"data-dir"_s, Text::tr("Keep settings and history there."), Text::tr("DIR"));
    const QCommandLineOption registry(u"registry"_s, Text::tr("Add the codes of your own in this folder."),
                                      Text::tr("DIR"));
    const QCommandLineOption shot(u"screenshot"_s, Text::tr("Write a picture of the window and quit."),
                                  Text::tr("FILE"));
    const QCommandLineOption page(u"page"_s, Text::tr("Which page: reference, probe, batch, preferences."),
                                  Text::tr("PAGE"));
    const QCommandLineOption theme(u"theme"_s, Text::tr("Light or dark, whatever the system has."), u"light|dark"_s);
    const QCommandLineOption language(u"lang"_s, Text::tr("Language of the window, such as de."), Text::tr("CODE"));
    const QCommandLineOption size(u"size"_s, Text::tr("Size of the window, such as 1280x820."), Text::tr("WxH"));
    QCommandLineOption fonts(u"fonts"_s, u"family,fixed-width family,pixels"_s, u"LIST"_s);
    fonts.setFlags(QCommandLineOption::HiddenFromHelp);
    QCommandLineOption mirrored(u"mirrored"_s, u"right to left, whatever the language"_s);
    mirrored.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({data, registry, shot, page, theme, language, size, fonts, mirrored});
    parser.addPositionalArgument(u"what"_s, Text::tr("A code, an id, an address or a saved response."),
                                 u"[CODE|ID|URL|FILE]"_s);
    CommandLine line;
    const OwnWords own = withoutQtOptions(arguments);
    if (!parser.parse(own.words)) {
        line.message = parser.errorText();
        line.failed = true;
        return line;
    }
    if (parser.isSet(help))
        line.message = parser.helpText().replace("<executable_name>"_L1, "statusscope"_L1); // no application yet
    else if (parser.isSet(version))
        line.message = u"StatusScope "_s + QCoreApplication::applicationVersion();
    line.what = fileOf(parser.positionalArguments().value(0));
    line.dataFolder = parser.value(data);
    line.registryFolder = parser.value(registry);
    line.screenshotFile = parser.value(shot);
    line.page = parser.value(page);
    line.theme = parser.value(theme);
    line.language = parser.value(language);
    line.fonts = parser.value(fonts);
    line.mirrored = parser.isSet(mirrored) || own.mirrored;
    line.size = readSize(parser.value(size));
    const bool badSize = parser.isSet(size) && line.size.isEmpty();
    if (!line.screenshotFile.isEmpty() && !parser.isSet(size))
        line.size = {1180, 760}; // a new window's; without a display there is a screen too small for it
    const bool badTheme = parser.isSet(theme) && line.theme != "light"_L1 && line.theme != "dark"_L1;
    const bool badRegistry = parser.isSet(registry) && !QFileInfo(line.registryFolder).isDir();
    const bool badPage = parser.isSet(page) && !pages.contains(line.page);
    const bool badLanguage = parser.isSet(language) && !isShipped(line.language);
    if (badSize || badTheme || badRegistry || badPage || badLanguage || parser.positionalArguments().size() > 1) {
        line.message = badSize ? Text::tr("--size wants WIDTHxHEIGHT.")
            : badTheme         ? Text::tr("--theme wants light or dark.")
            : badRegistry      ? Text::tr("--registry wants a folder.")
            : badPage          ? Text::tr("--page wants one of: %1.").arg(pages.join(u", "))
            : badLanguage      ? Text::tr("--lang wants one of: %1.").arg(shippedLanguages().join(u", "))
                               : Text::tr("One thing at a time.");
        line.failed = true;
    }
    return line;
}

CommandLine readCommandLine(int argc, char **argv)
{
    QStringList arguments;
#ifdef Q_OS_WIN
    // Not argv: that is in a code page which need not have the letters of a file's name.
    int count = 0;
    if (wchar_t **words = CommandLineToArgvW(GetCommandLineW(), &count)) {
        for (int i = 0; i < count; ++i)
            arguments += QString::fromWCharArray(words[i]);
        LocalFree(words);
    }
    Q_UNUSED(argc)
    Q_UNUSED(argv)
#else
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
#endif
    return readCommandLine(arguments);
}

void preparePlatform(const CommandLine &line)
{
    // The name under which the desktop knows our icon and our entry in its menu.
    QGuiApplication::setDesktopFileName(u"org.statusscope.StatusScope"_s);
    if (!line.screenshotFile.isEmpty() && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#ifdef Q_OS_WIN
    else if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "windows:darkmode=1"); // a dark title bar where the system is dark
#endif
}

void applyLanguage(const CommandLine &line, const QSettings &settings)
{
    installLanguage(line.language.isEmpty() ? readPreferences(settings).language : line.language);
    QGuiApplication::setLayoutDirection(line.mirrored ? Qt::RightToLeft : QLocale().textDirection());
}

void applyTheme(const CommandLine &line, const QSettings &settings, Theme &theme)
{
    const QString saved = settings.value("window/theme"_L1).toString();
    theme.setChoice(saved == "light"_L1      ? ThemeChoice::Light
                        : saved == "dark"_L1 ? ThemeChoice::Dark
                                             : ThemeChoice::System);
    theme.setZoom(settings.value("window/zoom"_L1, 100).toInt());
    if (!line.theme.isEmpty())
        theme.setChoice(line.theme == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::Light);
    const QStringList fonts = line.fonts.split(u',');
    if (!line.fonts.isEmpty())
        theme.setFonts(fonts.value(0), fonts.value(1), fonts.value(2).toInt());
}

QString dataFolder(const CommandLine &line)
{
    if (!line.dataFolder.isEmpty() || !line.screenshotFile.isEmpty())
        return line.dataFolder;
    return portableFolder();
}

QString registryFolder(const CommandLine &line)
{
    const QString folder = dataFolder(line);
    if (!line.registryFolder.isEmpty() || (folder.isEmpty() && !line.screenshotFile.isEmpty()))
        return line.registryFolder;
    return ownRegistryFolder(folder);
}

QSettings openSettings(const CommandLine &line)
{
    const QString folder = dataFolder(line);
    if (!folder.isEmpty())
        return QSettings(QDir(folder).filePath(u"settings.ini"_s), QSettings::IniFormat);
    // A picture shows the defaults, whatever the person at this computer has set.
    if (!line.screenshotFile.isEmpty()) {
        const QString none = u"statusscope-%1/none.ini"_s.arg(QCoreApplication::applicationPid());
        return QSettings(QDir::temp().filePath(none), QSettings::IniFormat);
    }
    return QSettings();
}

QString storeFile(const CommandLine &line)
{
    QString folder = dataFolder(line);
    if (folder.isEmpty() && !line.screenshotFile.isEmpty())
        return {};
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return QDir(folder).filePath(u"statusscope.db"_s);
}

} // namespace StatusScope
