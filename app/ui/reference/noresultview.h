// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace StatusScope {

class Registry;
class TellCard;
class TextLabel;
class Theme;

// What helps when a search found nothing: the nearest entries, a question for the customer, other ways to find out.
class NoResultView final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoResultView)

public:
    NoResultView(const Theme &theme, const Registry &registry, QWidget *parent = nullptr);

    // `nearest`: indices into Registry::entries().
    void show(const QString &query, const std::vector<int> &nearest);
    void offerProbe(); // there is a page that can
    void openFirst(); // what Enter in the search does
    void copySentence();

signals:
    void linkOpened(const QString &target);
    void copyRequested(const QString &sentence);
    void probeRequested();
    void savedRequested();

private:
    void applyTheme();
    QWidget *indented(QWidget *widget) const;

    const Theme &m_theme;
    const Registry &m_registry;
    QWidget *m_sheet = nullptr;
    QWidget *m_column = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_lead = nullptr;
    QWidget *m_nearest = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QString m_firstId;
    TellCard *m_ask = nullptr;
    QWidget *m_others = nullptr;
};

} // namespace StatusScope
