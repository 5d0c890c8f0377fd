// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/reference/meaningsbar.h"

#include "registry/registry.h"
#include "ui/common/flowlayout.h"
#include "ui/common/markup.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/common/textlabel.h"

#include <algorithm>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

MeaningsBar::MeaningsBar(const Theme &theme, const Registry &registry, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_registry(registry)
    , m_count(new TextLabel(theme, FontRole::Body, Token::Text2, this))
    , m_segments(new SegmentedControl(theme, false, this))
    , m_remark(new TextLabel(theme, FontRole::Body, Token::Text2, this))
{
    m_segments->setObjectName(u"meanings"_s);
    m_segments->setAccessibleName(tr("Meaning"));
    m_segments->setFolding();
    m_count->setWordWrap(false);
    m_remark->setWordWrap(false);
    new FlowLayout(theme.px(14), theme.px(8), this);
    arrange();
    connect(m_segments, &SegmentedControl::chosen, this,
            [this](int index) { emit linkOpened(u"status:"_s + m_ids[index]); });
    connect(m_remark, &QLabel::linkActivated, this, &MeaningsBar::linkOpened);
}

void MeaningsBar::show(const Entry &entry)
{
    std::vector<const Entry *> meanings;
    if (entry.kind == EntryKind::Status && entry.code)
        meanings = m_registry.meanings(*entry.code);
    setVisible(meanings.size() > 1);
    m_ids.clear();
    if (meanings.size() < 2)
        return;
    QList<SegmentedControl::Segment> segments;
    for (std::size_t i = 0; i < meanings.size(); ++i) {
        const Entry &each = *meanings[i];
        const QString name = each.vendor == "ietf"_L1 ? tr("Standard") : m_registry.vendorName(each.vendor);
        segments += {name, i == 0 ? tr("likeliest") : QString(), u"meaning-"_s + each.id};
        m_ids += each.id;
    }
    m_segments->setSegments(segments);
    m_segments->setCurrent(int(m_ids.indexOf(entry.id)));
    m_count->setPlain(tr("%1 has %2 meanings").arg(*entry.code).arg(meanings.size()));
    m_longRemark = remark(entry, meanings);
    const auto finer = int(m_registry.finerCodes(entry).size());
    m_shortRemark = finer > 1 ? finerCodesBelow(finer) : QString();
    m_remark->setMarkup(m_longRemark);
    m_remark->setVisible(!m_longRemark.isEmpty());
    m_remarkWidth = m_remark->sizeHint().width();
    arrange();
}

void MeaningsBar::arrange()
{
    m_remark->setMarkup(m_remarkWidth > width() && !m_shortRemark.isEmpty() ? m_shortRemark : m_longRemark);
    const bool oneLine = layout()->sizeHint().width() <= width();
    for (QWidget *each : {static_cast<QWidget *>(m_count), oneLine ? static_cast<QWidget *>(m_segments) : m_remark,
                          oneLine ? static_cast<QWidget *>(m_remark) : m_segments})
    {
        layout()->removeWidget(each);
        layout()->addWidget(each);
    }
}

void MeaningsBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

QString MeaningsBar::finerCodesBelow(int count)
{
    return tr("and %n finer codes, listed below", nullptr, count).toHtmlEscaped();
}

QString MeaningsBar::remark(const Entry &entry, const std::vector<const Entry *> &meanings) const
{
    const std::vector<const Entry *> finer = m_registry.finerCodes(entry);
    if (finer.size() > 1) {
        const QString vendor = finer.front()->vendor;
        const bool oneVendor =
            std::all_of(finer.begin(), finer.end(), [&](const Entry *each) { return each->vendor == vendor; });
        if (!oneVendor)
            return finerCodesBelow(int(finer.size()));
        const QString first = linkMarkup(u"status:"_s + finer.front()->id, finer.front()->label());
        const QString last = linkMarkup(u"status:"_s + finer.back()->id, finer.back()->label());
        const QString name = m_registry.vendorName(vendor).toHtmlEscaped();
        return tr("and %n finer codes of %1, %2 to %3", nullptr, int(finer.size())).arg(name, first, last);
    }
    const bool standard =
        std::any_of(meanings.begin(), meanings.end(), [](const Entry *each) { return each->registered; });
    return standard ? QString() : tr("No standard defines it").toHtmlEscaped();
}

void MeaningsBar::step(int by)
{
    const qsizetype next = m_segments->current() + by;
    if (next >= 0 && next < m_ids.size())
        emit linkOpened(u"status:"_s + m_ids[next]);
}

} // namespace StatusScope
