// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/reference/noresultview.h"

#include "registry/registry.h"
#include "ui/common/actionrow.h"
#include "ui/common/heading.h"
#include "ui/common/paint.h"
#include "ui/common/shortcuts.h"
#include "ui/common/tellcard.h"
#include "ui/common/textlabel.h"
#include "ui/common/words.h"

#include <QRegularExpression>
#include <QScrollBar>
#include <QVBoxLayout>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int longestShown = 60; // characters of the query
}

NoResultView::NoResultView(const Theme &theme, const Registry &registry, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_registry(registry)
    , m_sheet(new QWidget)
    , m_title(new TextLabel(theme, FontRole::Title, Token::Text, m_sheet))
    , m_lead(new TextLabel(theme, FontRole::Lead, Token::Text2, m_sheet))
    , m_nearest(new QWidget(m_sheet))
    , m_rows(new QVBoxLayout(m_nearest))
    , m_ask(new TellCard(theme, tr("Ask the customer"), m_sheet))
    , m_others(new QWidget(m_sheet))
{
    setObjectName(u"noResult"_s);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::NoFocus);
    setBackgroundRole(QPalette::Base);
    m_title->setObjectName(u"noResultTitle"_s);
    m_lead->setPlain(tr("HTTP codes have three digits, 100 to 599. Some vendors use others."));
    m_ask->setSentence(
        tr("Could you send me the exact number and the words next to it, or a picture of the whole screen? "
           "The address of the page would help as well."));
    connect(m_ask, &TellCard::copyRequested, this, &NoResultView::copyRequested);
    m_column = new QWidget(m_sheet);
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_lead);
    column->addWidget(m_nearest);
    column->addWidget(indented(m_ask));
    column->addWidget(m_others);
    column->addStretch(1);
    auto *layout = new QHBoxLayout(m_sheet);
    layout->addStretch(1);
    layout->addWidget(m_column, 1000); // takes what it may before the margins do
    layout->addStretch(1);
    m_others->hide();
    setWidget(m_sheet);
    connect(&theme, &Theme::changed, this, &NoResultView::applyTheme);
    applyTheme();
}

void NoResultView::show(const QString &query, const std::vector<int> &nearest)
{
    const QString shown = query.size() > longestShown ? query.left(longestShown) + u'…' : query;
    m_title->setPlain(tr("No entry for “%1”").arg(shown));
    static const QRegularExpression code(uR"(^\s*\d+\w*\s*$)"_s);
    m_lead->setVisible(code.match(query).hasMatch()); // it speaks of numbers
    qDeleteAll(m_nearest->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    m_firstId.clear();
    m_rows->addWidget(indented(new Heading(m_theme, tr("Did you mean"))));
    for (const int position : nearest) {
        const Entry &entry = m_registry.entry(std::size_t(position));
        ActionRow::Look look;
        look.chip = chipOf(entry);
        look.chip->large = true;
        look.name = entry.name;
        look.remark = entry.summary;
        if (entry.vendor != "ietf"_L1)
            look.tag = m_registry.vendorName(entry.vendor);
        if (m_firstId.isEmpty())
            look.keys = keyText(Qt::Key_Enter);
        auto *row = new ActionRow(m_theme, look, m_nearest);
        row->setPreferred(m_firstId.isEmpty());
        row->setObjectName(u"nearest-"_s + entry.id);
        const QString target = u"status:"_s + entry.id;
        connect(row, &QAbstractButton::clicked, this, [this, target] { emit linkOpened(target); });
        m_rows->addWidget(row);
        if (m_firstId.isEmpty())
            m_firstId = target;
    }
    m_nearest->setVisible(!m_firstId.isEmpty());
    applyTheme();
}

// Rows reach out of the column by their padding; everything else stands in it.
QWidget *NoResultView::indented(QWidget *widget) const
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(m_theme.px(14), 0, m_theme.px(14), m_theme.px(4));
    layout->addWidget(widget);
    return box;
}

void NoResultView::openFirst()
{
    if (!m_firstId.isEmpty())
        emit linkOpened(m_firstId);
}

void NoResultView::copySentence()
{
    m_ask->copy();
}

void NoResultView::offerProbe()
{
    auto *layout = new QVBoxLayout(m_others);
    layout->setSpacing(m_theme.px(2));
    layout->addWidget(indented(new Heading(m_theme, tr("Or find out"))));
    const ActionRow::Look look{
        Icon::Probe, {}, tr("Probe the address"), tr("and see what the site really answers"), {}, keyText(probeKeys())};
    auto *row = new ActionRow(m_theme, look, m_others);
    row->setObjectName(u"probeAddress"_s);
    layout->addWidget(row);
    connect(row, &QAbstractButton::clicked, this, &NoResultView::probeRequested);
    auto *saved = new ActionRow(m_theme,
                                {Icon::File,
                                 {},
                                 tr("Open what the customer sent"),
                                 tr("A HAR file, curl output or raw text"),
                                 {},
                                 keyText(openSavedKeys())},
                                m_others);
    saved->setObjectName(u"openSent"_s);
    layout->addWidget(saved);
    connect(saved, &QAbstractButton::clicked, this, &NoResultView::savedRequested);
    m_others->show();
    applyTheme();
}

void NoResultView::applyTheme()
{
    auto *outer = static_cast<QHBoxLayout *>(m_sheet->layout());
    const int rowPadding = m_theme.px(14); // rows reach out of the column by theirs
    const int bar = verticalScrollBar()->sizeHint().width(); // the middle is that of the pane
    const int side = m_theme.px(32) - rowPadding;
    outer->setContentsMargins(readingMargins(side + bar, m_theme.px(56), side, m_theme.px(24)));
    m_column->layout()->setSpacing(0);
    m_title->setContentsMargins(rowPadding, 0, rowPadding, m_lead->isHidden() ? m_theme.px(24) : 0);
    m_lead->setContentsMargins(rowPadding, m_theme.px(6), rowPadding, m_theme.px(24));
    m_rows->setContentsMargins(0, 0, 0, m_theme.px(24));
    m_rows->setSpacing(m_theme.px(2));
    m_column->setMaximumWidth(m_theme.px(600) + 2 * rowPadding);
    if (m_others->layout() != nullptr)
        m_others->layout()->setContentsMargins(0, m_theme.px(26), 0, 0);
}

} // namespace StatusScope
