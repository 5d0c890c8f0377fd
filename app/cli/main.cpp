// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/networkmodule.h"
#include "language/language.h"

#include <QCoreApplication>

using namespace StatusScope;

namespace {

struct Verb
{
    const char *name;
    int (*run)(const QStringList &);
    const char *description;
};

int probeByModule(const QStringList &arguments)
{
    return runNetworkVerb("statusscopeProbe", arguments);
}

int serveByModule(const QStringList &arguments)
{
    return runNetworkVerb("statusscopeServe", arguments);
}

constexpr Verb verbs[] = {
    {"list", listCommand, QT_TRANSLATE_NOOP("Cli", "list the registry, or search it")},
    {"show", showCommand, QT_TRANSLATE_NOOP("Cli", "everything known of a code")},
    {"probe", probeByModule, QT_TRANSLATE_NOOP("Cli", "fetch addresses and explain the answers")},
    {"explain", explainCommand, QT_TRANSLATE_NOOP("Cli", "explain an answer somebody saved, a log line or a code")},
    {"serve", serveByModule, QT_TRANSLATE_NOOP("Cli", "run the practice server on this computer")},
};

QString usage()
{
    QString text = QCoreApplication::translate("Cli", "Explains HTTP status codes and what a server really answered.")
        % u"\n\n" % QCoreApplication::translate("Cli", "Usage: statusscope-cli VERB [OPTIONS]; VERB --help tells more.")
        % u"\n\n";
    for (const Verb &verb : verbs)
        text += u"  " % QString::fromLatin1(verb.name).leftJustified(9)
            % QCoreApplication::translate("Cli", verb.description) % u'\n';
    return text;
}

int run(const QStringList &arguments)
{
    const QString first = arguments.value(0);
    if (first == QLatin1StringView("--version") || first == QLatin1StringView("-V")) {
        print(QStringLiteral("statusscope-cli " STATUSSCOPE_VERSION "\n"));
        return ExitFine;
    }
    for (const Verb &verb : verbs) {
        if (first == QLatin1StringView(verb.name))
            return verb.run(arguments.mid(1));
    }
    const bool asked =
        first == QLatin1StringView("--help") || first == QLatin1StringView("-h") || first == QLatin1StringView("help");
    if (asked) {
        print(usage());
        return ExitFine;
    }
    complain(first.isEmpty() ? QCoreApplication::translate("Cli", "Which verb?")
                             : QCoreApplication::translate("Cli", "There is no verb “%1”.").arg(first));
    complain(QCoreApplication::translate("Cli", "See “statusscope-cli --help”."));
    return ExitUsage;
}

} // namespace

int main(int argc, char **argv)
{
    // GLib's event loop costs a write() for every event posted; compiling the evidence rules' expressions to machine
    // code costs more than a probe, and does not pay in a batch of a thousand either.
    qputenv("QT_NO_GLIB", "1");
    qputenv("QT_ENABLE_REGEXP_JIT", "0");
    prepareStreams();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("statusscope-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STATUSSCOPE_VERSION));
    installLanguage({});
    return afterOutput(run(QCoreApplication::arguments().mid(1)));
}
