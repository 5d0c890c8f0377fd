// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/barchart.h"

#include "ui/common/paint.h"
#include "ui/common/theme.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QtMath>
#include <QVBoxLayout>

#include <algorithm>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double labelSpace = 104;
constexpr double figureSpace = 76;
constexpr double countSpace = 34;
constexpr double gap = 12;
constexpr double leastSpace = 24; // px of a bar beside its name
constexpr double leastBar = 3; // px, also of a share that would round to nothing

// For the count, a gap and the widest share, in whatever font.
int figuresWidth(const Theme &theme)
{
    const double share = QFontMetricsF(theme.font(FontRole::Body)).horizontalAdvance(BarRow::tr("%1 %").arg(100));
    return qMax(theme.px(figureSpace), theme.px(countSpace + 8) + qCeil(share) + 1);
}

QString percent(int count, int total)
{
    const int value = total > 0 ? qRound(100.0 * count / total) : 0;
    return count > 0 && value == 0 ? BarRow::tr("<1 %") : BarRow::tr("%1 %").arg(QLocale().toString(value));
}

} // namespace

bool BarRow::Look::operator==(const Look &other) const
{
    return chip.has_value() == other.chip.has_value() && (!chip || chip->text == other.chip->text) && icon == other.icon
        && name == other.name && objectName == other.objectName && statusClass == other.statusClass
        && count == other.count;
}

BarRow::BarRow(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarRow::setLook(const Look &look, int most, int total)
{
    if (look == m_look && most == m_most && total == m_total)
        return;
    m_look = look;
    m_most = most;
    m_total = total;
    setObjectName(look.objectName);
    const QString name = look.chip ? look.chip->text % u' ' % look.name : look.name;
    setAccessibleName(tr("%1: %2 of %3, %4").arg(name).arg(look.count).arg(total).arg(percent(look.count, total)));
    setAccessibleDescription(tr("Shows only these results"));
    setToolTip(accessibleName());
    update();
}

QSize BarRow::sizeHint() const
{
    return {m_theme.px(labelSpace + 120 + figureSpace + 2 * gap), m_theme.px(24)};
}

QSize BarRow::minimumSizeHint() const
{
    return {m_theme.px(190), m_theme.px(24)};
}

int BarRow::labelWidth() const
{
    // Where it is tight the bar gets shorter, for its figures say the same; the word has nothing to stand for it.
    const int room = width() - m_theme.px(4 + leastSpace + gap) - figuresWidth(m_theme);
    return qBound(m_theme.px(m_look.chip ? 42 : 24), room, m_labelSpace);
}

int BarRow::nameLeft() const
{
    return m_theme.px((m_look.chip ? 36 : 15) + 8);
}

int BarRow::wholeLabel() const
{
    return nameLeft() + qCeil(QFontMetricsF(m_theme.font(FontRole::Heading)).horizontalAdvance(m_look.name)) + 1;
}

void BarRow::setLabelSpace(int width)
{
    m_labelSpace = width;
    update();
}

void BarRow::paintLabel(QPainter &painter, const QRect &area) const
{
    const auto mirror = [&](const QRect &rect) { return QStyle::visualRect(layoutDirection(), area, rect); };
    const int used = nameLeft();
    if (m_look.chip) {
        const QSize size(m_theme.px(36), m_theme.px(18));
        paintChip(painter, m_theme,
                  mirror({area.left(), area.top() + (area.height() - size.height()) / 2, size.width(), size.height()}),
                  *m_look.chip);
    } else {
        const int side = m_theme.px(15);
        paintIcon(painter, m_look.icon, mirror({area.left(), area.top() + (area.height() - side) / 2, side, side}),
                  m_theme.color(Token::Text));
    }
    if (area.width() <= used)
        return;
    painter.setFont(m_theme.font(isChecked() ? FontRole::Heading : FontRole::Body));
    painter.setPen(m_theme.color(Token::Text));
    paintText(painter, mirror(area.adjusted(used, 0, 0, 0)), Qt::AlignVCenter | Qt::AlignLeading,
              painter.fontMetrics().elidedText(m_look.name, Qt::ElideRight, area.width() - used));
}

void BarRow::paintBar(QPainter &painter, const QRect &area) const
{
    const double radius = m_theme.pxF(3);
    painter.setPen(m_theme.isHighContrast() ? QPen(m_theme.color(Token::Text)) : QPen(Qt::NoPen));
    painter.setBrush(m_theme.color(Token::Panel));
    painter.drawRoundedRect(area, radius, radius);
    if (m_look.count <= 0 || m_most <= 0)
        return;
    const double length = std::max(m_theme.pxF(leastBar), double(area.width()) * m_look.count / m_most);
    QRectF bar(area.left(), area.top(), length, area.height());
    if (isRightToLeft())
        bar.moveRight(area.right() + 1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.classColors(m_look.statusClass).solid);
    painter.drawRoundedRect(bar, radius, radius);
}

void BarRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(isChecked() ? Token::Selected : Token::Hover));
        painter.drawRoundedRect(rect(), m_theme.pxF(5), m_theme.pxF(5));
    }
    const auto mirror = [this](const QRect &rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    const int label = labelWidth();
    const int figures = figuresWidth(m_theme);
    const int barHeight = m_theme.px(12);
    paintLabel(painter, mirror({0, 0, label, height()}));
    const int barLeft = label + m_theme.px(4);
    paintBar(painter,
             mirror({barLeft, (height() - barHeight) / 2, width() - figures - m_theme.px(gap) - barLeft, barHeight}));
    const int numbers = m_theme.px(countSpace);
    painter.setFont(m_theme.font(FontRole::Heading));
    painter.setPen(m_theme.color(Token::Text));
    const QString count = QLocale().toString(m_look.count);
    paintText(painter, mirror({width() - figures - m_theme.px(6), 0, numbers + m_theme.px(6), height()}),
              Qt::AlignVCenter | Qt::AlignTrailing, count);
    painter.setFont(m_theme.font(FontRole::Body));
    painter.setPen(m_theme.color(Token::Text2));
    paintText(painter,
              mirror({width() - figures + numbers + m_theme.px(8), 0, figures - numbers - m_theme.px(8), height()}),
              Qt::AlignVCenter | Qt::AlignLeading, percent(m_look.count, m_total));
    if (hasFocus())
        paintFocusRing(painter, m_theme, rect(), m_theme.pxF(5));
}

void BarRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        emit moved(-1);
        return;
    case Qt::Key_Down:
        emit moved(1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

BarChart::BarChart(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_layout->setContentsMargins(0, 0, 0, 0);
    connect(&theme, &Theme::changed, this, &BarChart::applyTheme);
    applyTheme();
}

void BarChart::setBars(const QList<BarRow::Look> &bars, int total)
{
    while (m_rows.size() < bars.size()) {
        auto *row = new BarRow(m_theme, this);
        const auto index = int(m_rows.size());
        connect(row, &BarRow::clicked, this, [this, index] { emit clicked(index); });
        connect(row, &BarRow::moved, this,
                [this, index](int by) { m_rows[qBound(0, index + by, count() - 1)]->setFocus(Qt::TabFocusReason); });
        m_rows += row;
        m_layout->addWidget(row);
        row->show();
    }
    while (m_rows.size() > bars.size()) {
        BarRow *row = m_rows.takeLast();
        row->hide(); // takes no room until it goes
        row->deleteLater();
    }
    int most = 0;
    for (const BarRow::Look &bar : bars)
        most = std::max(most, bar.count);
    for (qsizetype i = 0; i < bars.size(); ++i)
        m_rows[i]->setLook(bars[i], most, total);
    alignLabels();
}

// Bars begin beneath each other, after the longest name where that of another language is longer.
void BarChart::alignLabels()
{
    int space = m_theme.px(labelSpace);
    for (const BarRow *row : std::as_const(m_rows))
        space = std::max(space, row->wholeLabel());
    for (BarRow *row : std::as_const(m_rows))
        row->setLabelSpace(space);
}

void BarChart::setChosen(int index)
{
    for (int i = 0; i < count(); ++i)
        m_rows[i]->setChecked(i == index);
}

void BarChart::applyTheme()
{
    m_layout->setSpacing(0);
    for (BarRow *row : std::as_const(m_rows))
        row->updateGeometry();
    alignLabels();
}

} // namespace StatusScope
