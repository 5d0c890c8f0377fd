// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "report/reportstream.h"

#include "report/csvreport.h"
#include "report/harreport.h"
#include "report/htmlreport.h"
#include "report/markdownreport.h"
#include "report/resultjson.h"
#include "report/spool.h"
#include "report/textreport.h"
#include "report/textwriter.h"

#include <QJsonDocument>

#include <utility>

namespace StatusScope {

// One document under way.
class ReportStream::Writer
{
public:
    explicit Writer(Sink sink)
        : write(std::move(sink))
    {
    }
    virtual ~Writer() = default;
    Q_DISABLE_COPY_MOVE(Writer)

    virtual void add(const Redacted<Explained> &result) = 0;
    virtual void end() { }

protected:
    bool isFirst() { return !std::exchange(m_begun, true); } // of the results; asked once for each
    bool isEmpty() const { return !m_begun; }

    const Sink write;

private:
    bool m_begun = false;
};

namespace {

using Writer = ReportStream::Writer;

class TextStream final : public Writer
{
public:
    TextStream(const ReportContext &context, ReportStream::Sink sink)
        : Writer(std::move(sink))
        , m_context(context)
    {
    }

    void add(const Redacted<Explained> &result) override
    {
        constexpr int width = 80;
        TextWriter out(m_context.colour, width);
        if (!isFirst())
            out.line(u'\n' % QString(width, u'-'));
        writeResult(out, result, m_context.registry);
        write(out.take().toUtf8());
    }

private:
    const ReportContext m_context;
};

class JsonStream final : public Writer
{
public:
    using Writer::Writer;

    void add(const Redacted<Explained> &result) override
    {
        write((isFirst() ? "[\n" : ",\n") + nestedJson(resultJson(result), 1));
    }
    void end() override { write(isEmpty() ? "[]\n" : "\n]\n"); }
};

class NdjsonStream final : public Writer
{
public:
    using Writer::Writer;

    void add(const Redacted<Explained> &result) override
    {
        write(QJsonDocument(resultJson(result)).toJson(QJsonDocument::Compact) + '\n');
    }
};

class MarkdownStream final : public Writer
{
public:
    MarkdownStream(const Registry &registry, ReportStream::Sink sink)
        : Writer(std::move(sink))
        , m_registry(registry)
    {
    }

    void add(const Redacted<Explained> &result) override
    {
        const QString rule = isFirst() ? QString() : u"---\n\n"_s;
        write(QString(rule % markdownReport(result, m_registry)).toUtf8());
    }

private:
    const Registry &m_registry;
};

// The list of the answers stands before them, and the title before both.
class HtmlStream final : public Writer
{
public:
    HtmlStream(const Registry &registry, ReportStream::Sink sink)
        : Writer(std::move(sink))
        , m_registry(registry)
    {
    }

    void add(const Redacted<Explained> &result) override
    {
        const HtmlParts parts = htmlParts(result, ++m_count, m_registry);
        if (isFirst())
            m_headline = parts.headline;
        m_rows.append(parts.summaryRow.toUtf8());
        m_articles.append(parts.article.toUtf8());
    }

    void end() override
    {
        write(htmlStart(m_count, m_headline).toUtf8());
        if (m_count > 1) {
            write("<table>");
            m_rows.copyTo(write);
            write("</table>\n");
        }
        m_articles.copyTo(write);
        write(htmlEnd().toUtf8());
    }

private:
    const Registry &m_registry;
    int m_count = 0;
    QString m_headline; // of the first
    Spool m_rows;
    Spool m_articles;
};

class HarStream final : public Writer
{
public:
    using Writer::Writer;

    void add(const Redacted<Explained> &result) override
    {
        const QJsonArray entries = harEntries(result);
        for (const QJsonValue &entry : entries) {
            constexpr int depth = 3;
            write((isFirst() ? harStart() : QByteArray(",\n")) + nestedJson(entry.toObject(), depth));
        }
    }
    void end() override { write((isEmpty() ? harStart() : QByteArray("\n")) + harEnd()); }
};

class CsvStream final : public Writer
{
public:
    using Writer::Writer;

    void add(const Redacted<Explained> &result) override
    {
        const QString header = isFirst() ? csvHeader() : QString();
        write(QString(header % csvRow(result)).toUtf8());
    }
    void end() override
    {
        if (isEmpty())
            write(csvHeader().toUtf8());
    }
};

std::unique_ptr<Writer> makeWriter(ReportFormat format, const ReportContext &context, ReportStream::Sink sink)
{
    switch (format) {
    case ReportFormat::Text:
        return std::make_unique<TextStream>(context, std::move(sink));
    case ReportFormat::Json:
        return std::make_unique<JsonStream>(std::move(sink));
    case ReportFormat::Ndjson:
        return std::make_unique<NdjsonStream>(std::move(sink));
    case ReportFormat::Markdown:
        return std::make_unique<MarkdownStream>(context.registry, std::move(sink));
    case ReportFormat::Html:
        return std::make_unique<HtmlStream>(context.registry, std::move(sink));
    case ReportFormat::Har:
        return std::make_unique<HarStream>(std::move(sink));
    case ReportFormat::Csv:
        return std::make_unique<CsvStream>(std::move(sink));
    }
    Q_UNREACHABLE();
}

} // namespace

ReportStream::ReportStream(ReportFormat format, const ReportContext &context, Sink sink)
    : m_writer(makeWriter(format, context, std::move(sink)))
{
}

ReportStream::~ReportStream() = default;

void ReportStream::add(const Redacted<Explained> &result)
{
    m_writer->add(result);
}

void ReportStream::end()
{
    m_writer->end();
}

} // namespace StatusScope
