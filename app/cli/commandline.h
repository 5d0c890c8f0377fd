// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCommandLineParser>
#include <QStringList>

#include <optional>

namespace StatusScope {

// Options of one verb. Unlike QCommandLineParser::process() it never ends the program by itself and knows
// the contract's exit codes.
class CommandLine final
{
    Q_DISABLE_COPY_MOVE(CommandLine)

public:
    CommandLine(const QString &verb, const QString &description);

    void positional(const QString &syntax, const QString &description);
    void option(const QStringList &names, const QString &description, const QString &valueName = {});

    // An exit code where there is nothing more to do: help was printed, or the call's words are off.
    std::optional<int> parse(const QStringList &arguments);

    bool isSet(const QString &name) const { return m_parser.isSet(name); }
    QString value(const QString &name) const { return m_parser.value(name); }
    QStringList values(const QString &name) const { return m_parser.values(name); }
    QStringList positionals() const { return m_parser.positionalArguments(); }

    // A whole number from `least` to `most`; complains and sets `bad` where it is not.
    int number(const QString &name, int fallback, int least, int most, bool *bad) const;
    // One of `words`; complains and sets `bad` where it is not.
    QString choice(const QString &name, const QStringList &words, bool *bad) const;

private:
    QString m_verb;
    QCommandLineParser m_parser;
};

} // namespace StatusScope
