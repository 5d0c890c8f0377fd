// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/tokens.h"

#include <QFont>
#include <QObject>
#include <QPalette>

#include <array>

namespace StatusScope {

enum class ThemeChoice { System, Light, Dark };

enum class FontRole { Code, Title, Lead, Body, Heading, Small, SmallStrong, Caption, CaptionStrong, Mono };
constexpr std::size_t fontRoleCount = 10;

// Colours, fonts and lengths of everything painted. One object for the whole window, handed to each widget; whoever
// caches what it says listens to changed(). Sets the application's palette, font and style as well.
class Theme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Theme)

public:
    // Takes the system's palette and font as they are before anything of ours is set.
    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    int zoom() const { return m_zoom; } // percent
    void setZoom(int percent);
    // Instead of the system's; an empty or missing family leaves the system's.
    void setFonts(const QString &family, const QString &monoFamily, int basePixels);

    bool isDark() const { return m_dark; }
    // The system asks for high contrast: its own palette is used, tints become outlines.
    bool isHighContrast() const { return m_highContrast; }
    QColor color(Token token) const;
    ClassColors classColors(int statusClass) const;
    const QFont &font(FontRole role) const { return m_fonts[static_cast<std::size_t>(role)]; }
    int lineHeight(FontRole role) const; // px
    // A length given for a 13 px font, for the font and zoom in use.
    int px(double length) const { return qRound(length * m_scale); }
    double pxF(double length) const { return length * m_scale; }

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void readSystem();
    void apply();
    QPalette palette() const;
    QFont makeFont(FontRole role) const;

    ThemeChoice m_choice = ThemeChoice::System;
    int m_zoom = 100;
    double m_scale = 1;
    int m_basePixels = 13;
    QString m_family;
    QString m_monoFamily;
    std::array<QFont, fontRoleCount> m_fonts; // each copy shares what was loaded for it
    QPalette m_systemPalette;
    bool m_systemDark = false;
    bool m_highContrast = false;
    bool m_dark = false;
    bool m_applying = false;
};

} // namespace StatusScope
