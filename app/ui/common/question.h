// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace StatusScope {

class Theme;

// Asks before something is lost: accepted by the button that says the verb. Cancel is the default, and what Esc means.
// It deletes itself when it closes.
class Question final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Question)

public:
    struct Words
    {
        QString title;
        QString sentence;
        QString note; // below it; may be empty
        QString verb;
        QString action; // its button's object name
    };

    Question(const Theme &theme, const Words &words, QWidget *parent);
};

} // namespace StatusScope
