// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/explainedview.h"

#include "report/phrases.h"
#include "ui/common/copybutton.h"
#include "ui/common/paint.h"
#include "ui/common/tablehead.h"
#include "ui/common/theme.h"
#include "ui/probe/explaineddelegate.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

QString spokenRow(const ExplainedRow &row)
{
    QStringList parts;
    for (const QString &part : {row.name, row.value, row.lead, row.tells}) {
        if (!part.isEmpty())
            parts += part;
    }
    if (row.mark == Mark::Bad)
        parts += ExplainedView::tr("wrong");
    if (row.mark == Mark::Good)
        parts += ExplainedView::tr("fine");
    return parts.join(u", ");
}

} // namespace

ExplainedView::ExplainedView(const Theme &theme, const QStringList &titles, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(new ExplainedModel(this))
    , m_delegate(new ExplainedDelegate(theme, *m_model, this))
    , m_head(new TableHead(theme, ExplainedModel::TellsColumn, this))
{
    m_model->setTitles(titles);
    m_model->setSpeaker(spokenRow);
    setModel(m_model);
    setItemDelegate(m_delegate);
    setHorizontalHeader(m_head);
    verticalHeader()->hide();
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(true); // makes the view ask the delegate for heights at its columns' widths
    connect(m_head, &TableHead::widthsChosen, this, [this] { unfold(currentIndex().row()); });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, viewport(), qOverload<>(&QWidget::update));
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { unfold(index.row()); });
    connect(&theme, &Theme::changed, this, &ExplainedView::applyTheme);
    applyTheme();
}

void ExplainedView::setRows(std::vector<ExplainedRow> rows, const QString &none)
{
    m_none = none;
    setAccessibleDescription(rows.empty() ? none : QString());
    horizontalHeader()->setVisible(!rows.empty());
    m_model->setRows(std::move(rows));
    arrange();
    placeCopyButtons();
}

void ExplainedView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_model->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(m_theme.color(Token::Text2));
    paintText(painter, viewport()->rect().adjusted(m_theme.px(32), m_theme.px(12), -m_theme.px(32), 0),
              Qt::AlignTop | Qt::AlignLeading | Qt::TextWordWrap, m_none);
    if (hasFocus()) // no row shows it
        paintFocusRing(painter, m_theme, viewport()->rect(), 0);
}

QString ExplainedView::selectedText(bool withSecrets) const
{
    QStringList lines;
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex &index : rows) {
        const ExplainedRow &row = m_model->row(index.row());
        const QString &value = row.value.isEmpty() ? row.tells : row.value;
        lines += labelled(row.name, withSecrets ? value : masked(row.name, value));
    }
    return lines.join(u'\n');
}

void ExplainedView::placeCopyButtons()
{
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const QModelIndex cell = m_model->index(i, ExplainedModel::ValueColumn);
        if (!m_model->row(i).quotable) {
            if (indexWidget(cell) != nullptr)
                setIndexWidget(cell, nullptr);
            continue;
        }
        auto *holder = new QWidget;
        auto *button = new CopyButton(m_theme, Button::Flat, tr("Copy"), holder);
        button->setObjectName(u"copyQuote"_s);
        button->setAccessibleName(tr("Copy %1").arg(m_model->row(i).name));
        auto *layout = new QHBoxLayout(holder);
        layout->setContentsMargins(readingMargins(0, 0, m_theme.px(6), 0));
        button->setFixedHeight(m_theme.px(24)); // it fits into a row of one line
        layout->addWidget(button, 0, Qt::AlignTrailing | Qt::AlignTop); // beside the value's line
        const QString value = masked(m_model->row(i).name, m_model->row(i).value);
        connect(button, &QPushButton::clicked, this, [this, button, value] {
            emit copyRequested(value);
            button->showCopied();
        });
        holder->setAttribute(Qt::WA_TransparentForMouseEvents, false);
        setIndexWidget(cell, holder);
    }
}

void ExplainedView::applyTheme()
{
    verticalHeader()->setMinimumSectionSize(m_theme.px(26));
    verticalHeader()->setDefaultSectionSize(m_theme.px(26));
    arrange();
    placeCopyButtons();
}

void ExplainedView::arrange()
{
    const int width = viewport()->width();
    const int name = qMin(m_theme.px(m_nameWidth), width * 30 / 100);
    const int value = qMin(m_theme.px(m_valueWidth), width * 35 / 100);
    m_head->arrange({name, value, qMax(1, width - name - value)});
    unfold(currentIndex().row());
}

void ExplainedView::unfold(int row)
{
    const int before = m_delegate->unfolded();
    m_delegate->setUnfolded(row);
    for (const int each : {before, row}) {
        if (each >= 0 && each < m_model->rowCount())
            resizeRowToContents(each);
    }
}

void ExplainedView::setWidths(double name, double value)
{
    m_nameWidth = name;
    m_valueWidth = value;
    arrange();
}

void ExplainedView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrange();
}

bool ExplainedView::event(QEvent *event)
{
    // With rows chosen, Ctrl+C means them, not the window's summary.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)
        && selectionModel()->hasSelection())
    {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void ExplainedView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && selectionModel()->hasSelection()) {
        emit copyRequested(selectedText());
        return;
    }
    QTableView::keyPressEvent(event);
}

void ExplainedView::contextMenuEvent(QContextMenuEvent *event)
{
    const QString text = selectedText();
    if (text.isEmpty())
        return;
    const QString open = selectedText(true);
    QMenu menu(this);
    menu.setObjectName(u"rowsMenu"_s);
    QAction *copy = menu.addAction(tr("Copy"));
    copy->setObjectName(u"copyRows"_s);
    connect(copy, &QAction::triggered, this, [this, text] { emit copyRequested(text); });
    QAction *copyOpen = menu.addAction(tr("Copy, secrets included"));
    copyOpen->setObjectName(u"copyRowsWithSecrets"_s);
    copyOpen->setVisible(open != text);
    connect(copyOpen, &QAction::triggered, this, [this, open] { emit copyRequested(open); });
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu.exec(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}

} // namespace StatusScope
