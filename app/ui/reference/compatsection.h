// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reference/section.h"

class QBoxLayout;

namespace StatusScope {

class CompatModel;
class CompatTable;
class CopyButton;
class Heading;
class Registry;
class SegmentedControl;
class TextLabel;
struct Entry;

// Browser compatibility: a sentence that sums up, which browsers to show, the table, and what its symbols mean.
class CompatSection final : public Section
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompatSection)

public:
    CompatSection(const Theme &theme, const Registry &registry, QWidget *parent = nullptr);

    void show(const Entry &entry);
    void setNarrow(bool narrow); // browsers run down

signals:
    void copyRequested(const QString &text, const QString &html);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHead();
    void buildLegend();
    void addRemark(QLayout *layout, const QString &markup);
    void copy();
    QString summary() const;
    QString source() const;
    void arrange();

    const Registry &m_registry;
    CompatModel *m_model = nullptr;
    Heading *m_heading = nullptr;
    TextLabel *m_summary = nullptr;
    QWidget *m_tools = nullptr;
    SegmentedControl *m_kinds = nullptr;
    CopyButton *m_copy = nullptr;
    CompatTable *m_table = nullptr;
    QWidget *m_legend = nullptr;
    TextLabel *m_source = nullptr;
    QBoxLayout *m_head = nullptr; // two rows where one is too short, as the next
    QBoxLayout *m_foot = nullptr;
};

} // namespace StatusScope
