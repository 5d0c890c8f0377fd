// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComplex;

// How fields, lists to choose from, spin boxes and marks to tick look; used by AppStyle.
namespace StatusScope {

class Theme;

void paintFieldFrame(QPainter &painter, const Theme &theme, const QStyleOption &option);
void paintComboBox(QPainter &painter, const Theme &theme, const QStyleOptionComplex &option);
void paintSpinBox(QPainter &painter, const Theme &theme, const QStyleOptionComplex &option);
void paintTick(QPainter &painter, const Theme &theme, const QStyleOption &option); // of a check box
void paintRadio(QPainter &painter, const Theme &theme, const QStyleOption &option);
// Where the parts of a list to choose from or a spin box are; null for other parts.
QRect fieldPart(const Theme &theme, QStyle::SubControl part, const QStyleOptionComplex &option);

} // namespace StatusScope
