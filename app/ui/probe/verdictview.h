// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/probe/verdict.h"

#include <QWidget>

class QBoxLayout;
class QSpacerItem;

namespace StatusScope {

class Badge;
class FaultPath;
class Heading;
class Registry;
class TellCard;
class TextLabel;
class Theme;
class BigPicture;

// What a result means: the verdict and the sentence to send, and beside it who must act and what to check next.
class VerdictView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VerdictView)

public:
    VerdictView(const Theme &theme, const Registry &registry, QWidget *parent = nullptr);

    void setVerdict(const Verdict &verdict);
    TellCard *card() const { return m_card; }

signals:
    void linkOpened(const QString &target); // "status:ietf-404"

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Arrangement { None, Wide, Row, Column };
    QWidget *buildMain();
    QWidget *buildHero();
    void buildAct();
    void fill();
    void fillBadges();
    void arrange();
    QString explanationMarkup() const;
    QString evidenceMarkup() const;
    QString alternativesMarkup() const;

    const Theme &m_theme;
    const Registry &m_registry;
    Verdict m_verdict;
    Arrangement m_arrangement = Arrangement::None;
    QBoxLayout *m_columns = nullptr;
    QBoxLayout *m_actParts = nullptr;
    QWidget *m_main = nullptr;
    QWidget *m_hero = nullptr;
    TextLabel *m_code = nullptr;
    BigPicture *m_picture = nullptr;
    TextLabel *m_title = nullptr;
    QWidget *m_badgeRow = nullptr;
    QList<Badge *> m_badges; // as many as were ever needed
    TextLabel *m_explanation = nullptr;
    TextLabel *m_evidence = nullptr;
    TextLabel *m_alternatives = nullptr;
    TellCard *m_card = nullptr;
    QWidget *m_act = nullptr;
    QWidget *m_who = nullptr;
    QWidget *m_then = nullptr;
    QSpacerItem *m_retryGap = nullptr;
    FaultPath *m_path = nullptr;
    Heading *m_stepsHeading = nullptr;
    TextLabel *m_steps = nullptr;
    TextLabel *m_retry = nullptr;
};

} // namespace StatusScope
