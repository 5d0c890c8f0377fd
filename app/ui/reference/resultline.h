// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace StatusScope {

class StepButton;
class TextLabel;
class Theme;

// "14 of 318, best match selected", and the buttons to the previous and next result.
class ResultLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResultLine)

public:
    explicit ResultLine(const Theme &theme, QWidget *parent = nullptr);

    // `spoken` is for screen readers.
    void setResult(int found, int total, const QString &spoken);
    void setBest(bool selected); // the best match, not another result

signals:
    void stepped(int by);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();
    void applyTheme();

    const Theme &m_theme;
    TextLabel *m_label = nullptr;
    StepButton *m_up = nullptr;
    StepButton *m_down = nullptr;
    QString m_text;
    int m_found = 0;
    int m_total = 0;
};

} // namespace StatusScope
