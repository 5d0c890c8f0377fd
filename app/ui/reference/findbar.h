// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace StatusScope {

class SearchField;
class TextLabel;
class Theme;

// A line above an entry in which one types what to find in it.
class FindBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindBar)

public:
    explicit FindBar(const Theme &theme, QWidget *parent = nullptr);

    void begin(); // shows it, all of its text chosen
    void end();
    void takeOver(const FindBar &earlier); // what was looked for
    QString words() const;
    void showPlace(int current, int count); // current: from 0

signals:
    void searched(const QString &words);
    void stepped(int by);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void applyTheme();

    const Theme &m_theme;
    SearchField *m_field = nullptr; // none before it is shown for the first time
    TextLabel *m_place = nullptr;
};

} // namespace StatusScope
