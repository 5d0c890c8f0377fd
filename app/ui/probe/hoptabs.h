// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace StatusScope {

class Button;
class ExplainedView;
class HopTabBar;
class ProbeSession;
class Registry;
class TextLabel;
class TextPane;
class Theme;
struct Hop;

// Everything known of the chosen hop: fields, certificate, body, raw bytes; and the findings about the whole way.
class HopTabs final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HopTabs)

public:
    enum Tab { Headers, Tls, Body, Raw, Findings, TabCount };

    explicit HopTabs(const Theme &theme, QWidget *parent = nullptr);

    // `row` counts hops, the failed one last. Opens the tab that explains most when `fresh`.
    void showHop(const ProbeSession &session, int row, bool fresh);
    int current() const;
    void setCurrent(int tab);
    Button *exportButton() const { return m_export; }
    void setMayProbeUnchecked(bool may);

signals:
    void copyRequested(const QString &text);
    void uncheckedProbeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildTls();
    QWidget *buildRaw();
    void applyTheme();
    void fitWhich();
    void setMasks(const Registry &registry);
    void fillHeaders(const ProbeSession &session, const Hop &hop, bool last);
    void fillTls(const ProbeSession &session, const Hop &hop, bool failed);
    static QString bodySize(qint64 bytes);
    void fillBody(const ProbeSession &session, const Hop &hop, bool last);
    void fillRaw(const Hop &hop);
    void fillFindings(const ProbeSession &session);
    int tellingTab(const ProbeSession &session) const;

    const Theme &m_theme;
    HopTabBar *m_bar = nullptr;
    TextLabel *m_which = nullptr;
    Button *m_export = nullptr;
    QStackedWidget *m_stack = nullptr;
    ExplainedView *m_headers = nullptr;
    ExplainedView *m_tls = nullptr;
    QWidget *m_tlsPage = nullptr;
    QWidget *m_unchecked = nullptr;
    TextPane *m_body = nullptr;
    QSplitter *m_raw = nullptr;
    TextPane *m_sent = nullptr;
    TextPane *m_received = nullptr;
    ExplainedView *m_findings = nullptr;
};

} // namespace StatusScope
