// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include <memory>

namespace StatusScope {

class Button;
class CopyButton;
class NetworkModule;
class PracticeHost;
class Registry;
class TextLabel;
class Theme;

// Runs the practice server inside the window: its address, and things to try on it. It listens on this computer only
// and ends with the program.
class PracticeDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PracticeDialog)

public:
    // All must outlive it.
    PracticeDialog(const Theme &theme, const Registry &registry, NetworkModule &network, QWidget *parent = nullptr);
    ~PracticeDialog() override;

    bool isRunning() const { return m_server != nullptr; }
    QString address() const; // empty while it is stopped
    void takeOver(PracticeDialog &earlier); // its server runs on here

signals:
    void probeRequested(const QString &url);
    void copyRequested(const QString &text);

private:
    QWidget *buildHead();
    QWidget *buildTrials();
    void startOrStop();
    void setServer(std::unique_ptr<PracticeHost> server);
    void refresh();
    void tryOut(const QString &path);

    const Theme &m_theme;
    const Registry &m_registry;
    NetworkModule &m_network;
    std::unique_ptr<PracticeHost> m_server;
    TextLabel *m_state = nullptr;
    TextLabel *m_count = nullptr;
    Button *m_toggle = nullptr;
    CopyButton *m_copy = nullptr;
};

} // namespace StatusScope
