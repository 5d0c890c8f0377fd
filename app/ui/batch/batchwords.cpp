// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/batch/batchwords.h"

#include "report/phrases.h"
#include "ui/batch/batchrows.h"
#include "ui/common/markup.h"
#include "ui/common/words.h"
#include "ui/probe/historywords.h"

#include <QCoreApplication>
#include <QLocale>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BatchWords)
};

// By itself it begins a sentence.
QString timeOf(const QDateTime &time, bool alone)
{
    const QLocale locale;
    const QString clock = clockText(time.time());
    const QDate today = QDate::currentDate();
    const qint64 days = time.date().daysTo(today);
    if (days == 0)
        return clock;
    if (days == 1)
        return alone ? Text::tr("%1, %2", "day, time").arg(dayText(time.date(), today), clock)
                     : Text::tr("yesterday, %1").arg(clock);
    const bool thisYear = time.date().year() == today.year();
    return thisYear ? locale.toString(time.date(), Text::tr("d MMMM", "a day of this year, in Qt’s letters"))
                    : locale.toString(time.date(), QLocale::ShortFormat);
}

Icon actorIcon(Responsible responsible)
{
    switch (responsible) {
    case Responsible::Nobody:
        return Icon::Check;
    case Responsible::Server:
        return Icon::Server;
    case Responsible::Client:
        return Icon::User;
    case Responsible::Network:
        return Icon::Network;
    case Responsible::Intermediary:
        return Icon::Cloud;
    case Responsible::Either:
        break;
    }
    return Icon::Ask;
}

QString groupWord(BatchGroup group)
{
    return group == BatchGroup::NoAnswer ? u"none"_s : group == BatchGroup::Other ? u"other"_s : groupChip(group);
}

QString leftText(double seconds)
{
    if (seconds < 90)
        return Text::tr("about %1 s left").arg(qMax(1, qRound(seconds)));
    return Text::tr("about %1 min left").arg(qRound(seconds / 60));
}

} // namespace

QString batchFacts(const BatchRun &run)
{
    const QString count = Text::tr("%n address(es)", nullptr, run.total());
    QString when = run.isRunning() ? Text::tr("started %1").arg(timeOf(run.startedAt(), false))
        : run.rest() > 0           ? Text::tr("stopped %1").arg(timeOf(run.finishedAt(), false))
                                   : Text::tr("finished %1").arg(timeOf(run.finishedAt(), false));
    when.replace(u' ', QChar::Nbsp); // a time does not stand alone on a line
    return Text::tr("%1, %2 at a time, %3").arg(count).arg(run.plan().concurrency).arg(when);
}

QString batchNotes(const BatchRun &run)
{
    QStringList notes = listNotes(run.plan().list).mid(1);
    if (const auto count = int(run.plan().withheld.size()); count > 0)
        notes +=
            Text::tr("%n address(es) held secrets, which are never kept: they cannot be asked again.", nullptr, count);
    return notes.join(u' ');
}

QString batchSummary(const BatchRun &run)
{
    const BatchListRow row = batchListRow(run);
    QStringList lines{row.name, row.remark};
    for (std::size_t group = 0; group < row.counts.size(); ++group) {
        if (row.counts[group] > 0)
            lines += labelled(groupFilter(BatchGroup(group)), QString::number(row.counts[group]));
    }
    return lines.join(u'\n') + u'\n';
}

QString batchProgress(const BatchRun &run, const QColor &strong)
{
    const QLocale locale;
    const QString figures = Text::tr("%1 of %2").arg(locale.toString(run.done()), locale.toString(run.total()));
    QString rest;
    if (!run.isRunning())
        rest = run.rest() > 0 ? Text::tr("finished, then stopped") : Text::tr("finished");
    else if (const double seconds = run.secondsLeft(); seconds > 0)
        rest = Text::tr("finished, %1").arg(leftText(seconds));
    else
        rest = Text::tr("finished");
    return tonedMarkup(figures, strong.name(), true) % u' ' % rest.toHtmlEscaped();
}

BatchListRow batchListRow(const BatchRun &run)
{
    BatchListRow row;
    row.id = run.id();
    row.name = run.plan().name;
    row.counts = run.counts();
    row.total = run.total();
    row.running = run.isRunning();
    row.kept = run.keptId() != 0;
    const QLocale locale;
    const int none = run.counts()[std::size_t(BatchGroup::NoAnswer)];
    const int fine = run.countOf(Responsible::Nobody);
    if (run.isRunning()) {
        row.remark = none > 0
            ? Text::tr("%1 of %2, %3 without answer")
                  .arg(locale.toString(run.done()), locale.toString(run.total()), locale.toString(none))
            : Text::tr("%1 of %2").arg(locale.toString(run.done()), locale.toString(run.total()));
        return row;
    }
    const QString state = run.rest() > 0
        ? Text::tr("%1 of %2, stopped").arg(locale.toString(run.done()), locale.toString(run.total()))
        : fine == run.done()
        ? Text::tr("%1, all fine").arg(locale.toString(run.total()))
        : Text::tr("%1, %2 to look at").arg(locale.toString(run.total()), locale.toString(run.done() - fine));
    row.remark = Text::tr("%1. %2").arg(state, timeOf(run.finishedAt(), true));
    return row;
}

std::vector<BatchListRow> batchListRows(const std::vector<std::unique_ptr<BatchRun>> &runs)
{
    std::vector<BatchListRow> rows;
    for (const bool running : {true, false}) {
        bool headed = false;
        // The newest first.
        for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
            if ((*run)->isRunning() != running)
                continue;
            if (!headed)
                rows.push_back(
                    {running ? -1 : -2, running ? Text::tr("Running") : Text::tr("Finished"), {}, {}, 0, false, false});
            headed = true;
            rows.push_back(batchListRow(**run));
        }
    }
    return rows;
}

QList<BarRow::Look> answerBars(const BatchRun &run, const QList<BatchGroup> &groups)
{
    QList<BarRow::Look> bars;
    for (const BatchGroup group : groups) {
        BarRow::Look bar;
        bar.chip = ChipLook{groupChip(group), colorClass(group)};
        bar.name = groupName(group);
        bar.objectName = u"bar-"_s + groupWord(group);
        bar.statusClass = colorClass(group);
        bar.count = run.counts()[std::size_t(group)];
        bars += bar;
    }
    return bars;
}

QList<BarRow::Look> actorBars(const BatchRun &run, const QList<Responsible> &actors)
{
    QList<BarRow::Look> bars;
    for (const Responsible actor : actors) {
        BarRow::Look bar;
        bar.icon = actorIcon(actor);
        bar.name = actorName(actor);
        bar.objectName = u"bar-"_s + toWord(actor);
        bar.count = run.countOf(actor);
        bars += bar;
    }
    return bars;
}

QList<SegmentedControl::Segment> classSegments(const BatchRun &run, const QList<BatchGroup> &groups)
{
    const QLocale locale;
    QList<SegmentedControl::Segment> segments{{Text::tr("All"), locale.toString(run.done()), u"class-all"_s}};
    for (const BatchGroup group : groups)
        segments +=
            {groupFilter(group), locale.toString(run.counts()[std::size_t(group)]), u"class-"_s + groupWord(group)};
    return segments;
}

} // namespace StatusScope
