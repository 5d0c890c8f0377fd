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
        m_heads[std::size_t(i)] = head;
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
    row.cells[0]->setWordWrap(false);
    for (TextLabel *cell : row.cells)
        connect(cell, &QLabel::linkActivated, this, &Section::linkOpened);
    m_rows.push_back(row);
    place(row, int(m_rows.size()));
}

void WhichSection::place(const Row &row, int at)
{
    const int line = 3 * at; // three lines each where they stand one beneath the other
    m_grid->addWidget(row.mark, line, 0, m_stacked ? Qt::AlignBottom : Qt::AlignTop);
    for (int i = 0; i < int(row.cells.size()); ++i)
        m_grid->addWidget(row.cells[std::size_t(i)], line + (m_stacked ? i : 0), m_stacked ? 1 : i + 1, 1,
                          m_stacked ? 3 : 1, Qt::AlignTop);
    row.cells[0]->setContentsMargins(0, m_stacked ? theme().px(6) : 0, 0, 0);
}

void WhichSection::setStacked(bool stacked)
{
    if (m_stacked == stacked)
        return;
    m_stacked = stacked;
    m_grid->setVerticalSpacing(theme().px(stacked ? 1 : 5));
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        place(m_rows[i], int(i) + 1);
    for (TextLabel *head : m_heads)
        head->setVisible(!stacked && (head != m_heads[2] || m_anyHeader));
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
    m_anyHeader = false;
    for (const Entry *meaning : meanings) {
        const SignatureTells tells = m_signatures.tells(meaning->vendor, meaning->id);
        anyPage = anyPage || !tells.page.isEmpty();
        m_anyHeader = m_anyHeader || !tells.header.isEmpty();
    }
    m_heads[1]->setPlain(anyPage ? tr("The page shows") : tr("It means"));
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool used = i < meanings.size();
        m_rows[i].mark->setVisible(used && meanings[i]->id == entry.id);
        if (used)
            fill(m_rows[i], *meanings[i], meanings[i]->id == entry.id, anyPage);
        for (TextLabel *cell : m_rows[i].cells)
            cell->setVisible(used && !cell->text().isEmpty());
    }
    m_heads[2]->setVisible(m_anyHeader && !m_stacked);
    m_grid->setColumnStretch(3, m_anyHeader ? 3 : 0);
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
    else if (!byPage || tells.page.isEmpty())
        row.cells[1]->setMarkup(inlineMarkup(theme(), entry.summary)); // nothing to tell it by
    else
        row.cells[1]->setPlain(tells.page);
    row.cells[2]->setPlain(tells.header);
}

} // namespace StatusScope
