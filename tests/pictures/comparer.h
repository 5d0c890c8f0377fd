// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QRect>

namespace StatusScope {

// How one picture differs from another. A few paler or darker pixels, as another release of the font renderer makes
// them, are no difference; a label that has moved by one pixel is.
struct PictureDifference
{
    bool sizes = false; // they differ in size, and nothing else was compared
    QList<QRect> places; // squares in which too many pixels differ
    QImage image; // the reference grown pale, what differs marked
    bool none() const { return !sizes && places.isEmpty(); }
};

PictureDifference comparePictures(const QImage &reference, const QImage &picture);

// What is kept of a picture: 256 colours, a small file, no visible change.
QImage reduced(const QImage &picture);

} // namespace StatusScope
