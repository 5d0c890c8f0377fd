// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/paint.h"

#include <QAbstractButton>

namespace StatusScope {

class Theme;

// A code on the tint of its class. With `link` it is a button that leads to the entry, otherwise just a picture.
class Chip final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Chip)

public:
    explicit Chip(const Theme &theme, QWidget *parent = nullptr);

    void setLook(const ChipLook &look, const QString &accessibleName);
    void setLink(bool link);
    // The id of the entry it stands for, kept for the slot that opens it.
    void setTarget(const QString &id) { m_target = id; }
    QString target() const { return m_target; }

    QSize sizeHint() const override { return chipSize(m_theme, m_look); }
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void opened(const QString &target);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    ChipLook m_look;
    QString m_target;
};

} // namespace StatusScope
