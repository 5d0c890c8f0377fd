// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/reference/whichsection.h"

#include "diagnosis/signatureset.h"
#include "registry/registry.h"
#include "ui/common/glyph.h"
#include "ui/common/heading.h"
#include "ui/common/markup.h"
#include "ui/common/textlabel.h"

#include <QGridLayout>

#include <utility>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

WhichSection::WhichSection(const Theme &theme, const Registry &registry, const SignatureSet &signatures,
                           QWidget *parent)
    : Section(theme, parent)
    , m_registry(registry)
    , m_signatures(signatures)
    , m_grid(new QGridLayout)
{
    body()->addWidget(new Heading(theme, tr("Which one is it?")));
    body()->addLayout(m_grid);
    const QStringList heads{tr("Made by"), tr("The page shows"), tr("The header says")};
    for (int i = 0; i < int(heads.size()); ++i) {
        auto *head = new TextLabel(theme, FontRole::Small, Token::Text2, this);
        head->setWordWrap(false);
        head->setPlain(heads[i]);
        m_grid->addWidget(head, 0, i + 1);
        m_pageHead = std::exchange(m_headerHead, head); // the last two
    }
    m_grid->setColumnStretch(2, 5);
    m_grid->setColumnMinimumWidth(0, theme.px(16));
    m_grid->setColumnMinimumWidth(1, theme.px(96));
    m_grid->setHorizontalSpacing(theme.px(10));
    m_grid->setVerticalSpacing(theme.px(5));
}

void WhichSection::addRow()
{
    Row row{new Glyph(theme(), Icon::Check, this),
            {new TextLabel(theme(), FontRole::Body, Token::Text, this),
             new TextLabel(theme(), FontRole::Body, Token::Text, this),
             new TextLabel(theme(), FontRole::Mono, Token::Text, this)}};
    row.mark->setTone(Token::Text);
    const int at = int(m_rows.size()) + 1;
    m_grid->addWidget(row.mark, at, 0, Qt::AlignTop);
    for (int i = 0; i < int(row.cells.size()); ++i) {
        TextLabel *cell = row.cells[std::size_t(i)];
        m_grid->addWidget(cell, at, i + 1, Qt::AlignTop);
        connect(cell, &QLabel::linkActivated, this, &Section::linkOpened);
    }
    row.cells[0]->setWordWrap(false);
    m_rows.push_back(row);
}

void WhichSection::show(const Entry &entry)
{
    std::vector<const Entry *> meanings;
    if (entry.kind == EntryKind::Status && entry.code)
        meanings = m_registry.meanings(*entry.code);
    setVisible(meanings.size() > 1);
    if (meanings.size() < 2)
        return;
    while (m_rows.size() < meanings.size())
        addRow();
    bool anyPage = false;
    bool anyHeader = false;
    for (const Entry *meaning : meanings) {
        const SignatureTells tells = m_signatures.tells(meaning->vendor, meaning->id);
        anyPage = anyPage || !tells.page.isEmpty();
        anyHeader = anyHeader || !tells.header.isEmpty();
    }
    m_pageHead->setPlain(anyPage ? tr("The page shows") : tr("It means"));
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool used = i < meanings.size();
        m_rows[i].mark->setVisible(used && meanings[i]->id == entry.id);
        for (TextLabel *cell : m_rows[i].cells)
            cell->setVisible(used);
        if (used)
            fill(m_rows[i], *meanings[i], meanings[i]->id == entry.id, anyPage);
    }
    m_headerHead->setVisible(anyHeader);
    m_grid->setColumnStretch(3, anyHeader ? 3 : 0);
}

void WhichSection::fill(const Row &row, const Entry &entry, bool shown, bool byPage)
{
    const bool standard = entry.vendor == "ietf"_L1;
    const QString maker = standard ? tr("Any server") : m_registry.vendorName(entry.vendor);
    row.cells[0]->setMarkup(shown ? tonedMarkup(maker, theme().color(Token::Text).name(), true)
                                  : maker.toHtmlEscaped());
    const SignatureTells tells = m_signatures.tells(entry.vendor, entry.id);
    if (standard && byPage && tells.page.isEmpty())
        row.cells[1]->setPlain(tr("a page of the site’s own, or a plain one"));
    else if (!byPage || (tells.page.isEmpty() && tells.header.isEmpty()))
        row.cells[1]->setMarkup(inlineMarkup(theme(), entry.summary)); // nothing to tell it by
    else
        row.cells[1]->setPlain(tells.page);
    row.cells[2]->setPlain(tells.header);
}

} // namespace StatusScope
