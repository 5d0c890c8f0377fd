// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "cli/commandline.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/programdata.h"
#include "diagnosis/explain.h"
#include "report/importphrases.h"
#include "report/redactor.h"
#include "report/render.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace StatusScope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ExplainCommand)
};

bool isStandardInput(const QString &path)
{
    return path.isEmpty() || path == "-"_L1;
}

ImportResult importFrom(const QString &path)
{
    QFile file(path);
    if (isStandardInput(path)) {
        if (!file.open(stdin, QIODevice::ReadOnly))
            return {{}, {}, Refusal{RefusalKind::Unreadable, file.errorString()}};
    } else if (QFileInfo(path).isDir()) {
        return {{}, {}, Refusal{RefusalKind::Unreadable, Text::tr("it is a folder")}};
    }
    return importFile(file);
}

int exitCodeOf(const QList<Explained> &results, const Registry &registry)
{
    int code = ExitFine;
    for (const Explained &result : results) {
        const Outcome outcome = outcomeOf(result, registry);
        if (outcome == Outcome::NoAnswer)
            return ExitNoAnswer;
        if (outcome == Outcome::ErrorStatus)
            code = ExitErrorStatus;
    }
    return code;
}

} // namespace

int explainCommand(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("explain"),
        Text::tr("Explains an answer somebody saved: a raw HTTP response, the output of curl -i or curl -v, a "
                 "HAR file, a line of an access log, "
                 "an error page’s text, a status line or a code. Nothing is fetched."));
    line.positional(QStringLiteral("[FILE|-]"), Text::tr("Where it is; standard input without one."));
    line.option({QStringLiteral("format")}, Text::tr("text, json, ndjson, markdown, html, har or csv."),
                QStringLiteral("F"));
    line.option({QStringLiteral("show-secrets")}, Text::tr("Leave credentials, cookies and tokens in the output."));
    if (const std::optional<int> done = line.parse(arguments))
        return *done;
    bool bad = false;
    const QString format = line.choice(QStringLiteral("format"), reportFormatWords(), &bad);
    if (line.positionals().size() > 1) {
        complain(Text::tr("explain takes one file. See “statusscope-cli explain --help”."));
        bad = true;
    }
    if (bad)
        return ExitUsage;

    const QString path = line.positionals().value(0);
    const Registry &registry = programRegistry();
    const ImportResult imported = importFrom(path);
    QList<Explained> results;
    if (!imported.refusal)
        results = explain(imported, registry, programSignatures(), QDateTime::currentDateTime());
    if (results.isEmpty()) {
        const QString name = isStandardInput(path) ? Text::tr("standard input") : path;
        complain(name % u": " % refusalSentence(imported.refusal.value_or(Refusal{})));
        return ExitUsage;
    }
    const QString leftOut = leftOutSentence(imported);
    if (!leftOut.isEmpty())
        complain(leftOut);
    const Redactor redactor(registry, line.isSet(QStringLiteral("show-secrets")));
    const ReportFormat shown = *reportFormatFromWord(format);
    print(QString::fromUtf8(renderResults(redactedFor(shown, results, redactor), shown, {registry, wantsColour()})));
    return exitCodeOf(results, registry);
}

} // namespace StatusScope
