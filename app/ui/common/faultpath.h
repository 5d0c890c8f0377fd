// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "registry/terms.h"

#include <QString>
#include <QWidget>

#include <array>

namespace StatusScope {

class Theme;

// A stop between the visitor and the site.
struct FaultStop
{
    QString name;
    QString remark; // a word under the name: "fine", "wrote this", "must act"
    bool acts = false; // must act: filled, its name bold
    bool fine = false; // a tick
    bool wrote = false; // made the answer: a pen
    bool cut = false; // the way to it is where it broke
    bool operator==(const FaultStop &) const = default;
};

namespace Stops {
enum Stop { Visitor, Network, Between, Site };
}
using FaultStops = std::array<FaultStop, Stops::Site + 1>;

bool mustAct(Responsible responsible, int stop);

// Draws who must act, who wrote the answer and where the way broke.
class FaultPath final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FaultPath)

public:
    explicit FaultPath(const Theme &theme, QWidget *parent = nullptr);

    // `spoken` says the same in a sentence. The filled stops take the colour of the class.
    void setStops(const FaultStops &stops, int statusClass, const QString &spoken);
    FaultStops stops() const { return m_stops; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintLine(QPainter &painter, QPointF from, QPointF to, bool cut) const;
    void paintStop(QPainter &painter, int index, QPointF center) const;
    void paintMark(QPainter &painter, const FaultStop &stop, QPointF center) const;
    void paintLabel(QPainter &painter, const FaultStop &stop, const QRectF &area) const;
    QFont nameFont(const FaultStop &stop) const;

    const Theme &m_theme;
    FaultStops m_stops;
    int m_statusClass = 0;
};

} // namespace StatusScope
