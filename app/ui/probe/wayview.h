// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/waymodel.h"

#include <QWidget>

class QListView;

namespace StatusScope {

class HopDelegate;
class PhaseLegend;
class TextLabel;
class Theme;

// The way of the request: every hop with its times on one scale. The chosen hop feeds the tabs below.
class WayView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WayView)

public:
    explicit WayView(const Theme &theme, QWidget *parent = nullptr);

    void setRows(std::vector<WayRow> rows, const QString &heading);
    void setMostRows(int rows); // shown at once; more scroll
    int current() const; // -1 for none
    void setCurrent(int row);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void currentChanged(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void fitHead();

    const Theme &m_theme;
    WayModel *m_model = nullptr;
    HopDelegate *m_delegate = nullptr;
    TextLabel *m_heading = nullptr;
    PhaseLegend *m_legend = nullptr;
    QListView *m_list = nullptr;
    int m_mostRows = 4;
};

} // namespace StatusScope
