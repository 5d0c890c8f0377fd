// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "cli/commandline.h"

#include "cli/console.h"
#include "cli/programdata.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace StatusScope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

CommandLine::CommandLine(const QString &verb, const QString &description)
    : m_verb(verb)
{
    m_parser.setApplicationDescription(description);
    m_parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, Text::tr("Show this help.")});
    option({QStringLiteral("registry")}, Text::tr("Add the codes of your own in this folder."), QStringLiteral("DIR"));
}

void CommandLine::positional(const QString &syntax, const QString &description)
{
    m_parser.addPositionalArgument(syntax, description, syntax);
}

void CommandLine::option(const QStringList &names, const QString &description, const QString &valueName)
{
    m_parser.addOption(QCommandLineOption(names, description, valueName));
}

std::optional<int> CommandLine::parse(const QStringList &arguments)
{
    // The first word is taken for the program's name; with the verb in it the usage line reads right.
    const bool understood = m_parser.parse(QStringList{QStringLiteral("statusscope-cli ") % m_verb} + arguments);
    if (m_parser.isSet(QStringLiteral("help"))) {
        QString help = m_parser.helpText();
        const qsizetype end = help.indexOf(u'\n');
        const qsizetype options = help.indexOf(QStringLiteral("[options]"));
        if (options > 0 && options < end) // Qt puts the path of the running program there
            help.replace(0, options, Text::tr("Usage: ") % u"statusscope-cli " % m_verb % u' ');
        print(help);
        return ExitFine;
    }
    if (!understood) {
        complain(m_parser.errorText() % u' ' % Text::tr("See “statusscope-cli %1 --help”.").arg(m_verb));
        return ExitUsage;
    }
    if (isSet(QStringLiteral("registry"))) {
        const QString folder = value(QStringLiteral("registry"));
        if (!QFileInfo(folder).isDir()) {
            complain(Text::tr("--registry takes a folder, not “%1”.").arg(folder));
            return ExitUsage;
        }
        setOwnRegistry(folder);
    }
    return std::nullopt;
}

int CommandLine::number(const QString &name, int fallback, int least, int most, bool *bad) const
{
    if (!isSet(name))
        return fallback;
    bool isNumber = false;
    const int number = value(name).toInt(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    complain(
        Text::tr("--%1 takes a whole number from %2 to %3, not “%4”.").arg(name).arg(least).arg(most).arg(value(name)));
    *bad = true;
    return fallback;
}

QString CommandLine::choice(const QString &name, const QStringList &words, bool *bad) const
{
    if (!isSet(name))
        return words.first();
    if (words.contains(value(name)))
        return value(name);
    complain(Text::tr("--%1 takes one of %2, not “%3”.").arg(name, words.join(u", "), value(name)));
    *bad = true;
    return words.first();
}

} // namespace StatusScope
