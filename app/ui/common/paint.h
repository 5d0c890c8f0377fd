// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/tokens.h"

#include <QColor>
#include <QKeySequence>
#include <QList>
#include <QRectF>
#include <QString>

class QPainter;

// Routines that several widgets and delegates paint with.
namespace StatusScope {

class Theme;

// A tint beneath words; in high contrast, where words keep their colour, its outline.
void paintTint(QPainter &painter, const Theme &theme, const QRectF &area, Token tint, double radius = 0);
void paintFocusRing(QPainter &painter, const Theme &theme, const QRectF &rect, double radius);

// A chip: a code on the tint of its class. `marked`: underlined, the search found it.
struct ChipLook
{
    QString text;
    int statusClass = 0;
    bool large = false;
    bool marked = false;
};
QSize chipSize(const Theme &theme, const ChipLook &chip);
void paintChip(QPainter &painter, const Theme &theme, const QRectF &rect, const ChipLook &chip);

// A bar in pieces that follow each other in the reading direction, from `start` on, all lengths on the scale of the
// area's width. On whole pixels of the screen, so that each shows its own colour: none is shorter than `least`, and
// none ends beyond the area, for which the longer ones give way.
struct Piece
{
    double length = 0;
    QColor color;
};
void paintPieces(QPainter &painter, const QRectF &area, double start, const QList<Piece> &pieces, double least,
                 double gap = 0);

// Text by QPainter's flags. Right to left, one without any letter of such a script keeps its own direction, or "54 ms"
// would read "ms 54" and an ellipsis stand before its beginning.
void paintText(QPainter &painter, const QRectF &area, int flags, const QString &text);
// An address or another text that is read left to right wherever it stands.
QString leftToRight(const QString &text);
// Whether any letter of it is of a script that runs from the right.
bool hasRightToLeft(QStringView text);

// Margins of a layout, which Qt does not mirror: before and after what is read.
QMargins readingMargins(int before, int above, int after, int beneath);

// A key or combination in a small frame; "Ctrl K", as the system writes it on macOS.
QString keyText(const QKeySequence &keys);
QSize keyHintSize(const Theme &theme, const QString &text);
void paintKeyHint(QPainter &painter, const Theme &theme, const QRectF &rect, const QString &text);

} // namespace StatusScope
