// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

namespace StatusScope {

class Registry;
class SegmentedControl;
class TextLabel;
class Theme;
struct Entry;

// "530 has 3 meanings", and a segment for each; hidden where there is only one. The words stand before and behind the
// segments, or in a line above them where these need the width.
class MeaningsBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MeaningsBar)

public:
    MeaningsBar(const Theme &theme, const Registry &registry, QWidget *parent = nullptr);

    void show(const Entry &entry);
    void step(int by); // to the previous or next meaning

signals:
    void linkOpened(const QString &target);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    static QString finerCodesBelow(int count);
    QString remark(const Entry &entry, const std::vector<const Entry *> &meanings) const;

    const Theme &m_theme;
    const Registry &m_registry;
    TextLabel *m_count = nullptr;
    SegmentedControl *m_segments = nullptr;
    TextLabel *m_remark = nullptr;
    QString m_longRemark;
    QString m_shortRemark; // where that has no room
    int m_remarkWidth = 0; // of the long one
    QStringList m_ids; // one for each segment
};

} // namespace StatusScope
