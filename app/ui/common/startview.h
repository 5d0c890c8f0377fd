// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/actionrow.h"

#include <QScrollArea>

namespace StatusScope {

class FaultPath;
class TextLabel;
class Theme;

// A page before anything happened on it: the fault path unlit, one question, and what can be done, each with its key.
class StartView : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartView)

public:
    struct Choice
    {
        ActionRow::Look look;
        QString objectName;
    };
    struct Words
    {
        QString question;
        QString lead;
        QString promise; // below the choices
    };
    StartView(const Theme &theme, const Words &words, const QList<Choice> &choices, QWidget *parent = nullptr);

signals:
    void chosen(int index);

private:
    void applyTheme();

    const Theme &m_theme;
    QWidget *m_body = nullptr;
    FaultPath *m_path = nullptr;
    TextLabel *m_question = nullptr;
    TextLabel *m_lead = nullptr;
    QWidget *m_rows = nullptr;
    TextLabel *m_promise = nullptr;
};

} // namespace StatusScope
