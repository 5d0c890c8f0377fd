// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>
#include <QTimer>

class QSplitter;

namespace StatusScope {

class HopTabs;
class ProbeSession;
class TextLabel;
class Theme;
class VerdictView;
class WaitingView;
class WayView;

// A result or a probe under way: verdict above, way of the request and the tabs of the chosen hop below, with a handle
// between them. Where the window is too low for both, all of it scrolls as one page.
class ResultView final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResultView)

public:
    ResultView(const Theme &theme, const ProbeSession &session, QWidget *parent = nullptr);

    void refresh(bool fresh); // `fresh`: another result than before
    void focusVerdict();
    VerdictView *verdict() const { return m_verdict; }
    HopTabs *tabs() const { return m_tabs; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void showHop(bool fresh);
    void fit();
    void fitPage(int wanted);

    const Theme &m_theme;
    const ProbeSession &m_session;
    QSplitter *m_splitter = nullptr;
    QScrollArea *m_scroll = nullptr; // of the verdict alone
    QWidget *m_top = nullptr;
    VerdictView *m_verdict = nullptr;
    WaitingView *m_waiting = nullptr;
    WayView *m_way = nullptr;
    TextLabel *m_hint = nullptr;
    HopTabs *m_tabs = nullptr;
    QTimer m_fitSoon;
    bool m_byHand = false; // the user has moved the handle
    bool m_followsLast = true;
};

} // namespace StatusScope
