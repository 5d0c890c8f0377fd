// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

namespace StatusScope {

class Theme;

// A segment of a SegmentedControl.
class SegmentButton final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SegmentButton)

public:
    SegmentButton(const Theme &theme, const QString &text, const QString &hint, QWidget *parent = nullptr);

    void setWhole(bool whole); // its text is never cut off
    void setHint(const QString &hint);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; // of many, each may lose the end of its text

signals:
    void moved(int by); // an arrow key

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintWords(QPainter &painter) const;

    const Theme &m_theme;
    QString m_hint;
    bool m_whole = false;
};

} // namespace StatusScope
