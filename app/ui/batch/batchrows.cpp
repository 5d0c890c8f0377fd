// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/batch/batchrows.h"

#include "diagnosis/explain.h"
#include "registry/registry.h"
#include "report/exchangephrases.h"
#include "report/redactor.h"
#include "request/urlinput.h"
#include "ui/common/words.h"

#include <QCoreApplication>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double neverAsked = -1;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BatchRows)
};

BatchGroup groupOf(const Explained &result)
{
    const Exchange &exchange = result.exchange;
    if (exchange.error || exchange.hops.isEmpty())
        return BatchGroup::NoAnswer;
    const int status = exchange.hops.last().status;
    return status >= 100 && status <= 599 ? BatchGroup(status / 100) : BatchGroup::Other;
}

// As short as people write it: without the scheme they did not type and the slash that is always there.
QString shortAddress(const QString &url)
{
    QString text = url;
    if (text.startsWith("http://"_L1))
        text.remove(0, 7);
    if (text.endsWith(u'/') && text.count(u'/') <= (text.contains("://"_L1) ? 3 : 1))
        text.chop(1);
    return text.isEmpty() ? url : text; // "http://" is an address too, though of nothing
}

} // namespace

BatchRow batchRow(int index, int line, const Explained &result, const Registry &registry)
{
    const Exchange &exchange = result.exchange;
    const Diagnosis &diagnosis = result.diagnosis;
    BatchRow row;
    row.index = index;
    row.group = groupOf(result);
    const bool unusable = exchange.error
        && (exchange.error->kind == ErrorKind::InvalidUrl || exchange.error->kind == ErrorKind::UnsupportedScheme);
    if (row.group == BatchGroup::NoAnswer) {
        row.chip = failureChip(exchange.error ? exchange.error->kind : ErrorKind::Cancelled);
    } else {
        row.status = exchange.hops.last().status;
        row.chip = displayText(exchange.hops.last().statusText);
    }
    row.address = shortAddress(Redactor(registry).url(exchange.url));
    row.meaning = diagnosis.title;
    if (unusable && exchange.hops.isEmpty())
        row.meaning = Text::tr("Line %1: %2").arg(line).arg(row.meaning);
    else if (row.group == BatchGroup::Redirect && !exchange.followRedirects)
        row.meaning = Text::tr("%1, not followed").arg(row.meaning);
    row.responsible = diagnosis.responsible;
    row.mustAct = actorName(diagnosis.responsible);
    row.madeBy = diagnosis.madeBy.isEmpty() ? u"–"_s : registry.vendorName(diagnosis.madeBy);
    row.hops = int(exchange.hops.size()) + (exchange.error && exchange.error->hop ? 1 : 0);
    row.ms = unusable && exchange.hops.isEmpty() ? neverAsked : totalMs(exchange);
    return row;
}

bool isFailed(const BatchRow &row)
{
    return row.group == BatchGroup::NoAnswer || row.group == BatchGroup::ServerError || row.group == BatchGroup::Other;
}

int colorClass(BatchGroup group)
{
    return group == BatchGroup::Other ? 0 : int(group);
}

QString groupChip(BatchGroup group)
{
    switch (group) {
    case BatchGroup::NoAnswer:
        return u"–"_s;
    case BatchGroup::Other:
        return u"?"_s;
    default:
        return QString::number(int(group)) + u"xx"_s;
    }
}

QString groupName(BatchGroup group)
{
    switch (group) {
    case BatchGroup::NoAnswer:
        return Text::tr("None");
    case BatchGroup::Informational:
        return Text::tr("Interim");
    case BatchGroup::Success:
        return Text::tr("Success");
    case BatchGroup::Redirect:
        return Text::tr("Redirect");
    case BatchGroup::ClientError:
        return Text::tr("Client");
    case BatchGroup::ServerError:
        return Text::tr("Server");
    case BatchGroup::Other:
        break;
    }
    return Text::tr("Other");
}

QString groupFilter(BatchGroup group)
{
    if (group == BatchGroup::NoAnswer)
        return Text::tr("No answer");
    return group == BatchGroup::Other ? groupName(group) : groupChip(group);
}

QString actorName(Responsible responsible)
{
    switch (responsible) {
    case Responsible::Nobody:
        return Text::tr("Nobody");
    case Responsible::Client:
        return Text::tr("Visitor");
    case Responsible::Server:
        return Text::tr("Site");
    case Responsible::Intermediary:
        return Text::tr("CDN, proxy");
    case Responsible::Network:
        return Text::tr("Network");
    case Responsible::Either:
        break;
    }
    return Text::tr("Either");
}

QString spokenBatchRow(const BatchRow &row)
{
    const QString code = row.group == BatchGroup::NoAnswer ? Text::tr("%1, no HTTP answer").arg(row.chip)
        : row.group == BatchGroup::Other                   ? row.chip
                                         : Text::tr("%1, %2").arg(row.chip, className(int(row.group)).toLower());
    return Text::tr("%1: %2. %3. Must act: %4. Made by: %5. %6, %7")
        .arg(code, row.address, row.meaning, row.mustAct, row.madeBy == u"–"_s ? Text::tr("unknown") : row.madeBy,
             Text::tr("%n hop(s)", nullptr, row.hops), batchTime(row.ms));
}

QString batchTime(double ms)
{
    return ms < 0 ? u"–"_s : durationText(ms);
}

} // namespace StatusScope
