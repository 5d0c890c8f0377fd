// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/paint.h"

#include "ui/common/theme.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QStyle>
#include <QtMath>

#include <algorithm>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

void paintTint(QPainter &painter, const Theme &theme, const QRectF &area, Token tint, double radius)
{
    const bool outlined = theme.isHighContrast();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outlined ? QPen(theme.color(tint == Token::Selected ? Token::Accent : Token::Line))
                            : QPen(Qt::NoPen));
    painter.setBrush(outlined ? Qt::NoBrush : QBrush(theme.color(tint)));
    painter.drawRoundedRect(outlined ? area.adjusted(0.5, 0.5, -0.5, -0.5) : area, radius, radius);
    painter.restore();
}

void paintFocusRing(QPainter &painter, const Theme &theme, const QRectF &rect, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Token::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

QSize chipSize(const Theme &theme, const ChipLook &chip)
{
    const QFontMetricsF metrics(theme.font(chip.large ? FontRole::Heading : FontRole::SmallStrong));
    const int width = qCeil(metrics.horizontalAdvance(chip.text)) + theme.px(10);
    return {qMax(width, theme.px(chip.large ? 42 : 36)), theme.px(chip.large ? 22 : 18)};
}

void paintChip(QPainter &painter, const Theme &theme, const QRectF &rect, const ChipLook &chip)
{
    const ClassColors colors = theme.classColors(chip.statusClass);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.isHighContrast() ? QPen(colors.text, 1) : QPen(Qt::NoPen));
    painter.setBrush(colors.tint);
    painter.drawRoundedRect(theme.isHighContrast() ? rect.adjusted(0.5, 0.5, -0.5, -0.5) : rect, theme.pxF(5),
                            theme.pxF(5));
    QFont font = theme.font(chip.large ? FontRole::Heading : FontRole::SmallStrong);
    painter.setFont(font);
    painter.setPen(colors.text);
    const QFontMetricsF metrics(font);
    const QString text = metrics.elidedText(chip.text, Qt::ElideRight, rect.width() - theme.pxF(6));
    paintText(painter, rect, Qt::AlignCenter, text);
    if (chip.marked) {
        const double width = metrics.horizontalAdvance(text);
        const double y = rect.center().y() + metrics.ascent() / 2 + theme.pxF(1.5);
        painter.fillRect(QRectF(rect.center().x() - width / 2, y, width, qMax(1.0, theme.pxF(2) - 0.5)), colors.text);
    }
    painter.restore();
}

namespace {

// Where the pieces end, each on a whole pixel; the first is where they begin.
QList<int> pieceEnds(double start, const QList<Piece> &pieces, double scale, int least, int room)
{
    const auto count = int(pieces.size());
    least = std::min(least, room / count);
    QList<int> ends{qBound(0, qRound(start * scale), room - count * least)};
    double end = start;
    for (const Piece &piece : pieces) {
        end += piece.length;
        ends += std::max(qRound(end * scale), ends.constLast() + least);
    }
    for (int i = count, most = room; i > 0; --i, most = ends[i + 1] - least)
        ends[i] = std::min(ends[i], most);
    return ends;
}

} // namespace

void paintPieces(QPainter &painter, const QRectF &area, double start, const QList<Piece> &pieces, double least,
                 double gap)
{
    const QTransform toScreen = painter.deviceTransform();
    const double scale = toScreen.m11();
    const QRectF exact = toScreen.mapRect(area);
    const QRect screen(QPoint(qRound(exact.left()), qRound(exact.top())),
                       QPoint(qRound(exact.right()) - 1, qRound(exact.bottom()) - 1));
    if (pieces.isEmpty() || screen.width() < pieces.size())
        return;
    const int between = qRound(gap * scale);
    painter.save();
    painter.setTransform(toScreen.inverted() * painter.transform()); // from here on in the screen's pixels
    const QList<int> ends = pieceEnds(start, pieces, scale, qCeil(least * scale) + between, screen.width());
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const bool last = i + 1 == pieces.size();
        const QRect piece(screen.left() + ends[i], screen.top(), ends[i + 1] - ends[i] - (last ? 0 : between),
                          screen.height());
        painter.fillRect(QStyle::visualRect(painter.layoutDirection(), screen, piece), pieces[i].color);
    }
    painter.restore();
}

bool hasRightToLeft(QStringView text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar each) { return each.direction() == QChar::DirR || each.direction() == QChar::DirAL; });
}

void paintText(QPainter &painter, const QRectF &area, int flags, const QString &text)
{
    if (painter.layoutDirection() == Qt::RightToLeft && !hasRightToLeft(text)) {
        const Qt::Alignment side(flags & int(Qt::AlignHorizontal_Mask));
        flags &= ~int(Qt::AlignHorizontal_Mask);
        flags |= int(QStyle::visualAlignment(Qt::RightToLeft, side)) | Qt::TextForceLeftToRight;
    }
    painter.drawText(area, flags, text);
}

QString leftToRight(const QString &text)
{
    // Isolates of Unicode's bidirectional algorithm. Few fonts have them, and whichever stands in changes the line's
    // height: none where nothing is mirrored.
    return QGuiApplication::isRightToLeft() ? QString(u'\u2066' + text + u'\u2069') : text;
}

QMargins readingMargins(int before, int above, int after, int beneath)
{
    return QGuiApplication::isRightToLeft() ? QMargins(after, above, before, beneath)
                                            : QMargins(before, above, after, beneath);
}

#ifndef Q_OS_MACOS
namespace {

// "Umschalt" and "Maj": Qt's own word for the key, as it stands before the plus.
QString shiftName()
{
    const QString text = QKeySequence(Qt::SHIFT | Qt::Key_A).toString(QKeySequence::NativeText);
    return text.left(text.lastIndexOf(u'+'));
}

} // namespace
#endif

QString keyText(const QKeySequence &keys)
{
#ifdef Q_OS_MACOS
    const QKeySequence &named = keys;
#else
    // One name for both, in all that the window says.
    const bool enters = keys.count() == 1 && keys[0].key() == Qt::Key_Return;
    const QKeySequence named = enters ? QKeyCombination(keys[0].keyboardModifiers(), Qt::Key_Enter) : keys;
#endif
    QString text = named.toString(QKeySequence::NativeText);
    if (text.endsWith(u'-'))
        text.back() = u'\u2212'; // a minus, as high and wide as the plus beside it
#ifdef Q_OS_MACOS
    return text;
#else
    text.replace(shiftName() % u'+', u"⇧+"_s);
    const bool plus = text.endsWith(u'+'); // the key itself
    text.replace(u'+', u' ');
    return plus ? QString(text.chopped(1) % u'+') : text;
#endif
}

QSize keyHintSize(const Theme &theme, const QString &text)
{
    const QFontMetricsF metrics(theme.font(FontRole::Caption));
    return {qCeil(metrics.horizontalAdvance(text)) + theme.px(12), theme.px(18)};
}

void paintKeyHint(QPainter &painter, const Theme &theme, const QRectF &rect, const QString &text)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Token::Line), 1));
    painter.setBrush(theme.color(Token::Panel));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), theme.pxF(4), theme.pxF(4));
    painter.setFont(theme.font(FontRole::Caption));
    painter.setPen(theme.color(Token::Text3));
    painter.drawText(rect, Qt::AlignCenter, text);
    painter.restore();
}

} // namespace StatusScope
