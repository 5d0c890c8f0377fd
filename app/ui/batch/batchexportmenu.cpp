// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/batch/batchexportmenu.h"

#include "language/language.h"
#include "registry/registry.h"
#include "ui/common/resultfile.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QThread>

#include <array>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

BatchExportMenu::BatchExportMenu(const Registry &registry, QWidget *parent)
    : QMenu(parent)
    , m_registry(registry)
{
    setObjectName(u"batchExportMenu"_s);
    const std::array<std::pair<QString, QString>, 6> formats{{{u"csv"_s, tr("Save as CSV…")},
                                                              {u"html"_s, tr("Save as HTML…")},
                                                              {u"md"_s, tr("Save as Markdown…")},
                                                              {u"json"_s, tr("Save as JSON…")},
                                                              {u"ndjson"_s, tr("Save as JSON lines…")},
                                                              {u"har"_s, tr("Save as HAR…")}}};
    for (const auto &[ending, text] : formats) {
        QAction *action = addAction(text);
        action->setObjectName(u"saveBatch-"_s + ending);
        connect(action, &QAction::triggered, this, [this, ending = ending] { askAndSave(ending); });
    }
    connect(this, &BatchExportMenu::saved, this, [this](const QString &, const QString &problem) {
        if (problem.isEmpty())
            return;
        auto *box = new QMessageBox(QMessageBox::Warning, tr("Not saved"), problem, QMessageBox::Ok, parentWidget());
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
}

void BatchExportMenu::setResults(const QString &name, QList<Explained> results)
{
    m_name = name;
    m_results = std::move(results);
}

BatchExportMenu::~BatchExportMenu()
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

void BatchExportMenu::save(const QString &file)
{
    if (m_saving)
        m_saving->wait();
    auto problem = std::make_shared<QString>();
    m_registry.entries(); // nothing is left to unpack: two threads read it now
    m_saving.reset(QThread::create([results = m_results, &registry = m_registry, file, problem] {
        const LanguageHold hold;
        saveResults(results, registry, file, problem.get());
    }));
    connect(m_saving.get(), &QThread::finished, this, [this, file, problem] { emit saved(file, *problem); });
    m_saving->start();
}

void BatchExportMenu::askAndSave(const QString &ending)
{
    const QString file = QFileDialog::getSaveFileName(
        parentWidget(), tr("Save %n result(s)", nullptr, int(m_results.size())), plainFileName(m_name) + u'.' + ending);
    if (!file.isEmpty())
        save(file);
}

} // namespace StatusScope
