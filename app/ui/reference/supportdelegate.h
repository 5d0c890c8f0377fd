// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "registry/compat.h"

#include <QStyledItemDelegate>

namespace StatusScope {

class CompatModel;
class Theme;

// A cell of the compatibility table: symbol, flag, text, number of the note.
class SupportDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SupportDelegate)

public:
    SupportDelegate(const Theme &theme, const CompatModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QString spoken(const QModelIndex &index) const;
    // The cell whose note is open, framed as if it had the focus; none: not valid.
    void setNoted(const QModelIndex &index) { m_noted = index; }

private:
    const Theme &m_theme;
    const CompatModel &m_model;
    QPersistentModelIndex m_noted;
};

struct SupportLook
{
    SupportLevel level = SupportLevel::Unknown;
    bool flag = false;
    QString text;
    int note = 0;
};
// Centred in `area` unless `leading`. Returns the width.
int paintSupport(QPainter &painter, const Theme &theme, const QRect &area, const SupportLook &look,
                 bool leading = false);
int supportWidth(const Theme &theme, const SupportLook &look);
QString supportWord(SupportLevel level); // "Yes", "Partial", "No", "No data"

} // namespace StatusScope
