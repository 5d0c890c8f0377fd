// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace StatusScope {

class FaultPath;
class ProbeSession;
class TextLabel;
class Theme;
class BigPicture;

// A probe under way: for whom it waits, for how long, and how far it got.
class WaitingView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WaitingView)

public:
    explicit WaitingView(const Theme &theme, QWidget *parent = nullptr);

    void showProgress(const ProbeSession &session);

private:
    void applyTheme();

    const Theme &m_theme;
    BigPicture *m_picture = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_text = nullptr;
    FaultPath *m_path = nullptr;
};

// "Waiting for www.shop.example"
QString waitingTitle(const ProbeSession &session);
// "Connected, no answer for 8 seconds. The limit is 30."
QString waitingText(const ProbeSession &session);

} // namespace StatusScope
