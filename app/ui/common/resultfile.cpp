// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/resultfile.h"

#include "report/redactor.h"
#include "report/render.h"

#include <QFileInfo>
#include <QSaveFile>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<ReportFormat> formatOf(const QString &ending)
{
    return reportFormatFromWord(ending == "md"_L1 ? u"markdown"_s : ending == "txt"_L1 ? u"text"_s : ending);
}

} // namespace

bool saveResults(const QList<Explained> &results, const Registry &registry, const QString &file, const QString &ending,
                 QString *message)
{
    const std::optional<ReportFormat> named = formatOf(QFileInfo(file).suffix().toLower());
    const ReportFormat format = named ? *named : formatOf(ending).value_or(ReportFormat::Text);
    const Redactor redactor(registry);
    const QByteArray bytes = renderResults(redactedFor(format, results, redactor), format, {registry});
    QSaveFile target(file);
    const bool saved = target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit();
    if (!saved && message != nullptr)
        *message = target.errorString();
    return saved;
}

} // namespace StatusScope
