// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/appstyle.h"

#include "ui/common/fieldpaint.h"
#include "ui/common/menupaint.h"
#include "ui/common/paint.h"
#include "ui/common/theme.h"

#include <QFocusFrame>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

// Text of several lines to type; what only shows text has no frame.
bool isTextField(const QWidget *widget)
{
    const auto *edit = qobject_cast<const QPlainTextEdit *>(widget);
    return edit != nullptr && edit->frameShape() != QFrame::NoFrame;
}

// The list of a field: a window of its own.
bool isPopup(const QWidget *widget)
{
    return widget != nullptr && widget->windowType() == Qt::Popup;
}

// The program's own fields paint their frame, and one in a combo or spin box lies in a field that has one.
bool isFramed(const QStyleOptionFrame *frame)
{
    return frame != nullptr && frame->lineWidth > 0 && frame->palette.color(QPalette::Base).alpha() > 0;
}

} // namespace

AppStyle::AppStyle(const Theme &theme)
    : QProxyStyle(u"Fusion"_s)
    , m_theme(theme)
{
}

int AppStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return isTextField(widget) ? m_theme.px(5) : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ScrollBarExtent:
        return 10;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_theme.px(16);
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: // item views take these for the margins of their text
        return option != nullptr && qobject_cast<QFocusFrame *>(option->styleObject) != nullptr
            ? m_theme.px(4)
            : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return m_theme.px(4);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return m_theme.px(8);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int AppStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                        QStyleHintReturn *returned) const
{
    if (hint == SH_Menu_Scrollable) // a second column would leave a small screen
        return 1;
    if (hint == SH_ComboBox_Popup) // the list of a field that one may type in looks like every other
        return 1;
    if (hint == SH_ScrollBar_LeftClickAbsolutePosition)
        return 0;
    // A text's frame has no room within the text's own widget.
    if (hint == SH_FocusFrame_AboveWidget)
        return 1;
    // Focus inside a row is drawn by the delegates.
    if (hint == SH_ItemView_ShowDecorationSelected)
        return 1;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

QRect AppStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element != SE_LineEditContents || !isFramed(frame))
        return rect;
    return rect.adjusted(m_theme.px(5), 0, -m_theme.px(5), 0);
}

QRect AppStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                               const QWidget *widget) const
{
    if (control == CC_ComboBox || control == CC_SpinBox) {
        const QRect place = fieldPart(m_theme, part, *option);
        if (!place.isNull())
            return place;
    }
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || slider == nullptr)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool horizontal = slider->orientation == Qt::Horizontal;
    const int length = horizontal ? slider->rect.width() : slider->rect.height();
    const qint64 range = qint64(slider->maximum) - slider->minimum;
    int handle = length;
    if (range > 0) {
        handle = int(qint64(slider->pageStep) * length / (range + slider->pageStep));
        handle = qBound(qMin(32, length), handle, length);
    }
    const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition, length - handle,
                                              slider->upsideDown);
    const auto span = [&](int from, int size) {
        const QRect rect =
            horizontal ? QRect(from, 0, size, slider->rect.height()) : QRect(0, from, slider->rect.width(), size);
        return visualRect(slider->direction, slider->rect, rect.translated(slider->rect.topLeft()));
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return slider->rect;
    case SC_ScrollBarSlider:
        return span(start, handle);
    case SC_ScrollBarSubPage:
        return span(0, start);
    case SC_ScrollBarAddPage:
        return span(start + handle, length - start - handle);
    default:
        return {};
    }
}

void AppStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                  const QWidget *widget) const
{
    if (control == CC_ComboBox || control == CC_SpinBox) {
        (control == CC_ComboBox ? paintComboBox : paintSpinBox)(*painter, m_theme, *option);
        return;
    }
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || slider == nullptr) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    if (slider->maximum <= slider->minimum)
        return;
    const QRectF handle = subControlRect(CC_ScrollBar, slider, SC_ScrollBarSlider, widget);
    const bool active = (slider->state & State_MouseOver) != 0 || (slider->activeSubControls & SC_ScrollBarSlider) != 0;
    QColor color = m_theme.color(Token::Edge);
    color.setAlphaF(active ? 0.8F : 0.45F);
    const double inset = active ? 2 : 2.5;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    const QRectF rect = handle.adjusted(inset, inset, -inset, -inset);
    const double radius = qMin(rect.width(), rect.height()) / 2;
    painter->drawRoundedRect(rect, radius, radius);
    painter->restore();
}

void AppStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const
{
    if (element == CE_Splitter) {
        painter->fillRect(option->rect, m_theme.color(Token::Line));
        return;
    }
    if (const auto *row = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        element == CE_MenuItem && row != nullptr) {
        paintMenuRow(*painter, m_theme, *row, widget);
        return;
    }
    if (element == CE_FocusFrame) {
        paintFocusRing(*painter, m_theme, option->rect, m_theme.pxF(4));
        return;
    }
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        element == CE_ComboBoxLabel && combo != nullptr)
    {
        QStyleOptionComboBox shown = *combo;
        const QRect room = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
        shown.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room.width() - 2);
        QProxyStyle::drawControl(element, &shown, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void AppStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    if (element == PE_FrameFocusRect) {
        paintFocusRing(*painter, m_theme, option->rect, m_theme.pxF(5));
        return;
    }
    if (element == PE_IndicatorCheckBox) {
        paintTick(*painter, m_theme, *option);
        return;
    }
    if (element == PE_IndicatorRadioButton) {
        paintRadio(*painter, m_theme, *option);
        return;
    }
    if (element == PE_PanelMenu || element == PE_PanelTipLabel || (element == PE_Frame && isPopup(widget))) {
        paintPopupGround(*painter, m_theme, option->rect);
        return;
    }
    if (element == PE_FrameMenu) // the panel has it
        return;
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == PE_Frame && isTextField(widget)) {
        paintFieldFrame(*painter, m_theme, *option);
        return;
    }
    if (element == PE_PanelLineEdit && frame != nullptr && qobject_cast<const QLineEdit *>(widget) != nullptr) {
        if (isFramed(frame))
            paintFieldFrame(*painter, m_theme, *option);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

QSize AppStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                 const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (const auto *row = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        type == CT_MenuItem && row != nullptr)
        return menuRowSize(m_theme, *row, size, widget);
    if (type == CT_ComboBox || type == CT_SpinBox || type == CT_LineEdit)
        result.setHeight(qMax(m_theme.px(28), size.height()));
    if (type == CT_ComboBox)
        result.rwidth() += m_theme.px(16);
    return result;
}

} // namespace StatusScope
