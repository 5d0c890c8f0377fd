// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/batch/batchtable.h"

#include "report/exchangephrases.h"
#include "ui/batch/batchrows.h"
#include "ui/common/paint.h"
#include "ui/common/rowground.h"
#include "ui/common/tablehead.h"
#include "ui/common/theme.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

QString shownText(const QModelIndex &index)
{
    const QString whole = index.data().toString();
    const auto scheme = "https://"_L1; // so common that it need not be said
    return index.column() == BatchModel::AddressColumn && whole.startsWith(scheme) ? whole.mid(scheme.size()) : whole;
}

} // namespace

BatchDelegate::BatchDelegate(const Theme &theme, const BatchModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{
}

std::pair<int, int> BatchDelegate::margins(int column, const QWidget *table) const
{
    return {column == BatchModel::CodeColumn ? m_theme.px(32) : m_theme.px(10),
            column == BatchModel::TimeColumn ? endMargin(m_theme, table) : m_theme.px(10)};
}

void BatchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const BatchRow &row = m_model.row(index.row());
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    const int column = index.column();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected)
        paintTint(*painter, m_theme, option.rect, Token::Selected);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      m_theme.color(Token::Line));
    const auto [before, after] = margins(column, option.widget);
    const QRect area = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(before, 0, -after, -1));
    if (column == BatchModel::CodeColumn) {
        const ChipLook chip{row.chip, row.group == BatchGroup::NoAnswer ? 5 : colorClass(row.group)};
        const QSize size(qMax(m_theme.px(42), chipSize(m_theme, chip).width() - m_theme.px(4)), m_theme.px(18));
        const QRect place(option.rect.left() + before, option.rect.top() + (option.rect.height() - size.height()) / 2,
                          size.width(), size.height());
        paintChip(*painter, m_theme, QStyle::visualRect(option.direction, option.rect, place), chip);
    } else {
        const bool address = column == BatchModel::AddressColumn;
        const bool unknown = column == BatchModel::MakerColumn && row.madeBy == u"–"_s;
        painter->setFont(m_theme.font(address && selected ? FontRole::Heading : FontRole::Body));
        painter->setPen(m_theme.color(unknown ? Token::Text2 : Token::Text));
        const Qt::Alignment trailing = column == BatchModel::TimeColumn ? Qt::AlignTrailing : Qt::AlignLeading;
        const QString text = painter->fontMetrics().elidedText(
            shownText(index), address ? Qt::ElideMiddle : Qt::ElideRight, area.width());
        paintText(*painter, area, int(Qt::AlignVCenter | trailing), address ? leftToRight(text) : text);
    }
    paintTableFocus(*painter, m_theme, option, index);
    painter->restore();
}

QSize BatchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto [before, after] = margins(index.column(), option.widget);
    const int text = index.column() == BatchModel::CodeColumn
        ? m_theme.px(42)
        : QFontMetrics(m_theme.font(FontRole::Heading)).horizontalAdvance(shownText(index)) + 1;
    return {before + text + after, m_theme.px(26)};
}

BatchTable::BatchTable(const Theme &theme, BatchModel &model, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(model)
    , m_head(new TableHead(theme, BatchModel::MeaningColumn, this))
{
    model.setTitles(
        {tr("Code"), tr("Address"), tr("What it means"), tr("Must act"), tr("Made by"), tr("Hops"), tr("Time")});
    model.setSpeaker(spokenBatchRow);
    model.setClock(batchTime);
    setHorizontalHeader(m_head);
    setModel(&model);
    setItemDelegate(new BatchDelegate(theme, model, this));
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSortIndicator(BatchModel::CodeColumn, Qt::DescendingOrder);
    setSortingEnabled(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QTableView::doubleClicked, this, &BatchTable::open);
    connect(&theme, &Theme::changed, this, &BatchTable::applyTheme);
    applyTheme();
}

QSize BatchTable::sizeHint() const
{
    return {m_theme.px(400), m_theme.px(6 * 26)};
}

void BatchTable::open(const QModelIndex &index)
{
    if (index.isValid())
        emit opened(m_model.row(index.row()).index);
}

QString BatchTable::selectedText() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &index : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < m_model.columnCount(); ++column)
            cells += index.siblingAtColumn(column).data().toString();
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n');
}

bool BatchTable::event(QEvent *event)
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

void BatchTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && selectionModel()->hasSelection())
        emit copyRequested(selectedText());
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void BatchTable::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *openAction = menu.addAction(tr("Open on the Probe page"));
    openAction->setEnabled(currentIndex().isValid());
    connect(openAction, &QAction::triggered, this, [this] { open(currentIndex()); });
    QAction *copyAction = menu.addAction(tr("Copy"));
    copyAction->setEnabled(selectionModel()->hasSelection());
    connect(copyAction, &QAction::triggered, this, [this] { emit copyRequested(selectedText()); });
    QMenu *sorting = menu.addMenu(tr("Sort by"));
    for (int column = 0; column < m_model.columnCount(); ++column) {
        QAction *action = sorting->addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        connect(action, &QAction::triggered, this, [this, column] {
            const bool again = horizontalHeader()->sortIndicatorSection() == column
                && horizontalHeader()->sortIndicatorOrder() == Qt::AscendingOrder;
            sortByColumn(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    }
    // The menu key means the chosen row, wherever the pointer is.
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid();
    menu.exec(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos());
}

void BatchTable::applyTheme()
{
    verticalHeader()->setMinimumSectionSize(m_theme.px(26));
    verticalHeader()->setDefaultSectionSize(m_theme.px(26));
    updateGeometry();
    arrange();
}

void BatchTable::arrange()
{
    const int width = viewport()->width();
    const int code = m_theme.px(100);
    const int time = m_theme.px(60) + endMargin(m_theme, this);
    // Where it is tight the least needed columns go first.
    const int act = width < m_theme.px(480) ? 0 : m_theme.px(96);
    const int hops = width < m_theme.px(640) ? 0 : m_theme.px(66);
    const int maker = width < m_theme.px(700) ? 0 : m_theme.px(110);
    const int rest = std::max(2, width - code - time - act - hops - maker);
    const int address = std::min(rest / 2, std::max(m_theme.px(256), rest * 2 / 5));
    m_head->arrange({code, address, rest - address, act, maker, hops, time});
}

void BatchTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrange();
}

} // namespace StatusScope
