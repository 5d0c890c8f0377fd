// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "cli/commandline.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/interrupt.h"
#include "cli/probeoptions.h"
#include "diagnosis/diagnosis.h"
#include "diagnosis/signatureset.h"
#include "probe/socketprober.h"
#include "registry/builtinregistry.h"
#include "report/redactor.h"
#include "report/resultjson.h"
#include "report/textreport.h"
#include "report/textwriter.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>

#include <map>

namespace StatusScope {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ProbeCommand", text);
}

// Probes the addresses, so many at a time, and prints each result: ndjson as it finishes, the others in the order asked.
class ProbeSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProbeSession)

public:
    explicit ProbeSession(const ProbeOptions &options)
        : m_options(options)
        , m_loaded(loadBuiltInRegistry())
        , m_signatures(SignatureSet::fromJson(m_loaded.signatures, nullptr))
        , m_redactor(m_loaded.registry, options.showSecrets)
        , m_prober(makeProber())
    {
    }

    // Every line of the list counts as an address but blank ones and comments. False: it cannot be read.
    bool openList()
    {
        if (m_options.from.isEmpty())
            return true;
        m_list.setFileName(m_options.from);
        const bool opened = m_options.from == QLatin1StringView("-") ? m_list.open(stdin, QIODevice::ReadOnly) : m_list.open(QIODevice::ReadOnly);
        if (!opened)
            complain(tr("“%1” cannot be read: %2").arg(m_options.from, m_list.errorString()));
        return opened;
    }

    int run()
    {
        Interrupt interrupt;
        QEventLoop loop;
        connect(this, &ProbeSession::done, &loop, &QEventLoop::quit, Qt::QueuedConnection);
        connect(&interrupt, &Interrupt::pressed, this, &ProbeSession::stop);
        if (m_options.format == QLatin1StringView("json"))
            print(QStringLiteral("["));
        startMore();
        loop.exec();
        flush(true);
        if (m_options.format == QLatin1StringView("json"))
            print(QStringLiteral("\n]\n"));
        return m_noAnswer ? ExitNoAnswer : m_errorStatus ? ExitErrorStatus : ExitFine;
    }

signals:
    void done();

private:
    std::optional<QString> nextUrl()
    {
        if (m_stopped)
            return std::nullopt;
        if (m_taken < m_options.urls.size())
            return m_options.urls.at(m_taken++);
        while (m_list.isOpen() && !m_list.atEnd()) {
            constexpr qint64 mostLineBytes = 64 * 1024;
            const QString line = QString::fromUtf8(m_list.readLine(mostLineBytes)).trimmed();
            if (!line.isEmpty() && !line.startsWith(u'#'))
                return line;
        }
        return std::nullopt;
    }

    void startMore()
    {
        while (m_running.size() < static_cast<std::size_t>(m_options.concurrency)) {
            const std::optional<QString> url = nextUrl();
            if (!url)
                break;
            ProbeRequest request = m_options.request;
            request.url = *url;
            const int number = m_started++;
            Probe *probe = m_prober->start(request);
            m_running.emplace(number, probe);
            connect(probe, &Probe::finished, this, [this, number](const Exchange &exchange) { finish(number, exchange); });
        }
        if (m_running.empty())
            emit done();
    }

    void finish(int number, const Exchange &exchange)
    {
        m_running.erase(number);
        const Hop *last = exchange.last();
        if (exchange.error || !last)
            m_noAnswer = true;
        else if (last->status < 100 || last->status >= 400)
            m_errorStatus = true;
        m_waiting.emplace(number, render(exchange));
        flush(m_options.format == QLatin1StringView("ndjson"));
        startMore();
    }

    QString render(const Exchange &exchange) const
    {
        const Diagnosis diagnosis = diagnose(exchange, m_loaded.registry, m_signatures, QDateTime::currentDateTime());
        if (m_options.format == QLatin1StringView("text")) {
            TextWriter out(wantsColour());
            writeResult(out, exchange, diagnosis, m_loaded.registry, m_redactor);
            return out.take();
        }
        const QJsonDocument document(resultJson(exchange, diagnosis, m_redactor));
        const bool compact = m_options.format == QLatin1StringView("ndjson");
        return QString::fromUtf8(document.toJson(compact ? QJsonDocument::Compact : QJsonDocument::Indented)).trimmed();
    }

    // Prints what is next in line; with `all`, whatever has finished.
    void flush(bool all)
    {
        for (auto it = m_waiting.begin(); it != m_waiting.end() && (all || it->first == m_printed); it = m_waiting.erase(it)) {
            print(separator() % it->second % (m_options.format == QLatin1StringView("ndjson") ? QStringLiteral("\n") : QString()));
            ++m_printed;
        }
    }

    QString separator() const
    {
        if (m_options.format == QLatin1StringView("json"))
            return m_printed == 0 ? QStringLiteral("\n") : QStringLiteral(",\n");
        return m_options.format == QLatin1StringView("text") && m_printed > 0 ? QString(u'\n' % QString(80, u'-') % u'\n') : QString();
    }

    void stop()
    {
        m_stopped = true;
        complain(tr("Stopped. What has finished is kept."));
        for (const auto &[number, probe] : m_running)
            probe->disconnect(this);
        m_noAnswer = m_noAnswer || !m_running.empty();
        m_running.clear();
        emit done();
    }

    ProbeOptions m_options;
    LoadedRegistry m_loaded;
    SignatureSet m_signatures;
    Redactor m_redactor;
    std::unique_ptr<Prober> m_prober;
    QFile m_list;
    std::map<int, Probe *> m_running;
    std::map<int, QString> m_waiting; // finished, not printed yet
    qsizetype m_taken = 0;
    int m_started = 0;
    int m_printed = 0;
    bool m_stopped = false;
    bool m_errorStatus = false;
    bool m_noAnswer = false;
};

} // namespace

int probeCommand(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("probe"), tr("Fetches addresses, follows redirects hop by hop, explains the answers."));
    declareProbeOptions(line);
    if (const std::optional<int> finished = line.parse(arguments))
        return *finished;
    bool bad = false;
    const ProbeOptions options = readProbeOptions(line, &bad);
    if (bad)
        return ExitUsage;
    ProbeSession session(options);
    return session.openList() ? session.run() : ExitUsage;
}

} // namespace StatusScope

#include "probecommand.moc"
