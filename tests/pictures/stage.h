// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/signatureset.h"
#include "registry/registryloader.h"
#include "store/batchstore.h"
#include "store/database.h"
#include "store/entrynotes.h"
#include "store/history.h"
#include "ui/common/networkmodule.h"
#include "ui/common/theme.h"
#include "ui/desktop/singleinstance.h"
#include "ui/program/program.h"

#include <QPixmap>
#include <QSettings>
#include <QTemporaryDir>

namespace StatusScope {

// The facts that pictures show: the program's, or those of a folder laid out as resources/registry.
class Facts final
{
public:
    explicit Facts(const QString &folder = {});

    const Registry &registry() const { return m_loaded.registry; }
    const SignatureSet &signatures() const { return m_signatures; }

private:
    LoadedRegistry m_loaded;
    SignatureSet m_signatures;
};

// The whole program with recorded answers and a clock that stands still. Nothing is ever sent.
class Stage final
{
    Q_DISABLE_COPY_MOVE(Stage)

public:
    enum class Past { None, TwoDays }; // what the history holds

    Stage(const Facts &facts, Theme &theme, Past past);
    ~Stage();

    MainWindow &window() { return m_program->window(); }
    void open(const QString &page, const QString &what = {});
    void type(const QString &text); // into the search of the reference
    void findInEntry(const QString &words);
    void note(const QString &entry, const QString &text); // a bookmark with it
    void trigger(const QString &action); // of the menu, by its object name
    void click(const QString &button); // by its object name
    void openMenu(); // with its second row chosen
    void unfold(const QString &list); // of a field
    void chooseHistory(const QString &part); // the line whose address holds it
    void chooseTab(int tab); // of the probe's result
    void scrollToEnd(); // of the entry
    void openNote(); // of the first browser
    void probe(const QString &url); // answered by begun(), and no further
    void runBatch(const QString &name, const QStringList &addresses, int answered, const QDateTime &at);
    QPixmap picture(QSize size);

    static QDateTime today(const QTime &time) { return QDateTime(QDate::currentDate(), time); }

private:
    template <typename Widget>
    Widget *find(const QString &name);
    void remember();
    static void wait(int milliseconds);

    const Facts &m_facts;
    Theme &m_theme;
    QTemporaryDir m_folder;
    QSettings m_settings;
    QDateTime m_now = today(QTime(11, 14));
    qint64 m_ticks = 0;
    int m_answered = 0; // of the batch to come
    Database m_database;
    History m_history;
    EntryNotes m_notes;
    BatchStore m_batches;
    NetworkModule m_network; // never loaded
    SingleInstance m_instance; // never claimed
    std::unique_ptr<Prober> m_prober;
    std::unique_ptr<Program> m_program;
};

} // namespace StatusScope
