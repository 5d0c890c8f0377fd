// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/copybutton.h"

#include <chrono>

namespace StatusScope {

namespace {
constexpr std::chrono::milliseconds copiedTime{1500};
}

CopyButton::CopyButton(const Theme &theme, Kind kind, const QString &text, QWidget *parent)
    : Button(theme, kind, text, parent)
    , m_text(text)
{
    setGlyph(Icon::Copy);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        setMinimumWidth(0);
        setText(m_text);
        setGlyph(Icon::Copy);
    });
}

void CopyButton::showCopied()
{
    setMinimumWidth(width()); // or the row would jump
    setText(tr("Copied"));
    setGlyph(Icon::Check);
    m_timer.start(copiedTime);
}

} // namespace StatusScope
