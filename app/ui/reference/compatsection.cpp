// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/reference/compatsection.h"

#include "models/compatmodel.h"
#include "registry/registry.h"
#include "ui/common/flowlayout.h"
#include "ui/common/glyph.h"
#include "ui/common/heading.h"
#include "ui/common/markup.h"
#include "ui/common/textlabel.h"
#include "ui/reference/compattable.h"
#include "ui/reference/supportlabel.h"

#include <QHBoxLayout>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

CompatSection::CompatSection(const Theme &theme, const Registry &registry, QWidget *parent)
    : Section(theme, parent)
    , m_registry(registry)
    , m_model(new CompatModel(this))
    , m_summary(new TextLabel(theme, FontRole::Body, Token::Text2, this))
    , m_release(new TextLabel(theme, FontRole::Small, Token::Text2, this))
    , m_table(new CompatTable(theme, *m_model, this))
    , m_legend(buildLegend())
{
    m_summary->setObjectName(u"compatSummary"_s);
    m_release->setWordWrap(false);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px(10));
    auto *heading = new Heading(theme, tr("Browser compatibility"));
    heading->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    head->addWidget(heading);
    head->addWidget(m_summary, 1);
    head->addWidget(m_release);
    body()->addLayout(head);
    body()->addWidget(m_table);
    body()->addWidget(m_legend);
}

QWidget *CompatSection::buildLegend()
{
    auto *legend = new QWidget(this);
    auto *layout = new FlowLayout(theme().px(22), theme().px(4), legend);
    for (const SupportLevel level :
         {SupportLevel::Supported, SupportLevel::Partial, SupportLevel::NotSupported, SupportLevel::Unknown})
        layout->addWidget(new SupportLabel(theme(), {level, false, supportWord(level), 0}, legend));
    const auto add = [&](const QString &markup) {
        auto *label = new TextLabel(theme(), FontRole::Body, Token::Text2, legend);
        label->setWordWrap(false);
        label->setMarkup(markup);
        layout->addWidget(label);
    };
    add(tonedMarkup(u"1"_s, theme().color(Token::Accent).name(), true) + u"&nbsp; "_s
        + tr("has a note").toHtmlEscaped());
    auto *flag = new QWidget(legend);
    auto *row = new QHBoxLayout(flag);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().px(4));
    row->addWidget(new Glyph(theme(), Icon::Flag, flag));
    auto *text = new TextLabel(theme(), FontRole::Body, Token::Text2, flag);
    text->setWordWrap(false);
    text->setPlain(tr("off until a setting is changed"));
    row->addWidget(text);
    layout->addWidget(flag);
    add(tr("A number is the first version").toHtmlEscaped());
    return legend;
}

void CompatSection::show(const Entry &entry)
{
    std::vector<const CompatRow *> rows;
    if (entry.kind == EntryKind::Status && entry.code && entry.registered)
        rows = m_registry.compat(*entry.code);
    // Only the standard's codes are something a browser could know.
    setVisible(entry.kind == EntryKind::Status && entry.registered);
    const bool any = !rows.empty();
    m_model->setRows(std::move(rows), m_registry.browsers());
    m_table->setVisible(any);
    m_legend->setVisible(any);
    m_release->setVisible(any);
    if (any)
        m_release->setPlain(tr("Data: MDN %1").arg(m_model->row(0).release));
    m_summary->setPlain(summary());
}

void CompatSection::setNarrow(bool narrow)
{
    m_model->setTransposed(narrow);
}

// The heading's sentence: "13 of 14 handle it, 1 without data".
QString CompatSection::summary() const
{
    if (m_model->featureCount() == 0)
        return tr("No browser treats it specially");
    const auto handled = [this](int feature, int browser) {
        const SupportLevel level = m_model->cell(feature, browser).level;
        return level == SupportLevel::Supported || level == SupportLevel::Partial;
    };
    int yes = 0;
    int flags = 0;
    int unknown = 0;
    for (int browser = 0; browser < m_model->browserCount(); ++browser) {
        yes += handled(0, browser) ? 1 : 0;
        flags += m_model->cell(0, browser).flag ? 1 : 0;
        unknown += m_model->cell(0, browser).level == SupportLevel::Unknown ? 1 : 0;
    }
    QStringList parts{tr("%n of %1 handle it", nullptr, yes).arg(m_model->browserCount())};
    for (int feature = 1; feature < m_model->featureCount(); ++feature) {
        int missing = 0;
        for (int browser = 0; browser < m_model->browserCount(); ++browser)
            missing += handled(0, browser) && !handled(feature, browser) ? 1 : 0;
        const QString name = m_model->row(feature).feature;
        if (missing > 0)
            parts += tr("%1 of them without %2").arg(missing).arg(name.mid(name.lastIndexOf(u'=') + 1));
    }
    if (flags > 0)
        parts += tr("%1 behind a setting").arg(flags);
    if (unknown > 0)
        parts += tr("%1 without data").arg(unknown);
    return parts.join(u", "_s);
}

} // namespace StatusScope
