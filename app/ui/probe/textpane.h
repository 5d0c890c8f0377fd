// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>

namespace StatusScope {

class Button;
class TextLabel;
class Theme;
class WireText;

// Text off the wire, never rendered as a page: read only, found words marked, the rest of a long one on demand.
class TextPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextPane)

public:
    explicit TextPane(const Theme &theme, QWidget *parent = nullptr);

    void setCaption(const QString &caption); // above the text; empty: none
    void setText(const QString &text, const QStringList &marks = {});
    // What stands there instead of a text.
    void setNote(const QString &note);
    // Takes the secrets out of the whole text, for copying.
    void setMask(std::function<QString(const QString &text)> mask);

signals:
    void copyRequested(const QString &text); // with its secrets

private:
    void applyTheme();
    void mark();
    void showAll();

    const Theme &m_theme;
    TextLabel *m_caption = nullptr;
    TextLabel *m_note = nullptr;
    WireText *m_edit = nullptr;
    Button *m_all = nullptr;
    QString m_text;
    QStringList m_marks;
};

} // namespace StatusScope
