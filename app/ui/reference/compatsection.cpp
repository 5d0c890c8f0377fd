// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/reference/compatsection.h"

#include "models/compatmodel.h"
#include "registry/registry.h"
#include "ui/common/copybutton.h"
#include "ui/common/flowlayout.h"
#include "ui/common/glyph.h"
#include "ui/common/hairline.h"
#include "ui/common/heading.h"
#include "ui/common/markup.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/common/textlabel.h"
#include "ui/common/words.h"
#include "ui/reference/compatcopy.h"
#include "ui/reference/compattable.h"
#include "ui/reference/supportlabel.h"

#include <QFontMetrics>
#include <QHBoxLayout>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

CompatSection::CompatSection(const Theme &theme, const Registry &registry, QWidget *parent)
    : Section(theme, parent)
    , m_registry(registry)
    , m_model(new CompatModel(this))
    , m_heading(new Heading(theme, tr("Browser compatibility")))
    , m_summary(new TextLabel(theme, FontRole::Body, Token::Text2, this))
    , m_tools(new QWidget(this))
    , m_kinds(new SegmentedControl(theme, false, m_tools))
    , m_copy(new CopyButton(theme, Button::Outlined, tr("Copy table"), m_tools))
    , m_table(new CompatTable(theme, *m_model, this))
    , m_legend(new QWidget(this))
    , m_source(new TextLabel(theme, FontRole::Body, Token::Text2, m_legend))
    , m_head(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_foot(new QBoxLayout(QBoxLayout::LeftToRight, m_legend))
{
    buildHead();
    buildLegend();
    body()->addLayout(m_head);
    body()->addWidget(m_table);
    body()->addWidget(m_legend);
}

void CompatSection::buildHead()
{
    m_summary->setObjectName(u"compatSummary"_s);
    m_kinds->setObjectName(u"compatBrowsers"_s);
    m_kinds->setAccessibleName(tr("Browsers shown"));
    m_kinds->setSegments({{tr("All"), {}, u"compatAll"_s},
                          {tr("Desktop"), {}, u"compatDesktop"_s},
                          {tr("Mobile"), {}, u"compatMobile"_s}});
    m_copy->setObjectName(u"copyCompat"_s);
    connect(m_kinds, &SegmentedControl::chosen, this,
            [this](int index) { m_model->setShown(static_cast<CompatModel::Browsers>(index)); });
    connect(m_copy, &QPushButton::clicked, this, &CompatSection::copy);
    m_heading->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *words = new QHBoxLayout;
    words->setSpacing(theme().px(10));
    words->addWidget(m_heading);
    words->addWidget(m_summary, 1);
    auto *show = new TextLabel(theme(), FontRole::Body, Token::Text2, m_tools);
    show->setWordWrap(false);
    show->setPlain(tr("Show"));
    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(theme().px(10));
    tools->addWidget(show);
    tools->addWidget(m_kinds);
    tools->addSpacing(theme().px(6));
    tools->addStretch(1);
    tools->addWidget(m_copy);
    m_head->addLayout(words, 1);
    m_head->addWidget(m_tools);
}

void CompatSection::addRemark(QLayout *layout, const QString &markup)
{
    auto *label = new TextLabel(theme(), FontRole::Small, Token::Text2, m_legend);
    label->setWordWrap(false);
    label->setMarkup(markup);
    layout->addWidget(label);
}

void CompatSection::buildLegend()
{
    auto *layout = new FlowLayout(theme().px(22), theme().px(4));
    for (const SupportLevel level :
         {SupportLevel::Supported, SupportLevel::Partial, SupportLevel::NotSupported, SupportLevel::Unknown})
        layout->addWidget(new SupportLabel(theme(), {level, false, supportWord(level), 0}, m_legend));
    auto *line = new Hairline(theme(), Qt::Vertical, m_legend);
    line->setFixedHeight(theme().px(16));
    layout->addWidget(line);
    addRemark(layout,
              tonedMarkup(u"1"_s, theme().color(Token::Accent).name(), true) + u"&nbsp; "_s
                  + tr("has a note").toHtmlEscaped());
    auto *flag = new QWidget(m_legend);
    auto *row = new QHBoxLayout(flag);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().px(4));
    row->addWidget(new Glyph(theme(), Icon::Flag, flag));
    addRemark(row, tr("off until a setting is changed").toHtmlEscaped());
    layout->addWidget(flag);
    m_source->setObjectName(u"compatSource"_s);
    m_foot->addLayout(layout, 1);
    m_foot->addWidget(m_source, 0, Qt::AlignTop);
}

void CompatSection::show(const Entry &entry)
{
    std::vector<const CompatRow *> rows;
    if (entry.kind == EntryKind::Status && entry.code && entry.registered)
        rows = m_registry.compat(*entry.code);
    // Only the standard's codes are something a browser could know.
    setVisible(entry.kind == EntryKind::Status && entry.registered);
    const bool any = !rows.empty();
    m_model->setRows(std::move(rows), m_registry.browsers(), entry.name);
    m_table->setVisible(any);
    m_legend->setVisible(any);
    m_tools->setVisible(any);
    m_source->setPlain(tr("A number is the first version.") + u' ' + source());
    m_summary->setPlain(summary());
    arrange();
}

void CompatSection::setNarrow(bool narrow)
{
    m_model->setTransposed(narrow);
    arrange();
}

void CompatSection::resizeEvent(QResizeEvent *event)
{
    Section::resizeEvent(event);
    arrange();
}

void CompatSection::arrange()
{
    const int gap = theme().px(22);
    const auto put = [&](QBoxLayout *layout, int wanted) {
        const bool fits = wanted + gap <= width();
        layout->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        layout->setSpacing(fits ? gap : theme().px(5));
        return fits;
    };
    const QFontMetrics metrics(theme().font(FontRole::Body));
    const int words = metrics.horizontalAdvance(summary());
    put(m_head, m_heading->sizeHint().width() + theme().px(10) + words + m_tools->sizeHint().width());
    const int source = metrics.horizontalAdvance(m_source->text()) + 2;
    const bool fits = put(m_foot, m_foot->itemAt(0)->sizeHint().width() + source);
    m_source->setMinimumWidth(fits ? source : 0); // in one line, or wrapped
    m_foot->setContentsMargins(0, theme().px(4), 0, 0);
}

void CompatSection::copy()
{
    const CopiedTable table = copiedTable(*m_model, source());
    emit copyRequested(table.text, table.html);
    m_copy->showCopied();
}

QString CompatSection::source() const
{
    if (m_model->featureCount() == 0)
        return {};
    const CompatRow &row = m_model->row(0);
    return row.released.isValid() ? tr("Data: MDN %1, %2").arg(row.release, longDate(row.released))
                                  : tr("Data: MDN %1").arg(row.release);
}

// The heading's sentence, of all browsers: "13 of 14 handle it, 1 without data".
QString CompatSection::summary() const
{
    if (m_model->featureCount() == 0)
        return tr("No browser treats it specially");
    const auto &browsers = m_registry.browsers();
    const auto level = [this](int feature, int browser) { return m_model->row(feature).cell(browser).level; };
    const auto handled = [&level](int feature, int browser) {
        return level(feature, browser) == SupportLevel::Supported || level(feature, browser) == SupportLevel::Partial;
    };
    const int all = int(browsers.size());
    int yes = 0;
    int flags = 0;
    int unknown = 0;
    for (int browser = 0; browser < all; ++browser) {
        yes += handled(0, browser) ? 1 : 0;
        flags += m_model->row(0).cell(browser).flag ? 1 : 0;
        unknown += level(0, browser) == SupportLevel::Unknown ? 1 : 0;
    }
    QStringList parts{yes == all ? tr("All %1 handle it").arg(all) : tr("%n of %1 handle it", nullptr, yes).arg(all)};
    for (int feature = 1; feature < m_model->featureCount(); ++feature) {
        int missing = 0;
        for (int browser = 0; browser < all; ++browser)
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
