// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QKeySequence;

namespace StatusScope {

class Theme;

// A key in a small frame, beside what it does. Only a picture.
class KeyHint final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyHint)

public:
    KeyHint(const Theme &theme, const QKeySequence &keys, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_text;
};

} // namespace StatusScope
