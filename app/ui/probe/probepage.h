// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/desktop.h"
#include "ui/common/page.h"
#include "ui/probe/probesession.h"

class QStackedWidget;

namespace StatusScope {

struct Explained;
struct ImportResult;
class AskBar;
class EmptyView;
class ExportMenu;
class History;
class ProbeSide;
class OptionsPanel;
class ResultView;
class TextLabel;
class Theme;
class UrlBar;
struct HistoryItem;

// Asks a server, and says what its answer means.
class ProbePage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProbePage)

public:
    // All but the desktop and the clock must outlive it.
    ProbePage(const Theme &theme, const Registry &registry, const SignatureSet &signatures, Prober &prober,
              History &history, Desktop desktop, Clock clock = {}, QObject *parent = nullptr);
    ~ProbePage() override;

    QString id() const override { return QStringLiteral("probe"); }
    QString name() const override { return tr("Probe"); }
    QString title() const override;
    QWidget *side() override;
    QWidget *content() override;

    void enter() override;
    void find() override;
    void setDefaults(const ProbeRequest &defaults); // of probes to come
    void step(int by) override;
    void copy() override;
    void copySentence() override;
    QList<KeyNote> keyNotes() const override;
    void escape() override;
    void exportResult() override;
    bool open(const QString &what) override;

    // Explains what somebody saved: a raw answer, a curl transcript, a HAR file. Nothing is sent.
    bool openFile(const QString &path);
    // A result from elsewhere. Nothing is sent.
    void showResult(const Explained &result);
    void focusResult(); // keys scroll what it means
    // What another page shows, explained anew, or has under way; and what was entered in it.
    void takeOver(ProbePage &earlier);
    bool isBusy() const override { return isRunning(); }
    bool isRunning() const { return m_session.state() == ProbeSession::State::Running; }
    // Puts an address into the field without sending anything.
    void offer(const QString &address);
    // The same for an address that a link outside chose, with a question beside it.
    void ask(const QString &url);
    // What openFile() does, for text somebody copied.
    void openText(const QByteArray &bytes);
    void notify(const QString &message) { say(message); } // one line above the result

signals:
    void finished(); // a probe this page started

private:
    void build();
    void buildContent();
    void buildActions();
    void connectParts();
    void startProbe(bool follow);
    void probeAgain();
    void probeUnchecked();
    void askForFile();
    void say(const QString &message);
    void showImported(const QString &name, const ImportResult &imported);
    void paste(const QString &text);
    bool openInstead(const QString &text); // of probing it, where it is no address
    void refresh(bool fresh);
    void connectHistory();
    void remember();
    void listRunning();
    void offerRemembered(const HistoryItem &item);
    void showRemembered(const HistoryItem &item);
    bool lacksSecrets(); // the address is a remembered one with parts masked

    const Theme &m_theme;
    const Registry &m_registry;
    const SignatureSet &m_signatures;
    History &m_history;
    Desktop m_desktop;
    Clock m_clock;
    ProbeSession m_session;
    ProbeRequest m_defaults;
    // The widgets: null until build(). The window owns these two once it has taken the page.
    QPointer<ProbeSide> m_side;
    QPointer<QWidget> m_content;
    UrlBar *m_bar = nullptr;
    OptionsPanel *m_options = nullptr;
    AskBar *m_ask = nullptr;
    TextLabel *m_notice = nullptr; // one line, such as why a file could not be read
    QStackedWidget *m_stack = nullptr;
    ExportMenu *m_export = nullptr;
    EmptyView *m_empty = nullptr;
    ResultView *m_result = nullptr;
    QString m_masked; // a remembered address that cannot be asked again as it stands
    bool m_fresh = false; // a probe has begun that the result does not show yet
};

} // namespace StatusScope
