// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/reference/referencepage.h"

#include "registry/registry.h"
#include "store/entrynotes.h"
#include "ui/common/paint.h"
#include "ui/common/theme.h"
#include "ui/common/words.h"
#include "ui/reference/bookmarkmenu.h"
#include "ui/reference/entrysummary.h"
#include "ui/reference/entryview.h"
#include "ui/reference/findbar.h"
#include "ui/reference/noresultview.h"
#include "ui/reference/referencebar.h"
#include "ui/reference/referenceside.h"

#include <QAction>
#include <QSettings>
#include <QStackedWidget>
#include <QTimerEvent>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::chrono::milliseconds followTime{20};
constexpr std::chrono::milliseconds restTime{600}; // passing over an entry is no step in the history
constexpr int nearestShown = 3;
constexpr int entriesAtOnce = 24; // of the search, made ready while nobody waits
const auto pagePrefix = "page:"_L1; // of a step that is another page
const auto entryKey = "reference/entry"_L1;
} // namespace

ReferencePage::ReferencePage(const Theme &theme, const Registry &registry, const SignatureSet &signatures,
                             const SearchIndex &search, EntryNotes &notes, Desktop desktop, QObject *parent)
    : Page(parent)
    , m_theme(theme)
    , m_registry(registry)
    , m_search(search)
    , m_notes(notes)
    , m_desktop(std::move(desktop))
    , m_model(registry, search)
    , m_side(new ReferenceSide(theme, registry, m_model))
    , m_content(new QWidget)
    , m_bookmarks(new BookmarkMenu(registry, notes))
    , m_bar(new ReferenceBar(theme, m_bookmarks, m_content))
    , m_findBar(new FindBar(theme, m_content))
    , m_stack(new QStackedWidget(m_content))
    , m_view(new EntryView(theme, registry, signatures, notes))
    , m_finder(*m_view)
{
    m_stack->addWidget(m_view);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_findBar);
    layout->addWidget(m_stack, 1);
    m_follow.setSingleShot(true);
    m_follow.setInterval(followTime);
    connect(&m_follow, &QTimer::timeout, this, &ReferencePage::fillView);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restTime);
    connect(&m_rest, &QTimer::timeout, this, &ReferencePage::visit);
    connect(m_side, &ReferenceSide::chosen, this, [this](int entry) {
        show(m_registry.entry(std::size_t(entry)), true);
        m_rest.start();
    });
    connect(m_side, &ReferenceSide::nothingFound, this, &ReferencePage::showNothing);
    connect(m_side, &ReferenceSide::opened, this, [this] {
        if (m_stack->currentWidget() == m_nothing) {
            m_nothing->openFirst();
            return;
        }
        visit();
        fillView(); // it may still follow
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_view, &EntryView::linkOpened, this, &ReferencePage::openLink);
    connect(m_view, &EntryView::completed, this, &ReferencePage::updateBar);
    connect(m_view, &EntryView::completed, this, [this] { m_idle.start(0, this); });
    // Most of what is to be searched is made after the first paint, and shown a moment later.
    connect(m_view, &EntryView::completed, this, [this] { QTimer::singleShot(0, this, &ReferencePage::findAgain); });
    connect(m_view, &EntryView::copyRequested, this, [this](const QString &text) { m_desktop.copy(text, {}); });
    connect(m_view, &EntryView::tableCopyRequested, this,
            [this](const QString &text, const QString &html) { m_desktop.copy(text, html); });
    connect(m_side, &ReferenceSide::probeRequested, this,
            [this](const QString &address) { emit requested(u"probe"_s, address); });
    connect(m_side, &ReferenceSide::linesPasted, this,
            [this](const QString &text) { emit requested(u"probe"_s, text); });
    connect(m_bar, &ReferenceBar::backClicked, this, &ReferencePage::back);
    connect(m_bar, &ReferenceBar::forwardClicked, this, &ReferencePage::forward);
    connect(m_bar, &ReferenceBar::copyClicked, this, &ReferencePage::copy);
    connectOwnWords();
    updateBar();
}

ReferencePage::~ReferencePage()
{
    delete m_side;
    delete m_content;
}

QString ReferencePage::id() const
{
    return u"reference"_s;
}

QString ReferencePage::name() const
{
    return tr("Reference");
}

QString ReferencePage::title() const
{
    return m_entry != nullptr && m_stack->currentWidget() == m_view ? entryTitle(*m_entry) : QString();
}

QWidget *ReferencePage::side()
{
    return m_side;
}

QWidget *ReferencePage::content()
{
    return m_content;
}

void ReferencePage::enter()
{
    m_side->focusSearch();
}

void ReferencePage::find()
{
    m_side->focusSearch();
}

void ReferencePage::search(const QString &text)
{
    m_side->setQuery(text);
}

bool ReferencePage::open(const QString &what)
{
    const QString typed = what.trimmed();
    const Entry *entry = m_registry.find(typed);
    if (entry == nullptr) {
        const std::vector<const Entry *> found = m_registry.lookUp(typed);
        entry = found.empty() ? nullptr : found.front();
    }
    if (entry == nullptr)
        return false;
    showEntry(entry->id);
    m_side->reveal(int(m_registry.position(*entry)));
    return true;
}

void ReferencePage::showEntry(const QString &id)
{
    const Entry *entry = m_registry.find(id);
    if (entry == nullptr)
        return;
    if (!std::exchange(m_arriving, false))
        visit(); // where the reader comes from
    show(*entry);
    visit();
    m_side->showEntry(int(m_registry.position(*entry)));
}

void ReferencePage::show(const Entry &entry, bool passing)
{
    const bool same = m_entry == &entry && m_stack->currentWidget() == m_view;
    m_entry = &entry;
    // While keys come in fast, the tree goes first and the pane follows at its own pace.
    if (!passing || m_stack->currentWidget() != m_view)
        fillView();
    else if (!m_follow.isActive())
        m_follow.start();
    m_stack->setCurrentWidget(m_view);
    if (same)
        return;
    updateBar();
    emit titleChanged(title());
}

// The first key would otherwise wait for the search to be made ready.
void ReferencePage::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_idle.timerId())
        return Page::timerEvent(event);
    if (m_search.prepareSome(entriesAtOnce))
        m_idle.stop();
}

void ReferencePage::visit()
{
    m_rest.stop();
    if (m_entry != nullptr)
        m_history.visit(m_entry->id);
    updateBar();
}

void ReferencePage::updateBar()
{
    const bool shown = m_entry != nullptr && m_stack->currentWidget() == m_view;
    m_bar->showEntry(shown ? m_entry : nullptr);
    const bool bookmarked = shown && m_view->isComplete() && m_notes.note(m_entry->id).bookmarked;
    m_bar->setBookmarked(bookmarked);
    m_bookmarkAction->setText(bookmarked ? tr("Remove the bookmark") : tr("Bookmark this entry"));
    m_bar->setSteps(m_history.canGoBack(), m_history.canGoForward());
}

void ReferencePage::buildNothing()
{
    m_nothing = new NoResultView(m_theme, m_registry, m_stack);
    m_stack->addWidget(m_nothing);
    if (m_mayProbe)
        m_nothing->offerProbe();
    connect(m_nothing, &NoResultView::linkOpened, this, &ReferencePage::openLink);
    connect(m_nothing, &NoResultView::copyRequested, this, [this](const QString &text) { m_desktop.copy(text, {}); });
    connect(m_nothing, &NoResultView::probeRequested, this, [this] { emit requested(u"probe"_s, m_side->address()); });
    connect(m_nothing, &NoResultView::savedRequested, this, [this] { emit commandRequested(u"openSaved"_s); });
}

void ReferencePage::showNothing(const QString &query)
{
    m_rest.stop();
    if (m_nothing == nullptr)
        buildNothing();
    const std::vector<int> nearest = m_search.nearest(query, nearestShown);
    m_nothing->show(query, nearest);
    m_side->setNearestShown(!nearest.empty());
    m_stack->setCurrentWidget(m_nothing);
    updateBar();
    emit titleChanged({});
}

void ReferencePage::openLink(const QString &target)
{
    if (target.startsWith("status:"_L1))
        showEntry(target.mid(7));
    else if (const QUrl url(target); url.scheme() == "https"_L1)
        m_desktop.open(url);
}

// Back leads to that page again; the entry that was read here before comes before it.
void ReferencePage::comeFrom(const QString &pageId)
{
    visit();
    m_history.visit(pagePrefix + pageId);
    m_arriving = true;
}

void ReferencePage::go(const QString &id)
{
    if (id.startsWith(pagePrefix)) {
        emit requested(id.sliced(pagePrefix.size()), {});
        return;
    }
    if (const Entry *entry = m_registry.find(id)) {
        show(*entry);
        m_side->showEntry(int(m_registry.position(*entry)));
    }
    updateBar();
}

void ReferencePage::back()
{
    if (m_entry != nullptr && m_rest.isActive())
        visit();
    go(m_history.back());
}

void ReferencePage::forward()
{
    QString next = m_history.forward();
    if (next.startsWith(pagePrefix))
        next = m_history.forward(); // what was opened from there
    go(next);
}

void ReferencePage::step(int by)
{
    if (m_entry == nullptr)
        return;
    fillView(); // it may still follow
    m_view->stepMeaning(by);
}

void ReferencePage::copy()
{
    if (title().isEmpty())
        return;
    const EntrySummary summary = summarise(*m_entry, m_registry);
    m_desktop.copy(summary.text, summary.html);
    m_bar->showCopied();
}

void ReferencePage::copySentence()
{
    if (m_stack->currentWidget() == m_nothing)
        m_nothing->copySentence();
    else if (m_entry != nullptr) {
        fillView(); // it may still follow
        m_view->copySentence();
    }
}

void ReferencePage::escape()
{
    if (m_findBar->isVisible())
        m_findBar->end();
    else
        m_side->escape();
}

void ReferencePage::save(QSettings &settings) const
{
    m_view->keepNote();
    if (m_entry != nullptr)
        settings.setValue(entryKey, m_entry->id);
}

void ReferencePage::restore(const QSettings &settings)
{
    if (!open(settings.value(entryKey, u"ietf-404"_s).toString()))
        open(u"404"_s);
}

QList<KeyNote> ReferencePage::keyNotes() const
{
    return {{tr("Letters"), tr("In the list: search")},
            {keyText(Qt::Key_Menu), tr("In the list: copy, bookmark")},
            {tr("Up, Down, PgUp, PgDown"), tr("While searching: through the results")},
            {keyText(Qt::Key_Return), tr("Open the selection")}};
}

void ReferencePage::pageAdded(const QString &id)
{
    if (id != "probe"_L1)
        return;
    m_mayProbe = true;
    if (m_nothing != nullptr)
        m_nothing->offerProbe();
    m_side->offerProbe();
}

} // namespace StatusScope
