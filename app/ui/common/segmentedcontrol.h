// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QStringList>

class QButtonGroup;
class QLayout;

namespace StatusScope {

class Theme;

// One of several, side by side: the page switch, the meanings of a code, a filter. One tab stop, arrows move.
class SegmentedControl final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SegmentedControl)

public:
    // `equal`: all segments take the same share of the width. Others fold into several lines where they may.
    SegmentedControl(const Theme &theme, bool equal, QWidget *parent = nullptr);
    void setFolding();

    struct Segment
    {
        QString text;
        QString hint; // in quieter letters after it
        QString objectName;
        bool operator==(const Segment &) const = default;
    };
    void setSegments(const QList<Segment> &segments);
    int count() const;
    int current() const;
    void setCurrent(int index); // says nothing

signals:
    void chosen(int index); // by the user

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void move(int index, int by);

    const Theme &m_theme;
    bool m_equal;
    QList<Segment> m_segments;
    QButtonGroup *m_group = nullptr;
    QLayout *m_layout = nullptr;
};

} // namespace StatusScope
