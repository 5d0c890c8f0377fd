// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QWidget>

class QLabel;

namespace StatusScope {

// Stands where the number would, when there was no answer.
class BigGlyph final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BigGlyph)

public:
    explicit BigGlyph(const Theme &theme, QWidget *parent = nullptr);

    void setIcon(Icon icon);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Icon m_icon = Icon::Network;
};

// The picture for the word on a failure's chip.
Icon failureIcon(QStringView word);

// The big number beside a title, in a label of rich text. Titles stand in one place beside all codes of three figures.
void showBigCode(QLabel &label, const Theme &theme, const QString &code, const QColor &color,
                 FontRole role = FontRole::Code);

} // namespace StatusScope
