// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/guide/shortcutsheet.h"

#include "ui/common/heading.h"
#include "ui/common/paint.h"
#include "ui/common/screenroom.h"
#include "ui/common/textlabel.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostKeys = 2; // systems know five for “Paste”, one of them F18

KeyNote noteOf(const QAction *action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action->shortcuts()) {
        const QString text = keyText(sequence);
        if (!text.isEmpty() && !keys.contains(text) && keys.size() < mostKeys)
            keys += text;
    }
    QString what = action->text();
    what.remove(u'&').remove(u'…');
    return {keys.join(u", "), what};
}

// So that what the keys do stands beneath each other, whatever the group of a column.
int widestKeys(const Theme &theme, const QList<KeyGroup> &groups)
{
    const QFontMetrics metrics(theme.font(FontRole::Small));
    int widest = 0;
    for (const KeyGroup &group : groups) {
        for (const KeyNote &note : group.keys)
            widest = qMax(widest, metrics.horizontalAdvance(note.keys));
    }
    return widest + 1;
}

QWidget *groupWidget(const Theme &theme, const KeyGroup &group, int keysWidth, QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.px(16));
    grid->setVerticalSpacing(theme.px(4));
    grid->setColumnMinimumWidth(0, keysWidth);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new Heading(theme, group.name, std::nullopt, widget), 0, 0, 1, 2);
    int row = 1;
    for (const KeyNote &note : group.keys) {
        auto *keys = new TextLabel(theme, FontRole::Small, Token::Text2, widget);
        keys->setPlain(note.keys);
        keys->setWordWrap(false);
        // On the base line of the larger letters beside it.
        const int lower = theme.lineHeight(FontRole::Body) - theme.lineHeight(FontRole::Small);
        keys->setContentsMargins(0, lower / 2, 0, 0);
        auto *what = new TextLabel(theme, FontRole::Body, Token::Text, widget);
        what->setPlain(note.what);
        grid->addWidget(keys, row, 0, Qt::AlignTop);
        grid->addWidget(what, row, 1);
        ++row;
    }
    grid->setRowStretch(row, 1);
    return widget;
}

} // namespace

QList<KeyGroup> keyGroups(const MainWindow &window)
{
    QList<KeyGroup> groups{{ShortcutSheet::tr("Everywhere"), {}}};
    QList<const QAction *> ofPages;
    for (const Page *page : window.pages()) {
        KeyGroup group{page->name(), {}};
        for (const QAction *action : page->actions()) {
            ofPages += action;
            if (!action->shortcuts().isEmpty())
                group.keys += noteOf(action);
        }
        group.keys += page->keyNotes();
        if (!group.keys.isEmpty())
            groups += group;
    }
    for (const QAction *action : window.actions()) {
        if (!ofPages.contains(action) && !noteOf(action).keys.isEmpty())
            groups.first().keys += noteOf(action);
    }
    const QString held = keyText(Qt::CTRL).replace(u'+', u' ');
    groups.first().keys += {held + ShortcutSheet::tr("wheel"), ShortcutSheet::tr("Larger, smaller")};
    return groups;
}

ShortcutSheet::ShortcutSheet(const Theme &theme, const MainWindow &window, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"shortcutSheet"_s);
    setWindowTitle(tr("Keys"));
    auto *body = new QWidget;
    auto *columns = new QHBoxLayout(body);
    const int margin = theme.px(24);
    columns->setContentsMargins(margin, margin, margin, margin);
    columns->setSpacing(theme.px(40));
    const QList<KeyGroup> groups = keyGroups(window);
    const QList<KeyGroup> ofPages = groups.mid(1);
    const int keysWidth[] = {widestKeys(theme, {groups.first()}), widestKeys(theme, ofPages)};
    columns->addWidget(groupWidget(theme, groups.first(), keysWidth[0], body), 1, Qt::AlignTop);
    auto *pages = new QVBoxLayout;
    pages->setSpacing(theme.px(20));
    for (const KeyGroup &group : ofPages)
        pages->addWidget(groupWidget(theme, group, keysWidth[1], body));
    pages->addStretch(1);
    columns->addLayout(pages, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(body);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    // A bar that is there takes room, and may be needed for that alone. It is there while the window has no size.
    scroll->verticalScrollBar()->setRange(0, 0);
    // Words of 200 px beside the keys of any language.
    const int wanted = keysWidth[0] + keysWidth[1] + 2 * theme.px(16 + 200) + columns->spacing() + 2 * margin;
    const int width = withinScreen(*this, {qMax(theme.px(760), wanted), 0}).width();
    resize(withinScreen(*this, {width, columns->totalHeightForWidth(width)}));
}

} // namespace StatusScope
