// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

// The palette: every colour the program paints with, by what it is for. Contrasts are checked by
// tests/ui/common/themetest.cpp.
namespace StatusScope {

enum class Token {
    Side, // left column, bars, dialogs
    Base, // content
    Panel, // table heads, quiet fills
    Tell, // the one filled card
    Line, // hairlines, decoration only
    Edge, // borders of fields, buttons, stops
    Text,
    Text2, // secondary text, icons
    Text3, // captions, placeholders
    Accent, // links, focus, selection mark
    Fill, // primary button
    OnFill,
    Selected,
    Hover, // pointer, track of a segmented control
    Segment, // the chosen segment
    Mark, // found text
    OnMark,
    Good,
    Warn,
    Bad,
    PhaseDns,
    PhaseConnect,
    PhaseTls,
    PhaseWait,
    PhaseDownload
};
inline constexpr int tokenCount = static_cast<int>(Token::PhaseDownload) + 1;

// A class of status codes: chips are text on tint; big codes, bars and filled stops are solid.
struct ClassColors
{
    QColor text;
    QColor tint;
    QColor solid;
};

QColor tokenColor(Token token, bool dark);
// 1 to 5, 0 for codes without a class.
ClassColors tokenClassColors(int statusClass, bool dark);

} // namespace StatusScope
