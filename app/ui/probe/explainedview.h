// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/explainedmodel.h"

#include <QTableView>

#include <functional>

namespace StatusScope {

class ExplainedDelegate;
class TableHead;
class Theme;

// A table of facts with what they tell, a line each; the current one unfolds where it is longer. Ctrl+C copies the
// chosen rows as "Name: value", without secrets unless the menu is asked for them; an id worth quoting has a button.
class ExplainedView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExplainedView)

public:
    ExplainedView(const Theme &theme, const QStringList &titles, QWidget *parent = nullptr);

    using Mask = std::function<QString(const QString &name, const QString &value)>;

    void setWidths(double name, double value); // of the first two columns, in px at a 13 px font
    void setMask(Mask mask) { m_mask = std::move(mask); } // of a row, for copying
    // `none` stands there where there are no rows.
    void setRows(std::vector<ExplainedRow> rows, const QString &none = {});
    QString selectedText(bool withSecrets = false) const; // empty if nothing is chosen

signals:
    void copyRequested(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();
    void arrange();
    void unfold(int row);
    void placeCopyButtons();
    QString masked(const QString &name, const QString &value) const { return m_mask ? m_mask(name, value) : value; }

    const Theme &m_theme;
    ExplainedModel *m_model = nullptr;
    ExplainedDelegate *m_delegate = nullptr;
    TableHead *m_head = nullptr;
    double m_nameWidth = 202;
    double m_valueWidth = 300;
    QString m_none;
    Mask m_mask;
};

} // namespace StatusScope
