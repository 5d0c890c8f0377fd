// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/icons.h"
#include "ui/common/paint.h"

#include <QAbstractButton>

#include <optional>

class QVBoxLayout;

namespace StatusScope {

class Theme;

// A bar with its name before it and its figures after it. A button, so that keyboard and screen readers reach it.
class BarRow final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BarRow)

public:
    struct Look
    {
        std::optional<ChipLook> chip; // or an icon
        Icon icon = Icon::Check;
        QString name;
        QString objectName;
        int statusClass = 0; // its colour
        int count = 0;
        bool operator==(const Look &) const;
    };

    BarRow(const Theme &theme, QWidget *parent);

    // `most` is the count of the longest bar, `total` what percentages are of.
    void setLook(const Look &look, int most, int total);
    int wholeLabel() const; // px that its name needs, chosen or not
    void setLabelSpace(int width); // px, of all bars of a chart alike
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void moved(int by); // an arrow key

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int labelWidth() const;
    int nameLeft() const;
    void paintLabel(QPainter &painter, const QRect &area) const;
    void paintBar(QPainter &painter, const QRect &area) const;

    const Theme &m_theme;
    Look m_look;
    int m_most = 0;
    int m_total = 0;
    int m_labelSpace = 0;
};

// Bars beneath each other on one scale. A click chooses what the bar counts, a second one lets go.
class BarChart final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BarChart)

public:
    explicit BarChart(const Theme &theme, QWidget *parent = nullptr);

    void setBars(const QList<BarRow::Look> &bars, int total);
    void setChosen(int index); // -1: none; says nothing
    int count() const { return int(m_rows.size()); }

signals:
    void clicked(int index);

private:
    void applyTheme();
    void alignLabels();

    const Theme &m_theme;
    QVBoxLayout *m_layout = nullptr;
    QList<BarRow *> m_rows;
};

} // namespace StatusScope
