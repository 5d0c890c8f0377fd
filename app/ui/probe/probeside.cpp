// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/probeside.h"

#include "models/historymodel.h"
#include "store/history.h"
#include "ui/common/button.h"
#include "ui/common/markup.h"
#include "ui/common/paint.h"
#include "ui/common/searchfield.h"
#include "ui/common/shortcuts.h"
#include "ui/common/storewords.h"
#include "ui/common/textlabel.h"
#include "ui/probe/historyview.h"
#include "ui/probe/historywords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStringListModel>
#include <QVBoxLayout>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

ProbeSide::ProbeSide(const Theme &theme, const Registry &registry, History &history, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_history(history)
    , m_model(new HistoryModel(history, this))
    , m_addresses(new QStringListModel(this))
    , m_filter(new SearchField(theme, Icon::Search, filterKeys(), this))
    , m_view(new HistoryView(theme, registry, *m_model, this))
    , m_none(new TextLabel(theme, FontRole::Body, Token::Text2, this))
    , m_foot(new QWidget(this))
    , m_count(new TextLabel(theme, FontRole::Small, Token::Text2, m_foot))
    , m_clear(new Button(theme, Button::Flat, tr("Clear…"), m_foot))
{
    const auto line = [this, &registry](const HistoryItem &item) {
        return spokenHistory(item, item.id == 0 ? m_model->runningRemark() : historyRemark(item, registry));
    };
    m_model->setSpeakers(line, [](QDate day) { return dayText(day, QDate::currentDate()); });
    build();
    connectParts();
    connect(&theme, &Theme::changed, this, &ProbeSide::applyTheme);
    applyTheme();
}

void ProbeSide::build()
{
    m_filter->setObjectName(u"historyFilter"_s);
    m_filter->setPlaceholderText(tr("Filter history"));
    m_filter->setAccessibleName(tr("Filter history"));
    m_none->setObjectName(u"historyNone"_s);
    m_none->setAlignment(Qt::AlignHCenter);
    m_count->setObjectName(u"historyCount"_s);
    m_clear->setObjectName(u"historyClear"_s);
    m_clear->setSmall(true);
    m_clear->setAccessibleName(tr("Clear history"));
    auto *foot = new QHBoxLayout(m_foot);
    foot->addWidget(m_count, 1, Qt::AlignVCenter);
    foot->addWidget(m_clear, 0, Qt::AlignVCenter);
    auto *field = new QHBoxLayout;
    field->addWidget(m_filter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(field);
    layout->addStretch(1);
    layout->addWidget(m_none);
    layout->addWidget(m_view, 1000); // takes all where it is shown
    layout->addStretch(1);
    layout->addWidget(m_foot);
}

void ProbeSide::connectParts()
{
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        refresh();
        m_view->select(m_shown);
    });
    connect(m_filter, &SearchField::listKeyPressed, this, [this](const QKeyEvent *event) {
        m_view->setFocus(Qt::ShortcutFocusReason);
        m_view->moveBy(event->key());
    });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        m_view->setFocus(Qt::ShortcutFocusReason);
        m_view->moveBy(Qt::Key_Home);
    });
    connect(m_view, &HistoryView::typed, this, [this](const QString &text) {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->setText(text);
    });
    connect(m_view, &HistoryView::chosen, this, [this](const HistoryItem &item) {
        m_shown = item.id;
        emit chosen(item);
    });
    connect(m_view, &HistoryView::againRequested, this, &ProbeSide::againRequested);
    connect(m_view, &HistoryView::copyRequested, this, &ProbeSide::copyRequested);
    connect(m_view, &HistoryView::removeRequested, this, [this](qint64 id) { m_history.remove(id); });
    connect(m_clear, &QPushButton::clicked, this, [this] { askToClear(m_theme, this, m_history); });
    connect(m_model, &HistoryModel::totalChanged, this, &ProbeSide::refresh);
    connect(&m_history, &History::policyChanged, this, &ProbeSide::refresh);
}

void ProbeSide::load()
{
    if (m_model->isLoaded())
        return;
    m_model->load();
    m_view->select(m_shown);
}

void ProbeSide::select(qint64 id)
{
    m_shown = id;
    m_view->select(id);
}

void ProbeSide::takeOver(const ProbeSide &earlier)
{
    m_filter->setText(earlier.m_filter->text());
    select(earlier.m_shown);
}

void ProbeSide::showRunning(const std::optional<HistoryItem> &item, const QString &remark)
{
    const auto isListed = [this] { return m_model->rowOf(0) >= 0; }; // not under a filter
    const bool before = isListed();
    // Nobody has chosen the line that would be the current one next.
    const HistoryItem *current = m_view->currentItem();
    if (!item && current != nullptr && current->id == 0)
        m_view->select(-1);
    if (item)
        m_shown = 0;
    m_model->setRunning(item, remark);
    if (isListed() == before)
        return;
    refresh();
    if (!before)
        m_view->select(0);
}

void ProbeSide::focusFilter()
{
    if (!m_filter->isVisible())
        return;
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool ProbeSide::escape()
{
    if (!m_filter->hasFocus() && !m_view->hasFocus())
        return false;
    if (m_filter->text().isEmpty())
        m_view->setFocus(Qt::ShortcutFocusReason);
    m_filter->clear();
    return true;
}

void ProbeSide::refresh()
{
    const bool empty = m_model->total() == 0;
    const bool nothing = m_model->rowCount() == 0;
    m_addresses->setStringList(m_model->addresses());
    m_filter->setVisible(!empty);
    m_foot->setVisible(!empty);
    m_view->setVisible(!nothing);
    m_none->setVisible(nothing);
    m_count->setPlain(m_history.isKept() ? tr("%n probe(s), kept on this computer", nullptr, m_model->total())
                                         : tr("%n probe(s), until the window closes", nullptr, m_model->total()));
    const QString title = empty ? tr("No probes yet") : tr("Nothing found");
    const QString text = !empty   ? tr("Esc clears the filter.")
        : m_history.policy().keep ? tr("What you probe is listed here, on this computer only.")
                                  : tr("History is off: what you probe is forgotten when the window closes.");
    m_none->setMarkup(tonedMarkup(title, m_theme.color(Token::Text).name(), true) + u"<br>"_s + text.toHtmlEscaped());
    update();
}

void ProbeSide::applyTheme()
{
    const int side = m_theme.px(12);
    layout()->itemAt(0)->layout()->setContentsMargins(side, 0, side, 0);
    m_filter->setFixedHeight(m_theme.px(32));
    m_none->setContentsMargins(m_theme.px(40), 0, m_theme.px(40), 0);
    m_foot->setFixedHeight(m_theme.px(38));
    m_foot->layout()->setContentsMargins(readingMargins(m_theme.px(18), 1, m_theme.px(8), 0));
    refresh();
}

void ProbeSide::paintEvent(QPaintEvent *)
{
    if (m_foot->isHidden())
        return;
    QPainter painter(this);
    painter.fillRect(QRect(0, m_foot->y(), width(), 1), m_theme.color(Token::Line));
}

} // namespace StatusScope
