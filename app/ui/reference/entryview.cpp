// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/reference/entryview.h"

#include "registry/registry.h"
#include "ui/common/block.h"
#include "ui/common/focusring.h"
#include "ui/common/layoutpause.h"
#include "ui/common/paint.h"
#include "ui/common/readingorder.h"
#include "ui/common/tellcard.h"
#include "ui/common/textlabel.h"
#include "ui/reference/actsection.h"
#include "ui/reference/advicesection.h"
#include "ui/reference/compatsection.h"
#include "ui/reference/detailsection.h"
#include "ui/reference/herosection.h"
#include "ui/reference/meaningsbar.h"
#include "ui/reference/notecard.h"
#include "ui/reference/whichsection.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {
// Widths of the pane at which it changes its shape, at a 13 px font.
constexpr int twoColumnsFrom = 820;
constexpr int pairsFrom = 560;
constexpr int browsersAcrossFrom = 900;
constexpr int widest = 1040;
} // namespace

EntryView::EntryView(const Theme &theme, const Registry &registry, const SignatureSet &signatures, EntryNotes &notes,
                     QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_registry(registry)
    , m_notes(notes)
    , m_sheet(new Block)
    , m_top(new QHBoxLayout)
    , m_left(new QVBoxLayout)
    , m_meanings(new MeaningsBar(theme, registry, m_sheet))
    , m_hero(new HeroSection(theme, registry, m_sheet))
    , m_summary(new TextLabel(theme, FontRole::Lead, Token::Text, m_sheet))
    , m_tell(new TellCard(theme, tr("Tell the customer"), m_sheet))
    , m_act(new ActSection(theme, registry, m_sheet))
    , m_which(new WhichSection(theme, registry, signatures, m_sheet))
    , m_advice(new AdviceSection(theme, m_sheet))
{
    setObjectName(u"entryView"_s);
    setAccessibleName(tr("Entry"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // it paints nothing while all is in sight, and widths stay
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::Base);
    m_summary->setObjectName(u"summary"_s);
    m_tell->setObjectName(u"tell"_s);
    build();
    connect(&theme, &Theme::changed, this, &EntryView::fill);
    connect(&theme, &Theme::changed, this, &EntryView::arrange);
}

void EntryView::build()
{
    auto *layout = new QVBoxLayout(m_sheet);
    layout->addWidget(m_meanings);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_hero, m_summary, m_tell})
        m_left->addWidget(widget);
    m_left->addStretch(1);
    m_top->addLayout(m_left, 1);
    layout->addLayout(m_top);
    for (Section *section : std::initializer_list<Section *>{m_which, m_advice})
        add(section);
    layout->addStretch(1);
    connect(m_meanings, &MeaningsBar::linkOpened, this, &EntryView::linkOpened);
    connect(m_act, &ActSection::linkOpened, this, &EntryView::linkOpened);
    connect(m_tell, &TellCard::copyRequested, this, &EntryView::copyRequested);
    m_sheet->resize(viewport()->size()); // or it would be measured now, empty as it is
    setWidget(m_sheet);
    new FocusRing(m_theme, this);
    m_sheet->installEventFilter(this);
}

void EntryView::add(Section *section)
{
    auto *layout = static_cast<QVBoxLayout *>(m_sheet->layout());
    const int stretch = m_detail != nullptr ? 1 : 0; // at the end once all is built
    layout->insertWidget(layout->count() - stretch, section);
    connect(section, &Section::linkOpened, this, &EntryView::linkOpened);
}

// What is beneath the fold is made after the window has painted for the first time: it is not what one waits for. The
// same goes for the reader's own note, which has to be read from the disk.
bool EntryView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_sheet && event->type() == QEvent::Paint) {
        m_sheet->removeEventFilter(this);
        QMetaObject::invokeMethod(this, &EntryView::completeBelow, Qt::QueuedConnection);
    }
    return QScrollArea::eventFilter(watched, event);
}

void EntryView::completeBelow()
{
    if (m_detail != nullptr)
        return;
    m_note = new NoteCard(m_theme, m_notes, m_sheet);
    m_left->insertWidget(m_left->indexOf(m_tell) + 1, m_note);
    m_detail = new DetailSection(m_theme, m_registry, m_sheet);
    m_compat = new CompatSection(m_theme, m_registry, m_sheet);
    add(m_detail);
    add(m_compat);
    connect(m_compat, &CompatSection::copyRequested, this, &EntryView::tableCopyRequested);
    fillBelow();
    arrange();
    emit completed();
}

void EntryView::show(const Entry &entry)
{
    if (m_entry == &entry)
        return;
    const bool first = m_entry == nullptr;
    m_entry = &entry;
    fill();
    if (!first)
        completeBelow();
    verticalScrollBar()->setValue(0);
}

void EntryView::fill()
{
    if (m_entry == nullptr)
        return;
    const LayoutPause pause(m_sheet);
    m_meanings->show(*m_entry);
    m_hero->show(*m_entry);
    m_summary->setPlain(m_entry->summary);
    m_tell->setSentence(m_entry->say);
    m_act->show(*m_entry);
    m_which->show(*m_entry);
    m_advice->show(*m_entry);
    fillBelow();
}

void EntryView::fillBelow()
{
    if (m_detail == nullptr || m_entry == nullptr)
        return;
    const LayoutPause pause(m_sheet);
    m_note->show(*m_entry);
    m_detail->show(*m_entry);
    m_compat->show(*m_entry);
    setReadingOrder(this);
}

void EntryView::stepMeaning(int by)
{
    if (m_meanings->isVisible())
        m_meanings->step(by);
}

void EntryView::copySentence()
{
    m_tell->copy();
}

double EntryView::place() const
{
    return double(verticalScrollBar()->value()) / qMax(1, verticalScrollBar()->maximum());
}

void EntryView::goTo(double place)
{
    QScrollBar *bar = verticalScrollBar();
    auto go = [bar, place, last = bar->value()]() mutable {
        if (bar->value() != last)
            return; // somebody has scrolled since
        bar->setValue(qRound(place * bar->maximum()));
        last = bar->value();
    };
    go();
    connect(bar, &QScrollBar::rangeChanged, this, go);
}

void EntryView::writeNote()
{
    completeBelow();
    m_note->begin();
    ensureWidgetVisible(m_note);
}

void EntryView::keepNote()
{
    if (m_note != nullptr)
        m_note->keep();
}

void EntryView::resizeEvent(QResizeEvent *event)
{
    arrange();
    QScrollArea::resizeEvent(event);
}

void EntryView::arrange()
{
    const int pane = width();
    const bool wide = pane >= m_theme.px(twoColumnsFrom);
    const bool pairs = pane >= m_theme.px(pairsFrom);
    const int side = m_theme.px(pairs ? 32 : 20);
    const int spare = qMax(0, pane - 2 * side - m_theme.px(widest));
    auto *layout = static_cast<QVBoxLayout *>(m_sheet->layout());
    const int right = side + spare - verticalScrollBar()->sizeHint().width();
    layout->setContentsMargins(readingMargins(side, m_theme.px(16), qMax(m_theme.px(8), right), m_theme.px(24)));
    layout->setSpacing(0);
    m_meanings->setContentsMargins(0, 0, 0, m_theme.px(14));
    m_summary->setContentsMargins(0, m_theme.px(10), 0, m_theme.px(14));
    placeTop(wide);
    m_act->setRow(!wide && pairs);
    m_which->setStacked(!pairs);
    m_advice->setColumns(wide ? 4 : pairs ? 2 : 1);
    if (m_detail == nullptr)
        return;
    m_detail->setStacked(!wide);
    m_compat->setNarrow(pane < m_theme.px(browsersAcrossFrom));
}

// Who must act stands beside everything, or between summary and card.
void EntryView::placeTop(bool wide)
{
    m_top->setSpacing(m_theme.px(36));
    m_left->setSpacing(0);
    m_top->removeWidget(m_act);
    m_left->removeWidget(m_act);
    if (wide)
        m_top->addWidget(m_act, 0, Qt::AlignTop);
    else
        m_left->insertWidget(2, m_act);
    m_act->setContentsMargins(0, 0, 0, wide ? 0 : m_theme.px(14));
    m_act->setMinimumWidth(wide ? m_theme.px(284) : 0);
    m_act->setMaximumWidth(wide ? m_theme.px(284) : QWIDGETSIZE_MAX);
}

void EntryView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) {
        verticalScrollBar()->setValue(event->key() == Qt::Key_Home ? 0 : verticalScrollBar()->maximum());
        return;
    }
    if (event->key() == Qt::Key_Space) {
        verticalScrollBar()->triggerAction((event->modifiers() & Qt::ShiftModifier) != 0
                                               ? QAbstractSlider::SliderPageStepSub
                                               : QAbstractSlider::SliderPageStepAdd);
        return;
    }
    QScrollArea::keyPressEvent(event);
}

} // namespace StatusScope
