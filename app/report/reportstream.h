// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/render.h"

#include <functional>
#include <memory>

namespace StatusScope {

// Results one after the other in one of the formats: the pieces, in their order, are the document that renderResults()
// makes. Memory does not grow with the number of results.
class ReportStream final
{
public:
    using Sink = std::function<void(const QByteArray &utf8)>; // a piece may end within a character

    ReportStream(ReportFormat format, const ReportContext &context, Sink sink);
    ~ReportStream();
    Q_DISABLE_COPY_MOVE(ReportStream)

    void add(const Redacted<Explained> &result);
    void end(); // once

    class Writer; // of one format

private:
    std::unique_ptr<Writer> m_writer;
};

} // namespace StatusScope
