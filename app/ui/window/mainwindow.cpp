// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/window/mainwindow.h"

#include "ui/common/accessibleroles.h"
#include "ui/common/button.h"
#include "ui/common/noticeline.h"
#include "ui/common/page.h"
#include "ui/common/readingorder.h"
#include "ui/common/screenroom.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/common/tablehead.h"
#include "ui/common/theme.h"
#include "ui/window/windowkeys.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {
const auto geometryKey = "window/geometry"_L1;
const auto splitterKey = "window/splitter"_L1;
const auto tablesKey = "tables/"_L1;
const auto zoomKey = "window/zoom"_L1;
const auto pageKey = "window/page"_L1;

// Shows a widget at a place that something else may have kept free for it until now.
bool put(QStackedWidget *stack, int index, QWidget *widget)
{
    QWidget *keeper = stack->widget(index);
    const bool fresh = keeper != widget;
    if (fresh) {
        stack->insertWidget(index, widget);
        stack->removeWidget(keeper);
        delete keeper;
    }
    stack->setCurrentIndex(index);
    return fresh;
}
} // namespace

MainWindow::MainWindow(Theme &theme, QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_sides(new QStackedWidget)
    , m_contents(new QStackedWidget)
{
    installAccessibleRoles();
    m_menu = new QMenu(tr("StatusScope"), this);
    m_menu->setObjectName(u"menu"_s);
    m_column = buildColumn();
    m_contents->setBackgroundRole(QPalette::Base);
    m_contents->setAutoFillBackground(true);
    m_splitter->addWidget(m_column);
    auto *right = new QWidget;
    auto *rows = new QVBoxLayout(right);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_notice = new NoticeLine(theme, right);
    rows->addWidget(m_notice);
    rows->addWidget(m_contents, 1);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    setCentralWidget(m_splitter);
    buildActions();
    new WindowKeys(this);
    connect(&theme, &Theme::changed, this, &MainWindow::applyTheme);
    restore();
    applyTheme();
}

MainWindow::~MainWindow() = default;

QWidget *MainWindow::buildColumn()
{
    auto *column = new QWidget;
    column->setObjectName(u"column"_s);
    m_menuButton = new Button(m_theme, Button::IconOnly, {}, column);
    m_menuButton->setObjectName(u"menuButton"_s);
    m_menuButton->setGlyph(Icon::Menu);
    m_menuButton->setAccessibleName(tr("Menu"));
    m_menuButton->setToolTip(tr("Menu (F10)"));
    connect(m_menuButton, &QPushButton::clicked, this,
            [this] { m_menu->popup(m_menuButton->mapToGlobal(QPoint(0, m_menuButton->height() + 2))); });
    m_switch = new SegmentedControl(m_theme, true, column);
    m_switch->setObjectName(u"pageSwitch"_s);
    m_switch->setAccessibleName(tr("Page"));
    connect(m_switch, &SegmentedControl::chosen, this, [this](int index) { showPage(m_pages[index]); });
    auto *nav = new QHBoxLayout;
    nav->addWidget(m_menuButton, 0, Qt::AlignLeft);
    nav->addWidget(m_switch, 1);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(nav);
    layout->addWidget(m_sides, 1);
    return column;
}

void MainWindow::addPage(Page *page)
{
    page->setParent(this);
    m_pages.append(page);
    // The first one is there from the beginning; showPage() puts the others in their places.
    const bool first = m_pages.size() == 1;
    m_sides->addWidget(first ? page->side() : new QWidget);
    m_contents->addWidget(first ? page->content() : new QWidget);
    if (first)
        restoreTables(page->content());
    QList<SegmentedControl::Segment> segments;
    for (const Page *each : std::as_const(m_pages))
        segments.append({each->name(), {}, u"page-"_s + each->id()});
    m_switch->setSegments(segments);
    m_switch->setCurrent(m_sides->currentIndex());
    m_switch->setVisible(m_pages.size() > 1);
    setReadingOrder(m_column);
    addPageAction(page);
    for (QAction *action : page->actions()) {
        m_menu->insertAction(m_pageActionsEnd, action);
        addAction(action);
    }
    connect(page, &Page::titleChanged, this, &MainWindow::updateTitle);
    connect(page, &Page::showRequested, this, [this, page] { showPage(page); });
    connect(page, &Page::requested, this, [this, page](const QString &pageId, const QString &what) {
        if (Page *asked = this->page(pageId); asked != nullptr && asked != page)
            asked->comeFrom(page->id());
        open(what, pageId);
    });
    connect(page, &Page::commandRequested, this, [this](const QString &name) {
        if (auto *action = findChild<QAction *>(name))
            action->trigger();
    });
    for (Page *each : std::as_const(m_pages)) {
        if (each != page) {
            each->pageAdded(page->id());
            page->pageAdded(each->id());
        }
    }
    updateTitle();
}

Page *MainWindow::page(const QString &id) const
{
    for (Page *page : m_pages) {
        if (page->id() == id)
            return page;
    }
    return nullptr;
}

Page *MainWindow::currentPage() const
{
    const int index = m_sides->currentIndex();
    return index >= 0 ? m_pages[index] : nullptr;
}

void MainWindow::showPage(Page *page)
{
    const int index = int(m_pages.indexOf(page));
    const bool freshSide = put(m_sides, index, page->side());
    const bool fresh = put(m_contents, index, page->content());
    if (fresh)
        restoreTables(page->content());
    if (fresh || freshSide)
        setReadingOrder(m_splitter);
    m_switch->setCurrent(index);
    updateTitle();
    page->enter();
}

void MainWindow::restorePages()
{
    for (Page *page : std::as_const(m_pages))
        page->restore(m_settings);
    if (Page *last = page(m_settings.value(pageKey).toString()))
        showPage(last);
    else if (!m_pages.isEmpty())
        showPage(m_pages.first());
}

void MainWindow::open(const QString &what, const QString &pageId)
{
    Page *asked = page(pageId);
    if (asked != nullptr)
        showPage(asked);
    if (what.isEmpty())
        return;
    if (asked != nullptr && asked->open(what))
        return;
    for (Page *each : std::as_const(m_pages)) {
        if (each->open(what)) {
            showPage(each);
            return;
        }
    }
    // Nobody knows it by name: the first page searches for it.
    showPage(m_pages.first());
    m_pages.first()->search(what);
}

void MainWindow::say(const QString &sentence)
{
    m_notice->setText(sentence);
}

void MainWindow::updateTitle()
{
    const QString title = currentPage() != nullptr ? currentPage()->title() : QString();
    setWindowTitle(title.isEmpty() ? tr("StatusScope") : tr("%1 – StatusScope").arg(title));
}

void MainWindow::copy()
{
    // A selection wins over the summary, wherever it is.
    QWidget *focus = QApplication::focusWidget();
    QString selected;
    if (const auto *label = qobject_cast<QLabel *>(focus))
        selected = label->selectedText();
    else if (const auto *field = qobject_cast<QLineEdit *>(focus))
        selected = field->selectedText();
    if (!selected.isEmpty())
        QApplication::clipboard()->setText(selected);
    else if (currentPage() != nullptr)
        currentPage()->copy();
}

void MainWindow::setZoom(int percent)
{
    m_theme.setZoom(percent);
    m_settings.setValue(zoomKey, m_theme.zoom());
}

void MainWindow::applyTheme()
{
    m_sides->setMinimumWidth(m_theme.px(240)); // the page switch above may need more
    m_column->setMaximumWidth(m_theme.px(420));
    fitSize();
    QLayout *layout = m_column->layout();
    QLayout *nav = layout->itemAt(0)->layout();
    nav->setContentsMargins(m_theme.px(12), m_theme.px(12), m_theme.px(12), m_theme.px(10));
    nav->setSpacing(m_theme.px(8));
    m_menuButton->setIconSize({m_theme.px(16), m_theme.px(16)});
}

// Larger texts may need a larger window; smaller ones give back what was taken, unless somebody chose a size since.
void MainWindow::fitSize()
{
    const QSize wanted(qMin(m_theme.px(860), 1180), qMin(m_theme.px(560), 700));
    const QSize least = withinScreen(*this, wanted).expandedTo(wanted.boundedTo({860, 560}));
    const QSize before = m_grownFrom.isValid() && size() == m_grownTo ? m_grownFrom : size();
    setMinimumSize(least);
    if (isMaximized() || isFullScreen())
        return;
    m_grownTo = before.expandedTo(least);
    m_grownFrom = m_grownTo != before ? before : QSize();
    resize(m_grownTo);
}

void MainWindow::restore()
{
    resize(withinScreen(*this, {m_theme.px(1180), m_theme.px(760)}));
    restoreGeometry(m_settings.value(geometryKey).toByteArray());
    if (!m_splitter->restoreState(m_settings.value(splitterKey).toByteArray())) {
        // Large texts need a wide column, but most of the screen is for what they say.
        const int column = qMin(m_theme.px(315), screen()->availableSize().width() * 2 / 5);
        m_splitter->setSizes({column, m_theme.px(1180) - column - 1});
    }
    m_splitter->setHandleWidth(1); // restoreState() brings the old one
}

void MainWindow::restoreTables(const QWidget *content)
{
    const auto heads = content->findChildren<TableHead *>();
    for (TableHead *head : heads)
        head->setChosen(m_settings.value(tablesKey + head->parent()->objectName()).toList());
}

void MainWindow::save()
{
    m_settings.setValue(geometryKey, saveGeometry());
    m_settings.setValue(splitterKey, m_splitter->saveState());
    const auto heads = m_contents->findChildren<TableHead *>();
    for (const TableHead *head : heads)
        m_settings.setValue(tablesKey + head->parent()->objectName(), head->chosen());
    if (currentPage() != nullptr)
        m_settings.setValue(pageKey, currentPage()->id());
    for (const Page *page : std::as_const(m_pages))
        page->save(m_settings);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QString lost;
    for (const Page *page : std::as_const(m_pages)) {
        if (lost.isEmpty())
            lost = page->lostOnQuit();
    }
    if (!lost.isEmpty() && !m_mayLose && !qApp->isSavingSession()) {
        event->ignore();
        askToLose(lost);
        return;
    }
    save();
    QMainWindow::closeEvent(event);
}

void MainWindow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton && currentPage() != nullptr)
        currentPage()->back();
    else if (event->button() == Qt::ForwardButton && currentPage() != nullptr)
        currentPage()->forward();
    else
        QMainWindow::mousePressEvent(event);
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        if (wheel->modifiers() == Qt::ControlModifier && wheel->angleDelta().y() != 0) {
            setZoom(m_theme.zoom() + (wheel->angleDelta().y() > 0 ? 10 : -10));
            return true;
        }
    }
    return QMainWindow::event(event);
}

} // namespace StatusScope
