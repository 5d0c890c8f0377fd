// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/reference/herosection.h"

#include "registry/registry.h"
#include "ui/common/badge.h"
#include "ui/common/bigpicture.h"
#include "ui/common/flowlayout.h"
#include "ui/common/markup.h"
#include "ui/common/textlabel.h"
#include "ui/common/words.h"

#include <QBoxLayout>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int longestBigCode = 7; // characters; longer codes are words
}

HeroSection::HeroSection(const Theme &theme, const Registry &registry, QWidget *parent)
    : Block(parent)
    , m_theme(theme)
    , m_registry(registry)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_picture(new BigPicture(theme, this))
    , m_code(new TextLabel(theme, FontRole::Code, Token::Text, this))
    , m_codeWords(new TextLabel(theme, FontRole::Title, Token::Text, this))
    , m_name(new TextLabel(theme, FontRole::Title, Token::Text, this))
    , m_badgeRow(new QWidget(this))
{
    m_code->setObjectName(u"code"_s);
    m_codeWords->setObjectName(u"codeWords"_s);
    m_name->setObjectName(u"name"_s);
    new FlowLayout(theme.px(6), theme.px(4), m_badgeRow);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.px(4));
    words->addWidget(m_name);
    words->addWidget(m_badgeRow);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_picture, 0, Qt::AlignVCenter);
    m_layout->addWidget(m_code, 0, Qt::AlignVCenter);
    m_layout->addWidget(m_codeWords);
    m_layout->addLayout(words, 1);
    connect(&theme, &Theme::changed, this, &HeroSection::applyTheme);
}

void HeroSection::show(const Entry &entry)
{
    const bool failure = entry.kind == EntryKind::Failure;
    const ChipLook chip = chipOf(entry);
    m_statusClass = chip.statusClass;
    m_longCode = entry.label().size() > longestBigCode;
    m_picture->setVisible(failure);
    m_picture->setPicture(failurePicture(failureKind(entry).value_or(ErrorKind::EmptyResponse)), chip.statusClass,
                          chipSpoken(entry));
    m_code->setVisible(!failure && !m_longCode);
    m_codeWords->setVisible(!failure && m_longCode);
    m_label = entry.label();
    m_code->setAccessibleName(chipSpoken(entry));
    m_codeWords->setAccessibleName(chipSpoken(entry));
    m_name->setPlain(entry.name);
    setBadges(entry);
    applyTheme();
}

void HeroSection::setBadges(const Entry &entry)
{
    struct Word
    {
        QString text;
        int statusClass;
    };
    QList<Word> words;
    if (entry.kind == EntryKind::Failure) {
        const auto failed = failureKind(entry);
        words = {{failed && isOfRedirects(*failed) ? tr("No page reached") : tr("No HTTP answer"), 5},
                 {chipOf(entry).text, 0}};
    } else {
        if (entry.kind == EntryKind::Warning)
            words += {tr("Warning field"), 0};
        else if (m_statusClass != 0)
            words += {classLabel(m_statusClass), m_statusClass};
        words += {standingName(entry.status), 0};
        words += {m_registry.vendorName(entry.vendor), 0};
        if (entry.kind == EntryKind::Subcode && entry.code)
            words += {tr("Comes with %1").arg(*entry.code), 0};
    }
    if (entry.seenBy == SeenBy::Logs)
        words += {tr("Only in logs"), 0};
    while (m_badges.size() < words.size()) {
        m_badges += new Badge(m_theme, m_badgeRow);
        m_badgeRow->layout()->addWidget(m_badges.last());
    }
    for (qsizetype i = 0; i < m_badges.size(); ++i) {
        m_badges[i]->setVisible(i < words.size());
        if (i < words.size())
            m_badges[i]->setText(words[i].text, words[i].statusClass);
    }
}

void HeroSection::applyTheme()
{
    m_layout->setDirection(m_longCode ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setSpacing(m_longCode ? m_theme.px(2) : m_theme.px(18));
    const QColor color = m_theme.classColors(m_statusClass).solid;
    if (m_longCode) // it wraps
        m_codeWords->setMarkup(tonedMarkup(m_label, color.name()));
    else
        showBigCode(*m_code, m_theme, m_label, color);
}

} // namespace StatusScope
