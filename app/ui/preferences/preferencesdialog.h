// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/theme.h"
#include "ui/preferences/preferences.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QScrollArea;
class QSettings;
class QSpinBox;

namespace StatusScope {

class Button;
class BatchStore;
class History;
class SegmentedControl;
class TextLabel;

// Theme and text size show at once and are taken back by Cancel; everything else counts from OK on.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreferencesDialog)

public:
    // All must outlive it.
    PreferencesDialog(Theme &theme, QSettings &settings, History &history, BatchStore &batches,
                      QWidget *parent = nullptr);

    void accept() override;
    void reject() override;

private:
    QWidget *buildAppearance();
    QWidget *buildNetwork();
    QWidget *buildPrivacy();
    QWidget *buildButtons();
    QFormLayout *addForm(QWidget *group, const QString &title);
    void addRow(QFormLayout *form, const QString &name, QWidget *field, std::initializer_list<QWidget *> parts);
    void addNote(QFormLayout *form, const QString &text);
    void show(const Preferences &preferences);
    Preferences chosen() const;
    void showTheme();
    void restoreDefaults();
    void refresh(); // what depends on what
    void applyTheme();
    void fit();

    Theme &m_theme;
    QSettings &m_settings;
    History &m_history;
    BatchStore &m_batches;
    ThemeChoice m_themeBefore;
    int m_zoomBefore;
    QScrollArea *m_area = nullptr;
    QList<QFormLayout *> m_forms;
    SegmentedControl *m_themes = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_zoom = nullptr;
    QSpinBox *m_timeout = nullptr;
    QButtonGroup *m_proxy = nullptr;
    QLineEdit *m_ownProxy = nullptr;
    QComboBox *m_agent = nullptr;
    QCheckBox *m_keep = nullptr;
    QComboBox *m_days = nullptr;
    QCheckBox *m_bodies = nullptr;
    Button *m_ok = nullptr;
};

} // namespace StatusScope
