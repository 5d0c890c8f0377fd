// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/savemenu.h"

#include "language/language.h"
#include "registry/registry.h"
#include "ui/common/resultfile.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QThread>

#include <array>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Ending
{
    QLatin1StringView ending;
    const char *name;
};

constexpr std::array formats{
    Ending{"csv"_L1, QT_TRANSLATE_NOOP("StatusScope::SaveMenu", "Save as CSV…")},
    Ending{"html"_L1, QT_TRANSLATE_NOOP("StatusScope::SaveMenu", "Save as HTML…")},
    Ending{"md"_L1, QT_TRANSLATE_NOOP("StatusScope::SaveMenu", "Save as Markdown…")},
    Ending{"json"_L1, QT_TRANSLATE_NOOP("StatusScope::SaveMenu", "Save as JSON…")},
    Ending{"ndjson"_L1, QT_TRANSLATE_NOOP("StatusScope::SaveMenu", "Save as JSON lines…")},
    Ending{"har"_L1, QT_TRANSLATE_NOOP("StatusScope::SaveMenu", "Save as HAR…")},
    Ending{"txt"_L1, QT_TRANSLATE_NOOP("StatusScope::SaveMenu", "Save as text…")},
};

} // namespace

SaveMenu::SaveMenu(const Registry &registry, const QStringList &endings, QWidget *parent)
    : QMenu(parent)
    , m_registry(registry)
{
    for (const Ending &format : formats) {
        if (!endings.contains(format.ending))
            continue;
        QAction *action = addAction(tr(format.name));
        action->setObjectName(u"save-"_s + format.ending);
        connect(action, &QAction::triggered, this, [this, &format] { askAndSave(format.ending); });
    }
    connect(this, &SaveMenu::saved, this, [this](const QString &, const QString &problem) {
        if (problem.isEmpty())
            return;
        auto *box = new QMessageBox(QMessageBox::Warning, tr("Not saved"), problem, QMessageBox::Ok, parentWidget());
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
}

void SaveMenu::setResults(const QString &name, QList<Explained> results)
{
    m_name = name;
    m_results = std::move(results);
}

SaveMenu::~SaveMenu()
{
    // Half a file would be worse than a moment's wait.
    if (m_saving)
        m_saving->wait();
}

QString plainFileName(QString name)
{
    for (QChar &c : name) {
        if (c < u' ' || u"/\\:*?\"<>|"_s.contains(c)) // of these, Windows allows none
            c = u'-';
    }
    return name;
}

void SaveMenu::save(const QString &file, const QString &ending)
{
    if (m_saving)
        m_saving->wait();
    auto problem = std::make_shared<QString>();
    m_registry.entries(); // nothing is left to unpack: two threads read it now
    m_saving.reset(QThread::create([results = m_results, &registry = m_registry, file, ending, problem] {
        const LanguageHold hold;
        saveResults(results, registry, file, ending, problem.get());
    }));
    connect(m_saving.get(), &QThread::finished, this, [this, file, problem] { emit saved(file, *problem); });
    m_saving->start();
}

void SaveMenu::askAndSave(const QString &ending)
{
    auto *dialog = new QFileDialog(parentWidget(), tr("Save %n result(s)", nullptr, int(m_results.size())));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(plainFileName(m_name) + u'.' + ending);
    connect(dialog, &QFileDialog::fileSelected, this, [this, ending](const QString &file) { save(file, ending); });
    dialog->open();
}

} // namespace StatusScope
