// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

namespace StatusScope {

class ActionRow;
class FaultPath;
class TextLabel;
class Theme;

// Before the first probe: one question, and what can be done, each with its key.
class EmptyView final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyView)

public:
    explicit EmptyView(const Theme &theme, QWidget *parent = nullptr);

signals:
    void addressRequested();
    void savedRequested();

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
