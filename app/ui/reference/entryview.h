// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

class QHBoxLayout;
class QVBoxLayout;

namespace StatusScope {

class ActSection;
class AdviceSection;
class CompatSection;
class DetailSection;
class HeroSection;
class EntryNotes;
class MeaningsBar;
class NoteCard;
class Registry;
class Section;
class TellCard;
class TextLabel;
class Theme;
class SignatureSet;
class WhichSection;
struct Entry;

// One entry in full. Its sections are made once and filled anew for each entry.
class EntryView final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EntryView)

public:
    EntryView(const Theme &theme, const Registry &registry, const SignatureSet &signatures, EntryNotes &notes,
              QWidget *parent = nullptr);

    void show(const Entry &entry);
    void stepMeaning(int by);
    void copySentence();
    double place() const; // how far it is scrolled, from 0 to 1
    void goTo(double place); // and stays there while the sheet still grows
    void writeNote();
    void keepNote(); // what is being typed
    bool isComplete() const { return m_note != nullptr; } // see completed()

signals:
    void completed(); // all is there, also what is made after the window has painted for the first time
    void linkOpened(const QString &target);
    void copyRequested(const QString &sentence);
    void tableCopyRequested(const QString &text, const QString &html);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void add(Section *section);
    void completeBelow();
    void fill();
    void fillBelow();
    void arrange();
    void placeTop(bool wide);

    const Theme &m_theme;
    const Registry &m_registry;
    EntryNotes &m_notes;
    const Entry *m_entry = nullptr;
    QWidget *m_sheet = nullptr;
    QHBoxLayout *m_top = nullptr;
    QVBoxLayout *m_left = nullptr;
    MeaningsBar *m_meanings = nullptr;
    HeroSection *m_hero = nullptr;
    TextLabel *m_summary = nullptr;
    TellCard *m_tell = nullptr;
    ActSection *m_act = nullptr;
    WhichSection *m_which = nullptr;
    AdviceSection *m_advice = nullptr;
    // Made after the first paint:
    NoteCard *m_note = nullptr;
    DetailSection *m_detail = nullptr;
    CompatSection *m_compat = nullptr;
};

} // namespace StatusScope
