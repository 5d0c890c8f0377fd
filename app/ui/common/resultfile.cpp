// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/resultfile.h"

#include "report/redactor.h"
#include "report/render.h"

#include <QFileInfo>
#include <QSaveFile>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

bool saveResults(const QList<Explained> &results, const Registry &registry, const QString &file, QString *message)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    const QString word = suffix == "md"_L1 ? u"markdown"_s : suffix;
    const ReportFormat format = reportFormatFromWord(word).value_or(ReportFormat::Text);
    const Redactor redactor(registry);
    const QByteArray bytes = renderResults(redactedFor(format, results, redactor), format, {registry});
    QSaveFile target(file);
    const bool saved = target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit();
    if (!saved && message != nullptr)
        *message = target.errorString();
    return saved;
}

} // namespace StatusScope
