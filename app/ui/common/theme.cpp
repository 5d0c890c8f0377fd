// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/theme.h"

#include "ui/common/appstyle.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QScopedValueRollback>
#include <QScreen>
#include <QSettings>

#include <array>
#include <cmath>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

struct TypeRow
{
    double size;
    double line;
    QFont::Weight weight;
    double spacing; // px between letters
};

// In the order of FontRole; sizes for a base of 13 px.
constexpr std::array<TypeRow, fontRoleCount> types{{
    {50, 52, QFont::DemiBold, -1.5},
    {22, 28, QFont::DemiBold, -0.3},
    {15, 22, QFont::Normal, 0},
    {13, 18, QFont::Normal, 0},
    {13, 18, QFont::DemiBold, 0},
    {12, 16, QFont::Normal, 0},
    {12, 16, QFont::DemiBold, 0},
    {11, 14, QFont::Normal, 0},
    {11, 14, QFont::DemiBold, 0},
    {12, 18, QFont::Normal, 0},
}};

double luminance(const QColor &color)
{
    const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

bool systemIsDark(const QPalette &palette)
{
#ifdef Q_OS_WIN
    const QSettings registry(uR"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize)"_s,
                             QSettings::NativeFormat);
    if (registry.contains("AppsUseLightTheme"_L1))
        return registry.value("AppsUseLightTheme"_L1).toInt() == 0;
#endif
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

// High-contrast schemes are the only ones with pure black against pure white for content and window alike.
bool systemIsHighContrast(const QPalette &palette)
{
    const auto extreme = [](const QColor &a, const QColor &b) { return std::abs(luminance(a) - luminance(b)) > 0.99; };
    return extreme(palette.color(QPalette::Window), palette.color(QPalette::WindowText))
        && extreme(palette.color(QPalette::Base), palette.color(QPalette::Text));
}

// As QFontInfo has it, but without a font of that size being loaded, which is another one than the theme's.
int pixelSize(const QFont &font)
{
    if (font.pixelSize() > 0)
        return font.pixelSize();
    const QScreen *screen = QGuiApplication::primaryScreen(); // none where every display is switched off
    return qRound(font.pointSizeF() * (screen != nullptr ? screen->logicalDotsPerInchY() : 96) / 72);
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
{
    m_basePixels = pixelSize(QApplication::font());
    m_family = QApplication::font().family();
    m_monoFamily = QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    readSystem();
    QApplication::setStyle(new AppStyle(*this)); // the application owns it
    apply();
    qApp->installEventFilter(this);
}

Theme::~Theme()
{
    // The style refers to this object, the application outlives it.
    if (qApp != nullptr)
        QApplication::setStyle(u"Fusion"_s);
}

void Theme::setChoice(ThemeChoice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

void Theme::setZoom(int percent)
{
    percent = qBound(80, percent, 200);
    if (m_zoom == percent)
        return;
    m_zoom = percent;
    apply();
}

void Theme::setFonts(const QString &family, const QString &monoFamily, int basePixels)
{
    if (QFontDatabase::hasFamily(family))
        m_family = family;
    if (QFontDatabase::hasFamily(monoFamily))
        m_monoFamily = monoFamily;
    if (basePixels > 0)
        m_basePixels = basePixels;
    apply();
}

QColor Theme::color(Token token) const
{
    if (!m_highContrast)
        return tokenColor(token, m_dark);
    switch (token) {
    case Token::Side:
    case Token::Base:
    case Token::Panel:
    case Token::Tell:
    case Token::Hover:
    case Token::Segment:
    case Token::OnFill:
        return m_systemPalette.color(QPalette::Base);
    case Token::Selected:
    case Token::Mark:
        return m_systemPalette.color(QPalette::Highlight);
    case Token::OnMark:
        return m_systemPalette.color(QPalette::HighlightedText);
    case Token::Accent:
        return m_systemPalette.color(QPalette::Link);
    default:
        return m_systemPalette.color(QPalette::Text);
    }
}

ClassColors Theme::classColors(int statusClass) const
{
    if (!m_highContrast)
        return tokenClassColors(statusClass, m_dark);
    const QColor text = m_systemPalette.color(QPalette::Text);
    return {text, m_systemPalette.color(QPalette::Base), text};
}

QFont Theme::makeFont(FontRole role) const
{
    const TypeRow &type = types[static_cast<std::size_t>(role)];
    QFont font(role == FontRole::Mono ? m_monoFamily : m_family);
    if (role == FontRole::Mono)
        font.setStyleHint(QFont::Monospace);
    // No ligatures, where "://" is three characters, and no kerning, which moves letters by less than a pixel: both
    // were a good part of the first page's work. Qt shapes the scripts that cannot be read without it all the same.
    font.setStyleStrategy(QFont::PreferNoShaping);
    // Nor hinting, whatever the system asks for: no dense screen has it, it hardly shows beside the light one that is
    // usual elsewhere, and it cost a fifth of what opening the window takes beyond an empty one.
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(qMax(1, px(type.size)));
    font.setWeight(type.weight);
    if (type.spacing != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, pxF(type.spacing));
    return font;
}

int Theme::lineHeight(FontRole role) const
{
    return px(types[static_cast<std::size_t>(role)].line);
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange && watched == qApp && !m_applying) {
        const QScopedValueRollback guard(m_applying, true);
        QApplication::setPalette(QPalette()); // lets the system's shine through for a moment
        readSystem();
        QMetaObject::invokeMethod(this, &Theme::apply, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void Theme::readSystem()
{
    m_systemPalette = QApplication::palette();
    m_systemDark = systemIsDark(m_systemPalette);
    m_highContrast = systemIsHighContrast(m_systemPalette);
}

void Theme::apply()
{
    const QScopedValueRollback guard(m_applying, true);
    m_scale = m_basePixels / 13.0 * m_zoom / 100.0;
    m_dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_systemDark);
    for (std::size_t role = 0; role < fontRoleCount; ++role)
        m_fonts[role] = makeFont(static_cast<FontRole>(role));
    QApplication::setPalette(palette());
    QApplication::setFont(font(FontRole::Body));
    emit changed();
}

QPalette Theme::palette() const
{
    if (m_highContrast)
        return m_systemPalette;
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Token token) { palette.setColor(role, color(token)); };
    set(QPalette::Window, Token::Side);
    set(QPalette::Button, Token::Side);
    set(QPalette::Base, Token::Base);
    set(QPalette::AlternateBase, Token::Panel);
    set(QPalette::ToolTipBase, Token::Base);
    set(QPalette::Text, Token::Text);
    set(QPalette::WindowText, Token::Text);
    set(QPalette::ButtonText, Token::Text);
    set(QPalette::ToolTipText, Token::Text);
    set(QPalette::BrightText, Token::Text);
    set(QPalette::PlaceholderText, Token::Text3);
    set(QPalette::Link, Token::Accent);
    set(QPalette::LinkVisited, Token::Accent);
    set(QPalette::Highlight, Token::Fill);
    set(QPalette::HighlightedText, Token::OnFill);
    set(QPalette::Light, Token::Base);
    set(QPalette::Midlight, Token::Hover);
    set(QPalette::Mid, Token::Line);
    set(QPalette::Dark, Token::Edge);
    set(QPalette::Shadow, Token::Edge);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Token::Edge));
    return palette;
}

} // namespace StatusScope
