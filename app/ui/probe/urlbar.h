// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/clock.h"

#include <QWidget>

class QAbstractItemModel;
class QCompleter;
class QHBoxLayout;

namespace StatusScope {

class BusyLine;
class Button;
class MethodBox;
class SearchField;
class Theme;

// Method, address, options and the button that starts and stops.
class UrlBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UrlBar)

public:
    explicit UrlBar(const Theme &theme, Clock clock = {}, QWidget *parent = nullptr);

    QString address() const;
    void setAddress(const QString &address);
    QByteArray method() const;
    void setMethod(const QByteArray &method);
    void setSuggestions(QAbstractItemModel *addresses); // offered while typing; it must outlive the bar
    void setRunning(bool running);
    void setShown(const QString &address); // the result shown is this address's: the button says "again"
    void setOptionsSet(int count);
    Button *optionsButton() const { return m_options; }
    void focusAddress();
    bool addressHasFocus() const;

signals:
    void probeRequested(bool follow);
    void stopRequested();
    void optionsToggled(bool open);
    void addressChanged(); // by the user or the program
    void linesPasted(const QString &text); // into the address: an answer, rather

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyTheme();
    void arrange();
    void updateButton();
    void submit(bool follow);
    bool submitsByKey(const QKeyEvent &key);

    const Theme &m_theme;
    MethodBox *m_method = nullptr;
    SearchField *m_field = nullptr;
    Button *m_options = nullptr;
    Button *m_probe = nullptr;
    Button *m_stop = nullptr;
    BusyLine *m_busy = nullptr;
    QHBoxLayout *m_first = nullptr;
    QHBoxLayout *m_second = nullptr; // while it is narrow
    QCompleter *m_completer = nullptr;
    QString m_shown;
    bool m_running = false;
};

} // namespace StatusScope
