// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace StatusScope {

class Theme;

// What the colours of the waterfall stand for.
class PhaseLegend final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PhaseLegend)

public:
    explicit PhaseLegend(const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace StatusScope
