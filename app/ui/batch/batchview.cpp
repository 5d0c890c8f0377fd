// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/batch/batchview.h"

#include "ui/batch/batchrows.h"
#include "ui/batch/batchrun.h"
#include "ui/batch/batchtable.h"
#include "ui/batch/batchwords.h"
#include "ui/common/barchart.h"
#include "ui/common/button.h"
#include "ui/common/flowlayout.h"
#include "ui/common/hairline.h"
#include "ui/common/heading.h"
#include "ui/common/progressline.h"
#include "ui/common/readingorder.h"
#include "ui/common/searchfield.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/common/shortcuts.h"
#include "ui/common/textlabel.h"

#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

BatchView::BatchView(const Theme &theme, QMenu *exportMenu, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_model(new BatchModel(this))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // it follows the focus within
    auto *sheet = new QWidget(this);
    m_top = new QWidget(sheet);
    auto *top = new QVBoxLayout(m_top);
    top->addWidget(buildHead());
    auto *progress = new QHBoxLayout;
    m_progress = new ProgressLine(theme, m_top);
    m_progress->setObjectName(u"batchProgress"_s);
    m_progress->setAccessibleName(tr("Finished addresses"));
    m_progressText = new TextLabel(theme, FontRole::Body, Token::Text2, m_top);
    m_progressText->setObjectName(u"batchProgressText"_s);
    m_progressText->setWordWrap(false);
    progress->addWidget(m_progress, 1, Qt::AlignVCenter);
    progress->addWidget(m_progressText);
    top->addLayout(progress);
    top->addWidget(buildCharts());
    top->addWidget(buildFilter());
    m_table = new BatchTable(theme, *m_model, sheet);
    m_table->setObjectName(u"batchTable"_s);
    m_table->setAccessibleName(tr("Results"));
    m_none = new TextLabel(theme, FontRole::Body, Token::Text2, sheet);
    m_none->setObjectName(u"batchNone"_s);
    m_none->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_top);
    layout->addWidget(new Hairline(theme, Qt::Horizontal, sheet));
    layout->addWidget(m_table, 1);
    layout->addWidget(m_none, 1);
    setWidget(sheet);
    for (QWidget *ground : {viewport(), sheet})
        ground->setBackgroundRole(QPalette::Base);
    m_export->setMenu(exportMenu);
    connectParts();
    connect(&theme, &Theme::changed, this, &BatchView::applyTheme);
    applyTheme();
}

QWidget *BatchView::buildHead()
{
    auto *head = new QWidget(m_top);
    m_name = new TextLabel(m_theme, FontRole::Title, Token::Text, head);
    m_name->setObjectName(u"batchName"_s);
    m_facts = new TextLabel(m_theme, FontRole::Body, Token::Text2, head);
    m_facts->setObjectName(u"batchFacts"_s);
    m_notes = new TextLabel(m_theme, FontRole::Body, Token::Text2, head);
    m_notes->setObjectName(u"batchNotes"_s);
    m_stop = new Button(m_theme, Button::Outlined, tr("Stop"), head);
    m_stop->setObjectName(u"stopBatch"_s);
    m_stop->setGlyph(Icon::Stop);
    m_stop->setKeyHint(Qt::Key_Escape);
    m_rest = new Button(m_theme, Button::Outlined, tr("Go on"), head);
    m_rest->setObjectName(u"continueBatch"_s);
    m_rest->setGlyph(Icon::Right);
    m_rest->setToolTip(tr("Probes the addresses that are left"));
    m_retry = new Button(m_theme, Button::Outlined, tr("Retry failures"), head);
    m_retry->setObjectName(u"retryFailed"_s);
    m_retry->setGlyph(Icon::Retry);
    m_retry->setToolTip(tr("Probes again what got no answer or a server error"));
    m_export = new Button(m_theme, Button::Outlined, tr("Export"), head);
    m_export->setObjectName(u"exportBatch"_s);
    m_export->setGlyph(Icon::Export);
    m_export->setTrailingGlyph(Icon::Down);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_facts);
    m_buttons = new QWidget(head);
    auto *buttons = new FlowLayout(m_theme.px(8), m_theme.px(8), m_buttons);
    for (Button *button : {m_stop, m_rest, m_retry, m_export}) {
        button->setTall(true);
        buttons->addWidget(button);
    }
    m_headRow = new QBoxLayout(QBoxLayout::LeftToRight);
    m_headRow->addLayout(words, 1);
    m_headRow->addWidget(m_buttons);
    auto *rows = new QVBoxLayout(head);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    rows->addLayout(m_headRow);
    rows->addWidget(m_notes); // in the whole width: it may be long
    return head;
}

QWidget *BatchView::buildCharts()
{
    auto *charts = new QWidget(m_top);
    m_answers = new BarChart(m_theme, charts);
    m_answers->setObjectName(u"answersChart"_s);
    m_answers->setAccessibleName(tr("Answers"));
    m_acting = new BarChart(m_theme, charts);
    m_acting->setObjectName(u"actingChart"_s);
    m_acting->setAccessibleName(tr("Who must act"));
    m_chartRow = new QBoxLayout(QBoxLayout::LeftToRight, charts);
    for (BarChart *chart : {m_answers, m_acting}) {
        auto *column = new QVBoxLayout;
        column->addWidget(new Heading(m_theme, chart->accessibleName(), std::nullopt, charts));
        column->addWidget(chart);
        column->addStretch(0);
        m_chartRow->addLayout(column, 1);
    }
    return charts;
}

QWidget *BatchView::buildFilter()
{
    m_filterRow = new QWidget(m_top);
    m_classes = new SegmentedControl(m_theme, false, m_filterRow);
    m_classes->setObjectName(u"classFilter"_s);
    m_classes->setAccessibleName(tr("Which answers to show"));
    m_classes->setFolding();
    m_search = new SearchField(m_theme, Icon::Search, filterKeys(), m_filterRow);
    m_search->setObjectName(u"batchFilter"_s);
    m_search->setPlaceholderText(tr("Filter results"));
    m_search->setAccessibleName(tr("Filter results"));
    auto *row = new QGridLayout(m_filterRow);
    row->setContentsMargins(0, 0, 0, 0);
    return m_filterRow;
}

void BatchView::connectParts()
{
    connect(m_stop, &QPushButton::clicked, this, [this] { m_run->stop(); });
    connect(m_rest, &QPushButton::clicked, this, [this] { m_run->start(); });
    connect(m_retry, &QPushButton::clicked, this, [this] { m_run->retryFailed(); });
    connect(m_table, &BatchTable::opened, this, &BatchView::opened);
    connect(m_table, &BatchTable::copyRequested, this, &BatchView::copyRequested);
    const auto chooseGroup = [this](std::optional<BatchGroup> group) {
        BatchFilter filter = m_model->filter();
        filter.group = group;
        setFilter(filter);
    };
    connect(m_classes, &SegmentedControl::chosen, this, [this, chooseGroup](int index) {
        chooseGroup(index > 0 ? std::optional(m_groups[index - 1]) : std::nullopt);
    });
    connect(m_answers, &BarChart::clicked, this, [this, chooseGroup](int index) {
        const bool again = m_model->filter().group == m_groups[index];
        chooseGroup(again ? std::nullopt : std::optional(m_groups[index]));
    });
    connect(m_acting, &BarChart::clicked, this, [this](int index) {
        BatchFilter filter = m_model->filter();
        const bool again = filter.responsible == m_actors[index];
        filter.responsible = again ? std::nullopt : std::optional(m_actors[index]);
        setFilter(filter);
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        BatchFilter filter = m_model->filter();
        filter.text = text.trimmed();
        setFilter(filter);
    });
    connect(m_search, &SearchField::listKeyPressed, this, [this] {
        m_table->setFocus(Qt::OtherFocusReason);
        ensureWidgetVisible(m_table);
    });
}

void BatchView::setRun(BatchRun *run)
{
    if (m_run == run)
        return;
    if (m_run)
        m_run->disconnect(this);
    m_run = run;
    m_model->setRows(run != nullptr ? run->rows() : std::vector<BatchRow>());
    m_search->clear();
    m_groups.clear();
    m_actors.clear();
    m_model->setFilter({});
    if (run == nullptr)
        return;
    connect(run, &BatchRun::added, this, [this](const std::vector<BatchRow> &rows) { m_model->append(rows); });
    connect(run, &BatchRun::replaced, this, [this] {
        m_model->setRows(m_run->rows());
        refreshNotes();
    });
    connect(run, &BatchRun::changed, this, &BatchView::refresh);
    refreshNotes();
    refresh();
}

void BatchView::refreshNotes()
{
    const QString notes = batchNotes(*m_run);
    m_notes->setPlain(notes);
    m_notes->setVisible(!notes.isEmpty());
}

void BatchView::refresh()
{
    if (!m_run)
        return;
    m_name->setPlain(m_run->plan().name);
    m_facts->setPlain(batchFacts(*m_run));
    const bool running = m_run->isRunning();
    m_stop->setVisible(running);
    m_rest->setVisible(m_run->canGoOn());
    m_retry->setVisible(!running && m_run->failed() > 0);
    m_export->setEnabled(m_run->isRead() && m_run->done() > 0);
    refreshProgress();
    refreshCharts();
    setFilter(m_model->filter());
}

void BatchView::refreshProgress()
{
    m_progress->setRange(0, qMax(1, m_run->total()));
    m_progress->setValue(m_run->done());
    m_progressText->setMarkup(batchProgress(*m_run, m_theme.color(Token::Text)));
}

void BatchView::refreshCharts()
{
    using enum BatchGroup;
    QList<BatchGroup> groups;
    for (const BatchGroup group : {Informational, Success, Redirect, ClientError, ServerError, Other, NoAnswer}) {
        // What hardly ever happens has a bar only where it did.
        if (m_run->counts()[std::size_t(group)] > 0 || (group != Informational && group != Other))
            groups += group;
    }
    QList<Responsible> actors{Responsible::Nobody, Responsible::Server, Responsible::Client, Responsible::Network,
                              Responsible::Intermediary};
    if (m_run->countOf(Responsible::Either) > 0)
        actors += Responsible::Either;
    m_groups = groups;
    m_actors = actors;
    const int bars = m_answers->count() + m_acting->count();
    m_answers->setBars(answerBars(*m_run, groups), m_run->done());
    m_acting->setBars(actorBars(*m_run, actors), m_run->done());
    const int before = m_classes->sizeHint().width();
    m_classes->setSegments(classSegments(*m_run, groups));
    if (m_classes->sizeHint().width() != before)
        arrange();
    if (m_answers->count() + m_acting->count() != bars)
        setReadingOrder(this); // what is new came last
}

void BatchView::setFilter(const BatchFilter &filter)
{
    m_model->setFilter(filter);
    const auto group = filter.group ? int(m_groups.indexOf(*filter.group)) : -1;
    m_classes->setCurrent(group + 1);
    m_answers->setChosen(group);
    m_acting->setChosen(filter.responsible ? int(m_actors.indexOf(*filter.responsible)) : -1);
    const bool none = m_model->rowCount() == 0 && m_run && m_run->done() > 0;
    m_table->setVisible(!none);
    m_none->setVisible(none);
    m_none->setPlain(!none                 ? QString()
                         : m_run->isRead() ? tr("No result fits. Esc shows all again.")
                         : m_run->isLost() ? tr("These results can no longer be read.")
                                           : tr("Reading the results…"));
}

bool BatchView::clearFilter()
{
    if (m_model->filter() == BatchFilter())
        return false;
    m_search->clear();
    setFilter({});
    return true;
}

void BatchView::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    ensureWidgetVisible(m_search);
}

void BatchView::popUpExport()
{
    if (m_export->isEnabled())
        m_export->showMenu();
}

void BatchView::stepFilter(int by)
{
    const int next = qBound(0, m_classes->current() + by, m_classes->count() - 1);
    BatchFilter filter = m_model->filter();
    filter.group = next > 0 ? std::optional(m_groups[next - 1]) : std::nullopt;
    setFilter(filter);
}

QList<int> BatchView::shown() const
{
    QList<int> indexes;
    for (int row = 0; row < m_model->rowCount(); ++row)
        indexes += m_model->row(row).index;
    return indexes;
}

void BatchView::applyTheme()
{
    QLayout *top = m_top->layout();
    top->setSpacing(m_theme.px(14));
    m_headRow->setSpacing(m_theme.px(8));
    top->itemAt(1)->layout()->setSpacing(m_theme.px(12));
    m_chartRow->setContentsMargins(0, m_theme.px(4), 0, 0);
    for (int i = 0; i < m_chartRow->count(); ++i)
        m_chartRow->itemAt(i)->layout()->setSpacing(m_theme.px(5));
    arrange();
    QMetaObject::invokeMethod(this, &BatchView::arrange, Qt::QueuedConnection); // once the filter's buttons have grown
}

void BatchView::arrange()
{
    const int width = viewport()->width();
    const bool narrow = width < m_theme.px(760);
    const int side = m_theme.px(width < m_theme.px(520) ? 12 : 32);
    m_top->layout()->setContentsMargins(side, m_theme.px(18), side, m_theme.px(12) - 1); // and the line beneath
    const bool single = width < m_theme.px(560); // one column
    m_chartRow->setDirection(single ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_chartRow->setSpacing(m_theme.px(single ? 24 : narrow ? 20 : 48));
    const int room = width - 2 * side;
    const bool stacked = room < m_theme.px(400); // name and facts, then the buttons
    m_headRow->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_headRow->setAlignment(m_buttons, stacked ? Qt::Alignment() : Qt::AlignVCenter);
    m_buttons->setSizePolicy(stacked ? QSizePolicy::Preferred : QSizePolicy::Fixed, QSizePolicy::Preferred);
    const int spare = room - m_theme.px(12) - m_classes->sizeHint().width();
    const bool beside = spare >= m_theme.px(120);
    auto *row = static_cast<QGridLayout *>(m_filterRow->layout());
    row->setHorizontalSpacing(m_theme.px(12));
    row->setVerticalSpacing(m_theme.px(8));
    row->removeWidget(m_classes);
    row->removeWidget(m_search);
    row->addWidget(m_classes, 0, 0, Qt::AlignLeading | Qt::AlignVCenter);
    m_search->setFixedWidth(qMin(beside ? spare : room, m_theme.px(220)));
    row->addWidget(m_search, beside ? 0 : 1, beside ? 1 : 0, beside ? Qt::AlignTrailing : Qt::AlignLeading);
}

void BatchView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

} // namespace StatusScope
