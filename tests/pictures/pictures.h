// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "pictures/stage.h"

#include <vector>

namespace StatusScope {

// One state of the window worth a picture.
struct Picture
{
    QString name;
    void (*arrange)(Stage &stage);
    Stage::Past past = Stage::Past::TwoDays;
    QSize size{1280, 788}; // the mock-ups' without their title bar
    int zoom = 100;
    bool mirrored = false;
    const char *language = "en"; // of the window; the facts stay English
};

// Before the application object: the screen of the pictures, larger than all of them and on no computer's display.
void preparePictures();

// Every picture there is, in both themes: ./dev screenshots writes them, the test compares each with what was accepted.
const std::vector<Picture> &pictures();

QPixmap take(const Picture &picture, const Facts &facts, Theme &theme, bool dark);
QString fileName(const Picture &picture, bool dark); // "reference-light.png"

} // namespace StatusScope
