// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "pictures/comparer.h"

#include <QHash>
#include <QPainter>

#include <algorithm>

namespace StatusScope {

namespace {

constexpr int side = 24; // of a square, px
constexpr int mostPixels = 6; // of a square may differ
constexpr int mostAway = 32; // of 255, in one channel

// How far two colours are apart in the channel in which they differ most.
int away(QRgb one, QRgb other)
{
    return std::max({std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)),
                     std::abs(qBlue(one) - qBlue(other))});
}

QImage indexed(const QImage &full, const QList<QRgb> &colours, const QHash<QRgb, uchar> &places)
{
    QImage small(full.size(), QImage::Format_Indexed8);
    small.setColorTable(colours);
    for (int y = 0; y < full.height(); ++y) {
        uchar *line = small.scanLine(y);
        for (int x = 0; x < full.width(); ++x)
            line[x] = places[full.pixel(x, y)];
    }
    return small;
}

} // namespace

PictureDifference comparePictures(const QImage &reference, const QImage &picture)
{
    PictureDifference result;
    const QImage one = reference.convertToFormat(QImage::Format_RGB32);
    const QImage other = picture.convertToFormat(QImage::Format_RGB32);
    result.image = one.copy();
    if (one.size() != other.size()) {
        result.sizes = true;
        return result;
    }
    QPainter painter(&result.image);
    painter.fillRect(result.image.rect(), QColor(255, 255, 255, 170));
    for (int top = 0; top < one.height(); top += side) {
        for (int left = 0; left < one.width(); left += side) {
            const QRect square = QRect(left, top, side, side).intersected(one.rect());
            QList<QPoint> pixels;
            for (int y = square.top(); y <= square.bottom(); ++y) {
                for (int x = square.left(); x <= square.right(); ++x) {
                    if (away(one.pixel(x, y), other.pixel(x, y)) > mostAway)
                        pixels += QPoint(x, y);
                }
            }
            painter.setPen(Qt::magenta);
            painter.drawPoints(pixels.constData(), int(pixels.size()));
            if (pixels.size() <= mostPixels)
                continue;
            result.places += square;
            painter.setPen(Qt::red);
            painter.drawRect(square.adjusted(0, 0, -1, -1));
        }
    }
    return result;
}

QImage reduced(const QImage &picture)
{
    constexpr qsizetype mostColours = 256;
    constexpr int leastOfGround = 300; // pixels
    QImage full = picture.convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, int> uses;
    for (int y = 0; y < full.height(); ++y) {
        for (int x = 0; x < full.width(); ++x)
            ++uses[full.pixel(x, y)];
    }
    QList<QRgb> colours = uses.keys();
    std::sort(colours.begin(), colours.end(),
              [&uses](QRgb one, QRgb other) { return std::pair(-uses[one], one) < std::pair(-uses[other], other); });
    // Grounds stay as they are; the shades of a letter's edge are rounded, no more than it takes.
    for (int step = 17; step <= 51; step += 4) {
        const auto round = [step](int value) { return std::min((value + step / 2) / step * step, 255); };
        QList<QRgb> kept;
        QHash<QRgb, uchar> places;
        for (const QRgb colour : std::as_const(colours)) {
            const QRgb rough = qRgb(round(qRed(colour)), round(qGreen(colour)), round(qBlue(colour)));
            const QRgb shown = uses[colour] >= leastOfGround ? colour : rough;
            if (!kept.contains(shown))
                kept += shown;
            if (kept.size() > mostColours)
                break;
            places.insert(colour, uchar(kept.indexOf(shown)));
        }
        if (kept.size() <= mostColours)
            return indexed(full, kept, places);
    }
    return full; // too colourful: as it is
}

} // namespace StatusScope
