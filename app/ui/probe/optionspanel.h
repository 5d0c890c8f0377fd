// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "request/prober.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace StatusScope {

class SegmentedControl;
class Theme;

// How to ask: folded out under the URL bar. The password is never kept anywhere.
class OptionsPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OptionsPanel)

public:
    explicit OptionsPanel(const Theme &theme, QWidget *parent = nullptr);

    void apply(ProbeRequest &request) const; // its URL must be set already
    int countSet() const; // options that differ from the defaults
    void setDefaults(const ProbeRequest &defaults); // time-out, user agent and proxy as preferred for all probes
    void takeOver(const OptionsPanel &earlier); // what was set by hand in it, in whatever language
    QSize sizeHint() const override; // narrow, rows take two lines
    QSize minimumSizeHint() const override;

signals:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildLeft();
    QWidget *buildRight();
    void watch();
    void showAddressState();
    void applyTheme();
    void arrange();

    const Theme &m_theme;
    QWidget *m_sheet = nullptr;
    QBoxLayout *m_columns = nullptr;
    QFormLayout *m_left = nullptr;
    QFormLayout *m_right = nullptr;
    QCheckBox *m_follow = nullptr;
    QSpinBox *m_redirects = nullptr;
    QSpinBox *m_timeout = nullptr;
    SegmentedControl *m_ip = nullptr;
    QLineEdit *m_address = nullptr;
    QCheckBox *m_unchecked = nullptr;
    QComboBox *m_agent = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    QComboBox *m_proxy = nullptr;
    QPlainTextEdit *m_headers = nullptr;
    int m_seconds = 0; // the defaults
    int m_agentIndex = 0;
    QString m_proxyText;
};

// "Name: value" lines as fields; lines that are none are left out.
HeaderFields readHeaderLines(const QString &text);

} // namespace StatusScope
