// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/reference/entryfinder.h"

#include "ui/common/textlabel.h"

#include <QLabel>
#include <QScrollArea>
#include <QTextDocument>

#include <algorithm>

namespace StatusScope {

namespace {

// As the label counts its letters.
QString visibleText(const QLabel &label)
{
    const bool rich =
        label.textFormat() == Qt::RichText || (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(label.text()));
    if (!rich)
        return label.text();
    QTextDocument document;
    document.setHtml(label.text());
    return document.toPlainText();
}

} // namespace

EntryFinder::EntryFinder(QScrollArea &area)
    : m_area(area)
{
}

void EntryFinder::search(const QString &words)
{
    select(-1);
    m_places.clear();
    m_length = int(words.size());
    if (words.isEmpty())
        return;
    QList<QLabel *> labels = m_area.widget()->findChildren<QLabel *>();
    labels.removeIf([](const QLabel *label) {
        const bool selectable = label->textInteractionFlags().testFlag(Qt::TextSelectableByMouse)
            || qobject_cast<const TextLabel *>(label) != nullptr;
        return !label->isVisible() || !selectable;
    });
    // As one reads: line by line. Right to left the columns run the other way.
    const auto place = [this](const QLabel *label) {
        const QPoint at = label->mapTo(m_area.widget(), QPoint());
        return std::pair(at.y(), label->layoutDirection() == Qt::RightToLeft ? -at.x() : at.x());
    };
    std::stable_sort(labels.begin(), labels.end(),
                     [&](const QLabel *a, const QLabel *b) { return place(a) < place(b); });
    for (QLabel *label : std::as_const(labels)) {
        const QString text = visibleText(*label);
        for (qsizetype at = 0; (at = text.indexOf(words, at, Qt::CaseInsensitive)) >= 0; at += words.size())
            m_places.append({label, int(at)});
    }
    select(m_places.isEmpty() ? -1 : 0);
}

void EntryFinder::step(int by)
{
    if (!m_places.isEmpty())
        select((m_current + by + count()) % count());
}

void EntryFinder::select(int index)
{
    if (m_current >= 0) {
        if (QLabel *label = m_places[m_current].label)
            label->setSelection(0, 0);
    }
    m_current = index;
    if (index < 0)
        return;
    QLabel *label = m_places[index].label;
    if (label == nullptr)
        return;
    if (auto *text = qobject_cast<TextLabel *>(label))
        text->wake();
    label->setSelection(m_places[index].start, m_length);
    // In a long text the place is about where its share of the letters is.
    const int share = label->height() * m_places[index].start / qMax<int>(1, int(visibleText(*label).size()));
    const QPoint at = label->mapTo(m_area.widget(), QPoint(0, share));
    m_area.ensureVisible(at.x(), at.y(), 0, m_area.viewport()->height() / 4);
}

} // namespace StatusScope
