// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/wiretext.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>

#include <memory>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

WireText::WireText(QWidget *parent)
    : QPlainTextEdit(parent)
{
}

QString WireText::selection() const
{
    return textCursor().selectedText().replace(QChar::ParagraphSeparator, u'\n');
}

QString WireText::maskedSelection() const
{
    const QString chosen = selection();
    if (!m_mask || chosen.isEmpty())
        return chosen;
    QStringList lines;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += block.text();
    const QString masked = m_mask(lines.join(u'\n'));
    const QStringList maskedLines = masked.split(u'\n');
    if (maskedLines.size() != lines.size()) // a secret of several lines
        return masked.contains(chosen) ? chosen : masked;
    QStringList parts = chosen.split(u'\n');
    const int first = document()->findBlock(textCursor().selectionStart()).blockNumber();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString &line = maskedLines.at(first + i);
        if (!line.contains(parts.at(i)))
            parts[i] = line;
    }
    return parts.join(u'\n');
}

// By Ctrl+C, the menu, the mouse (X11's selection) and dragging alike.
QMimeData *WireText::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    copied->setText(maskedSelection());
    return copied;
}

void WireText::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu(event->pos()));
    menu->setObjectName(u"wireTextMenu"_s);
    const QString chosen = selection();
    if (chosen != maskedSelection()) {
        auto *open = new QAction(tr("Copy, secrets included"), menu.get());
        open->setObjectName(u"copyWithSecrets"_s);
        connect(open, &QAction::triggered, this, [this, chosen] { emit copyRequested(chosen); });
        menu->insertAction(menu->actions().value(1), open); // below "Copy"
    }
    menu->exec(event->globalPos());
}

} // namespace StatusScope
