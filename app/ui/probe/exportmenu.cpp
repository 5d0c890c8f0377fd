// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/exportmenu.h"

#include "report/redactor.h"
#include "ui/common/resultfile.h"
#include "ui/probe/curlcommand.h"
#include "ui/probe/probesession.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QUrl>

#include <array>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Ending
{
    QLatin1StringView ending;
    const char *name;
};

constexpr std::array endings{
    Ending{"html"_L1, QT_TRANSLATE_NOOP("StatusScope::ExportMenu", "Save as HTML…")},
    Ending{"md"_L1, QT_TRANSLATE_NOOP("StatusScope::ExportMenu", "Save as Markdown…")},
    Ending{"json"_L1, QT_TRANSLATE_NOOP("StatusScope::ExportMenu", "Save as JSON…")},
    Ending{"har"_L1, QT_TRANSLATE_NOOP("StatusScope::ExportMenu", "Save as HAR…")},
    Ending{"txt"_L1, QT_TRANSLATE_NOOP("StatusScope::ExportMenu", "Save as text…")},
};

} // namespace

ExportMenu::ExportMenu(const ProbeSession &session, Desktop desktop, QWidget *parent)
    : QMenu(parent)
    , m_session(session)
    , m_desktop(std::move(desktop))
{
    setObjectName(u"exportMenu"_s);
    QAction *curl = addAction(tr("Copy as curl command"));
    curl->setObjectName(u"copyCurl"_s);
    connect(curl, &QAction::triggered, this, [this] { m_desktop.copy(command(false), {}); });
    QAction *open = addAction(tr("Copy as curl command, secrets included"));
    open->setObjectName(u"copyCurlWithSecrets"_s);
    connect(open, &QAction::triggered, this, [this] { m_desktop.copy(command(true), {}); });
    addSeparator();
    for (const Ending &each : endings) {
        QAction *action = addAction(tr(each.name));
        action->setObjectName(u"save-"_s + each.ending);
        connect(action, &QAction::triggered, this, [this, &each] { askAndSave(each.ending); });
    }
    connect(this, &QMenu::aboutToShow, this, [this, curl, open] {
        const bool probed = m_session.exchange().source == ExchangeSource::Probe;
        curl->setVisible(probed);
        open->setVisible(probed && command(true) != command(false));
    });
}

QString ExportMenu::command(bool withSecrets) const
{
    return curlCommand(m_session.request(), Redactor(m_session.registry(), withSecrets));
}

bool ExportMenu::save(const QString &file, QString *message) const
{
    return saveResults({{m_session.exchange(), m_session.diagnosis()}}, m_session.registry(), file, message);
}

void ExportMenu::askAndSave(const QString &ending)
{
    const QString host = QUrl(m_session.exchange().url).host();
    const QString name = (host.isEmpty() ? u"statusscope"_s : host) + u'.' + ending;
    const QString file = QFileDialog::getSaveFileName(parentWidget(), tr("Save the result"), name);
    if (file.isEmpty())
        return;
    QString message;
    if (!save(file, &message))
        QMessageBox::warning(parentWidget(), tr("Not saved"), message);
}

} // namespace StatusScope
