// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/tokens.h"

#include <array>

namespace StatusScope {

namespace {

struct Pair
{
    QRgb light;
    QRgb dark;
};

// In the order of Token.
constexpr std::array<Pair, tokenCount> tokens{{
    {0xFFF3F4F6, 0xFF17191C}, // Side
    {0xFFFFFFFF, 0xFF1E2125}, // Base
    {0xFFF7F8FA, 0xFF24282D}, // Panel
    {0xFFEEF4FD, 0xFF1F2C40}, // Tell
    {0xFFE2E5EA, 0xFF343A41}, // Line
    {0xFF7C8590, 0xFF7D8792}, // Edge
    {0xFF1B2026, 0xFFE7EAED}, // Text
    {0xFF525B66, 0xFFB0B8C1}, // Text2
    {0xFF5F6873, 0xFFA0A9B3}, // Text3
    {0xFF0B5CD1, 0xFF7DB1FF}, // Accent
    {0xFF0B5CD1, 0xFF2E72E2}, // Fill
    {0xFFFFFFFF, 0xFFFFFFFF}, // OnFill
    {0xFFDCE8FB, 0xFF26395A}, // Selected
    {0xFFEAECEF, 0xFF2A2F35}, // Hover
    {0xFFFFFFFF, 0xFF3A4048}, // Segment
    {0xFFFFE58A, 0xFF5C4A00}, // Mark
    {0xFF3A2E00, 0xFFFFEFB0}, // OnMark
    {0xFF176A38, 0xFF74D795}, // Good
    {0xFF8A4B05, 0xFFF0B35E}, // Warn
    {0xFFB3231B, 0xFFFF9A90}, // Bad
    {0xFF0A8296, 0xFF4DB6C6}, // PhaseDns
    {0xFFB4690E, 0xFFD9973F}, // PhaseConnect
    {0xFF7A55C7, 0xFFA98BEB}, // PhaseTls
    {0xFF66717E, 0xFF8B95A0}, // PhaseWait
    {0xFF1F6FDB, 0xFF5C9BFF}, // PhaseDownload
}};

struct ClassRow
{
    Pair text;
    Pair tint;
    Pair solid;
};

constexpr std::array<ClassRow, 6> classes{{
    {{0xFF525B66, 0xFFB0B8C1}, {0xFFE8EBEE, 0xFF33383F}, {0xFF66707C, 0xFF97A1AC}},
    {{0xFF0A6577, 0xFF6CD2E2}, {0xFFDCF1F5, 0xFF133840}, {0xFF0B7C92, 0xFF58C6D8}},
    {{0xFF176A38, 0xFF74D795}, {0xFFDDF3E3, 0xFF173824}, {0xFF1B8443, 0xFF5FCB84}},
    {{0xFF6540B8, 0xFFBDA4F7}, {0xFFECE7FA, 0xFF332A50}, {0xFF6F47C4, 0xFFAE90F2}},
    {{0xFF8A4B05, 0xFFF0B35E}, {0xFFFCEBCF, 0xFF442F0E}, {0xFFBC6106, 0xFFEBA23F}},
    {{0xFFB3231B, 0xFFFF9A90}, {0xFFFBE4E1, 0xFF4B201D}, {0xFFC82A20, 0xFFFF7366}},
}};

QColor pick(const Pair &pair, bool dark)
{
    return QColor::fromRgb(dark ? pair.dark : pair.light);
}

} // namespace

QColor tokenColor(Token token, bool dark)
{
    return pick(tokens[static_cast<std::size_t>(token)], dark);
}

ClassColors tokenClassColors(int statusClass, bool dark)
{
    const ClassRow &row = classes[statusClass >= 1 && statusClass <= 5 ? static_cast<std::size_t>(statusClass) : 0];
    return {pick(row.text, dark), pick(row.tint, dark), pick(row.solid, dark)};
}

} // namespace StatusScope
