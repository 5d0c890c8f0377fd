// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

namespace StatusScope {

class CopyButton;
class TextLabel;
class Theme;

// The one filled card of a pane: the sentence to send, and the button that copies it.
class TellCard final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TellCard)

public:
    TellCard(const Theme &theme, const QString &heading, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    QString sentence() const { return m_sentence; }
    // Copies as the button would.
    void copy();

    // As a Block's: the height follows from the width.
    QSize sizeHint() const override { return {200, 20}; }
    QSize minimumSizeHint() const override { return {40, 0}; }

signals:
    void copyRequested(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();

    const Theme &m_theme;
    QString m_sentence;
    TextLabel *m_heading = nullptr;
    TextLabel *m_text = nullptr;
    CopyButton *m_copy = nullptr;
};

} // namespace StatusScope
