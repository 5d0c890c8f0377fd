// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

#include <functional>

namespace StatusScope {

// Text off the wire to read and to select. What is copied or dragged out of it has lost its secrets; who wants them
// asks for them in the menu.
class WireText final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WireText)

public:
    using Mask = std::function<QString(const QString &text)>; // of the whole text

    explicit WireText(QWidget *parent = nullptr);

    void setMask(Mask mask) { m_mask = std::move(mask); }
    QString selection() const;
    // A line of which a secret was chosen, or a part of one, is the whole line without it.
    QString maskedSelection() const;

signals:
    void copyRequested(const QString &text); // with its secrets

protected:
    QMimeData *createMimeDataFromSelection() const override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    Mask m_mask;
};

} // namespace StatusScope
