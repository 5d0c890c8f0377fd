// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/reference/referencebar.h"

#include "registry/entry.h"
#include "ui/common/copybutton.h"
#include "ui/common/markup.h"
#include "ui/common/paint.h"
#include "ui/common/shortcuts.h"
#include "ui/common/textlabel.h"
#include "ui/common/words.h"
#include "ui/reference/bookmarkmenu.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

ReferenceBar::ReferenceBar(const Theme &theme, BookmarkMenu *bookmarks, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_back(new Button(theme, Button::IconOnly, {}, this))
    , m_forward(new Button(theme, Button::IconOnly, {}, this))
    , m_crumbs(new TextLabel(theme, FontRole::Body, Token::Text2, this))
    , m_star(new Button(theme, Button::IconOnly, {}, this))
    , m_list(new Button(theme, Button::IconOnly, {}, this))
    , m_copy(new CopyButton(theme, Button::Flat, tr("Copy summary"), this))
{
    m_back->setObjectName(u"backButton"_s);
    m_back->setGlyph(Icon::Back);
    m_back->setAccessibleName(tr("Back"));
    m_back->setToolTip(tr("Back"));
    m_forward->setObjectName(u"forwardButton"_s);
    m_forward->setGlyph(Icon::Forward);
    m_forward->setAccessibleName(tr("Forward"));
    m_forward->setToolTip(tr("Forward"));
    m_crumbs->setObjectName(u"crumbs"_s);
    m_crumbs->setWordWrap(false);
    m_crumbs->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_star->setObjectName(u"bookmark"_s);
    m_list->setObjectName(u"bookmarks"_s);
    m_list->setGlyph(Icon::List);
    m_list->setAccessibleName(tr("Bookmarks and notes"));
    m_list->setToolTip(tr("Bookmarks and notes"));
    bookmarks->setParent(this, bookmarks->windowFlags());
    connect(m_list, &QPushButton::clicked, bookmarks,
            [this, bookmarks] { bookmarks->popup(m_list->mapToGlobal(QPoint(0, m_list->height() + 2))); });
    m_copy->setObjectName(u"copySummary"_s);
    m_copy->setKeyHint(copySummaryKeys());
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_back);
    layout->addWidget(m_forward);
    layout->addWidget(m_crumbs, 1);
    layout->addWidget(m_star);
    layout->addWidget(m_list);
    layout->addWidget(m_copy);
    connect(m_back, &QPushButton::clicked, this, &ReferenceBar::backClicked);
    connect(m_forward, &QPushButton::clicked, this, &ReferenceBar::forwardClicked);
    connect(m_star, &QPushButton::clicked, this, &ReferenceBar::bookmarkClicked);
    connect(m_copy, &QPushButton::clicked, this, &ReferenceBar::copyClicked);
    connect(&theme, &Theme::changed, this, &ReferenceBar::applyTheme);
    applyTheme();
}

void ReferenceBar::showEntry(const Entry *entry)
{
    m_entry = entry;
    m_copy->setVisible(entry != nullptr);
    m_star->setVisible(entry != nullptr);
    updateCrumbs();
}

void ReferenceBar::setSteps(bool back, bool forward)
{
    m_back->setEnabled(back);
    m_forward->setEnabled(forward);
}

void ReferenceBar::setBookmarked(bool bookmarked)
{
    m_star->setGlyph(bookmarked ? Icon::StarFull : Icon::Star);
    const QString what = bookmarked ? tr("Remove the bookmark") : tr("Bookmark this entry");
    m_star->setAccessibleName(what);
    m_star->setToolTip(tr("%1 (%2)").arg(what, keyText(bookmarkKeys())));
}

void ReferenceBar::showCopied()
{
    m_copy->showCopied();
}

void ReferenceBar::updateCrumbs()
{
    if (m_entry == nullptr) {
        m_crumbs->setPlain({});
        return;
    }
    QString place = classLabel(chipOf(*m_entry).statusClass);
    if (m_entry->kind == EntryKind::Failure)
        place = tr("No HTTP answer");
    const QString title = entryTitle(*m_entry);
    // A space and a bit on either side.
    const QString space = u"<span style=\"letter-spacing:%1px\">&nbsp;</span>"_s.arg(m_theme.px(2));
    const QString arrow = space % tonedMarkup(u"›"_s, m_theme.color(Token::Text3).name()) % space;
    // Where the bar is narrow the way there goes first, then the end of the name.
    const QFontMetrics metrics(m_theme.font(FontRole::Heading));
    const int room = m_crumbs->width() - m_theme.px(20);
    const int spare = room - metrics.horizontalAdvance(title);
    const QString last =
        tonedMarkup(metrics.elidedText(title, Qt::ElideRight, qMax(0, room)), m_theme.color(Token::Text).name(), true);
    QString markup;
    if (spare > metrics.horizontalAdvance(tr("Class") + place) + m_theme.px(40))
        markup = tr("Class").toHtmlEscaped() + arrow;
    if (spare > metrics.horizontalAdvance(place) + m_theme.px(20))
        markup += place.toHtmlEscaped() + arrow;
    m_crumbs->setMarkup(markup + last);
    m_crumbs->setToolTip(toolTipText(title));
}

void ReferenceBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_copy->setBrief(width() < m_theme.px(480)); // rather where one is than what one may do
    layout()->activate(); // or the way would be cut for the button as it was
    updateCrumbs();
}

void ReferenceBar::applyTheme()
{
    setFixedHeight(m_theme.px(44));
    layout()->setContentsMargins(readingMargins(m_theme.px(12), 0, m_theme.px(16), 1));
    layout()->setSpacing(m_theme.px(4));
    m_crumbs->setContentsMargins(m_theme.px(8), 0, m_theme.px(8), 0);
    updateCrumbs();
}

void ReferenceBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, height() - 1, width(), 1, m_theme.color(Token::Line));
}

} // namespace StatusScope
