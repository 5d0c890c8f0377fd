// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/theme.h"

#include <QHeaderView>

namespace StatusScope {

class CompatModel;

// The heads of the compatibility table: browsers beneath "Desktop" and "Mobile and headset", or features.
class CompatHeader final : public QHeaderView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompatHeader)

public:
    CompatHeader(const Theme &theme, const CompatModel &model, Qt::Orientation orientation, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    int groupHeight() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    void paintGroup(QPainter &painter, int from, int to, const QString &name) const;
    bool showsBrowsers() const;
    FontRole role(int section) const;
    bool indented(int section) const;

    const Theme &m_theme;
    const CompatModel &m_model;
};

} // namespace StatusScope
