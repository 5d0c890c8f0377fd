// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/reference/referenceside.h"

#include "models/entrytreemodel.h"
#include "registry/registry.h"
#include "ui/common/actionrow.h"
#include "ui/common/keyhint.h"
#include "ui/common/markup.h"
#include "ui/common/searchfield.h"
#include "ui/common/shortcuts.h"
#include "ui/common/textlabel.h"
#include "ui/common/typedaddress.h"
#include "ui/common/words.h"
#include "ui/reference/entrydelegate.h"
#include "ui/reference/entrytreeview.h"
#include "ui/reference/pinnedtree.h"
#include "ui/reference/resultline.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {
// With more results than this the tree opens the way to the best match only: laying out thousands of open rows takes
// longer than a keystroke may.
constexpr int mostOpened = 400;
constexpr auto noKey = ~EntryTreeModel::Key(0);

QModelIndex rootOf(QModelIndex index)
{
    while (index.parent().isValid())
        index = index.parent();
    return index;
}
} // namespace

ReferenceSide::ReferenceSide(const Theme &theme, const Registry &registry, EntryTreeModel &model, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_registry(registry)
    , m_model(model)
    , m_delegate(new EntryDelegate(theme, registry, model, this))
{
    build();
    m_model.setSpeaker([this](const QModelIndex &index) { return m_delegate->spoken(index); });
    connect(m_field, &QLineEdit::textChanged, this, &ReferenceSide::applyQuery);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (m_probe->isHidden())
            emit opened();
        else
            m_probe->click();
    });
    connect(m_probe, &QAbstractButton::clicked, this, [this] { emit probeRequested(address()); });
    connect(m_field, &SearchField::listKeyPressed, this, [this](QKeyEvent *event) {
        // Among results from one to the next, whatever stands between them.
        const int by = event->key() == Qt::Key_Up || event->key() == Qt::Key_PageUp ? -1 : 1;
        if (!m_model.isFiltered())
            m_view->moveBy(event->key());
        else if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown)
            stepPage(by);
        else
            step(by);
    });
    connect(m_field, &SearchField::linesPasted, this, &ReferenceSide::linesPasted);
    connect(m_result, &ResultLine::stepped, this, &ReferenceSide::step);
    connect(m_view, &EntryTreeView::enterPressed, this, &ReferenceSide::opened);
    connect(m_view, &EntryTreeView::menuRequested, this, &ReferenceSide::menuRequested);
    connect(this, &ReferenceSide::opened, this, &ReferenceSide::keep);
    connect(m_view, &EntryTreeView::typed, this, [this](const QString &text) {
        m_field->setFocus(Qt::ShortcutFocusReason);
        m_field->setText(text);
    });
    connect(m_view, &QTreeView::expanded, this, [this](const QModelIndex &index) { toggled(index, true); });
    connect(m_view, &QTreeView::collapsed, this, [this](const QModelIndex &index) { toggled(index, false); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReferenceSide::currentChanged);
    connect(&theme, &Theme::changed, this, &ReferenceSide::applyTheme);
    applyTheme();
    m_view->expand(m_model.index(0, 0));
}

ReferenceSide::~ReferenceSide()
{
    m_model.setSpeaker({}); // the model outlives us
}

void ReferenceSide::build()
{
    m_field = new SearchField(m_theme, Icon::Search, searchKeys(), this);
    m_field->setObjectName(u"search"_s);
    m_field->setPlaceholderText(tr("Code, name or symptom"));
    m_field->setAccessibleName(tr("Search codes, names and symptoms"));
    m_result = new ResultLine(m_theme, this);
    m_result->setObjectName(u"result"_s);
    m_result->hide();
    m_nothing = new TextLabel(m_theme, FontRole::Body, Token::Text2, this);
    m_nothing->setObjectName(u"nothing"_s);
    m_nothing->hide();
    m_clears = new QWidget(this);
    auto *clears = new QHBoxLayout(m_clears);
    clears->addWidget(new KeyHint(m_theme, Qt::Key_Escape, m_clears));
    auto *what = new TextLabel(m_theme, FontRole::Body, Token::Text2, m_clears);
    what->setPlain(tr("clears the search"));
    clears->addWidget(what, 1);
    m_clears->hide();
    m_probe = new ActionRow(m_theme, {}, this);
    m_probe->setObjectName(u"probeIt"_s);
    m_probe->setPreferred(true);
    m_probe->hide();
    m_view = new EntryTreeView(m_theme, *m_delegate);
    m_view->setObjectName(u"tree"_s);
    m_view->setModel(&m_model);
    m_tree = new PinnedTree(m_theme, *m_delegate, m_view, this);
    auto *search = new QHBoxLayout;
    search->addWidget(m_field);
    m_gap = new QSpacerItem(0, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(search);
    layout->addWidget(m_result);
    layout->addSpacerItem(m_gap);
    layout->addWidget(m_probe);
    layout->addWidget(m_nothing);
    layout->addWidget(m_clears);
    layout->addWidget(m_tree, 1);
    layout->addStretch(0);
}

void ReferenceSide::tellNothing()
{
    const QString lead = m_nearestShown ? tr("Nearest entries are on the right.") : tr("What helps is on the right.");
    m_nothing->setMarkup(u"%1<br>%2"_s.arg(tonedMarkup(tr("Nothing found"), m_theme.color(Token::Text).name(), true),
                                           lead.toHtmlEscaped()));
}

void ReferenceSide::setNearestShown(bool shown)
{
    m_nearestShown = shown;
    tellNothing();
}

void ReferenceSide::applyTheme()
{
    tellNothing();
    m_clears->layout()->setContentsMargins(m_theme.px(18), m_theme.px(4), m_theme.px(18), 0);
    m_clears->layout()->setSpacing(m_theme.px(5));
    const int side = m_theme.px(12);
    layout()->itemAt(0)->layout()->setContentsMargins(side, 0, side, 0);
    m_nothing->setContentsMargins(m_theme.px(18), m_theme.px(14), m_theme.px(18), 0);
    m_field->setFixedHeight(m_theme.px(32));
    arrange();
}

void ReferenceSide::arrange()
{
    m_gap->changeSize(0, m_theme.px(m_model.isFiltered() ? 2 : 8), QSizePolicy::Fixed, QSizePolicy::Fixed);
    layout()->invalidate();
}

QString ReferenceSide::query() const
{
    return m_field->text();
}

QString ReferenceSide::address() const
{
    const QString typed = m_field->text().trimmed();
    return isTypedAddress(typed) ? typed : QString();
}

void ReferenceSide::setQuery(const QString &query)
{
    m_field->setText(query);
}

void ReferenceSide::focusSearch()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void ReferenceSide::escape()
{
    if (!m_field->text().isEmpty())
        m_field->clear();
    else
        m_view->setFocus(Qt::ShortcutFocusReason);
}

QModelIndex ReferenceSide::resultAfter(const QModelIndex &index, int by) const
{
    const QModelIndex next = m_model.neighbour(index, by);
    // The other roots hold the same entries again.
    return next.isValid() && index.isValid() && rootOf(next) != rootOf(index) ? QModelIndex() : next;
}

void ReferenceSide::step(int by)
{
    choose(resultAfter(m_view->currentIndex(), by));
}

// To the last result that a page away still is in sight.
void ReferenceSide::stepPage(int by)
{
    const QModelIndex current = m_view->currentIndex();
    const auto top = [this](const QModelIndex &index) { return m_view->visualRect(index).top(); };
    const int reach = m_view->viewport()->height() - m_theme.px(26);
    QModelIndex last = resultAfter(current, by);
    QModelIndex next = last;
    // Rows beneath closed ones have no place: not more of them than would fill the page.
    for (int rows = reach / m_theme.px(26); rows > 0 && next.isValid() && qAbs(top(next) - top(current)) <= reach;
         --rows)
        next = resultAfter(last = next, by);
    choose(last);
}

// What the reader went to: it stays when the search is over.
void ReferenceSide::choose(const QModelIndex &result)
{
    if (!result.isValid())
        return;
    select(result, true);
    keep();
    m_field->setAccessibleDescription(m_delegate->spoken(result));
}

void ReferenceSide::keep()
{
    const QModelIndex current = m_view->currentIndex();
    if (!m_model.isFiltered() || !current.isValid() || current.data(EntryTreeModel::EntryRole).toInt() < 0)
        return;
    m_current = EntryTreeModel::key(current);
    m_linked = -1;
}

void ReferenceSide::applyQuery(const QString &query)
{
    const QScopedValueRollback guard(m_quiet, true);
    if (!m_model.isFiltered())
        rememberTree();
    const bool wasFiltered = m_model.isFiltered();
    m_model.setQuery(query);
    m_result->setVisible(m_model.isFiltered());
    arrange();
    const QString url = m_offersProbe ? address() : QString();
    m_probe->setVisible(!url.isEmpty());
    m_probe->setLook({Icon::Probe, {}, tr("Probe it"), url, {}, keyText(Qt::Key_Enter)});
    const bool nothing = m_model.isFiltered() && m_model.foundCount() == 0;
    m_nothing->setVisible(nothing);
    m_clears->setVisible(nothing);
    m_tree->setVisible(!nothing);
    if (!m_model.isFiltered()) {
        m_field->setAccessibleDescription({});
        m_openedInSearch.clear();
        if (wasFiltered)
            restoreTree();
        return;
    }
    QString spoken = tr("%1 of %2").arg(m_model.foundCount()).arg(m_model.totalCount());
    if (nothing) {
        tellResult(spoken);
        emit nothingFound(query.simplified());
        return;
    }
    expandFound();
    const QModelIndex best = m_model.indexForEntry(m_model.best());
    spoken = tr("%1, best match %2").arg(spoken, entryTitle(m_registry.entry(std::size_t(m_model.best()))));
    tellResult(spoken);
    select(best, true);
}

// Screen readers speak of what has the focus: the result is a description of the field that it comes from.
void ReferenceSide::tellResult(const QString &spoken)
{
    m_result->setResult(m_model.foundCount(), m_model.totalCount(), spoken);
    m_field->setAccessibleDescription(spoken);
}

void ReferenceSide::rememberTree()
{
    m_current = m_view->currentIndex().isValid() ? EntryTreeModel::key(m_view->currentIndex()) : noKey;
    m_linked = -1;
    m_scroll = m_view->verticalScrollBar()->value();
}

void ReferenceSide::restoreTree()
{
    for (const quintptr key : std::as_const(m_expanded))
        m_view->expand(m_model.indexForKey(key));
    m_view->settle();
    m_view->verticalScrollBar()->setValue(m_scroll);
    // What was chosen among the results stays chosen; its row opens if need be. The best match was not chosen.
    const QModelIndex current = m_linked >= 0 ? m_model.indexForEntry(m_linked) : m_model.indexForKey(m_current);
    if (current.isValid())
        select(current, true);
}

void ReferenceSide::expandFound()
{
    const QModelIndex root = m_model.index(0, 0);
    if (m_model.foundCount() <= mostOpened) {
        m_view->expandAllBeneath(root);
    } else {
        for (QModelIndex up = m_model.indexForEntry(m_model.best()).parent(); up.isValid(); up = up.parent())
            m_view->expand(up);
    }
    for (const quintptr key : std::as_const(m_openedInSearch)) {
        if (const QModelIndex index = m_model.indexForKey(key); index.isValid())
            m_view->expand(index);
    }
}

void ReferenceSide::showEntry(int entry)
{
    const QScopedValueRollback guard(m_quiet, true);
    m_linked = entry;
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid() && current.data(EntryTreeModel::EntryRole).toInt() == entry)
        return;
    select(m_model.indexForEntry(entry), false);
}

void ReferenceSide::reveal(int entry)
{
    if (m_model.isFiltered() && !m_model.indexForEntry(entry).isValid())
        m_field->clear();
}

void ReferenceSide::select(const QModelIndex &index, bool tell)
{
    {
        const QScopedValueRollback guard(m_quiet, true);
        if (index.isValid()) {
            m_view->setCurrentIndex(index);
            m_view->scrollTo(index);
        } else {
            m_view->clearSelection();
            m_view->selectionModel()->setCurrentIndex({}, QItemSelectionModel::Clear);
        }
    }
    showBest();
    const int entry = index.isValid() ? index.data(EntryTreeModel::EntryRole).toInt() : -1;
    if (tell && entry >= 0)
        emit chosen(entry);
}

void ReferenceSide::showBest()
{
    m_result->setBest(m_view->currentIndex().data(EntryTreeModel::BestRole).toBool());
}

void ReferenceSide::currentChanged(const QModelIndex &current)
{
    if (m_quiet || !current.isValid())
        return;
    keep();
    showBest();
    const int entry = current.data(EntryTreeModel::EntryRole).toInt();
    if (entry >= 0)
        emit chosen(entry);
}

void ReferenceSide::toggled(const QModelIndex &index, bool expanded)
{
    const quintptr key = EntryTreeModel::key(index);
    QSet<quintptr> &keys = m_model.isFiltered() ? m_openedInSearch : m_expanded;
    if (m_model.isFiltered() && m_quiet)
        return;
    if (expanded)
        keys.insert(key);
    else
        keys.remove(key);
}

} // namespace StatusScope
