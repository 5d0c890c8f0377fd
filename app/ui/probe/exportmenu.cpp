// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/exportmenu.h"

#include "report/redactor.h"
#include "ui/probe/curlcommand.h"
#include "ui/probe/probesession.h"

#include <QUrl>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

ExportMenu::ExportMenu(const ProbeSession &session, Desktop desktop, QWidget *parent)
    : SaveMenu(session.registry(), {u"html"_s, u"md"_s, u"json"_s, u"har"_s, u"txt"_s}, parent)
    , m_session(session)
    , m_desktop(std::move(desktop))
    , m_curl(new QAction(tr("Copy as curl command"), this))
    , m_curlOpen(new QAction(tr("Copy as curl command, secrets included"), this))
{
    setObjectName(u"exportMenu"_s);
    m_curl->setObjectName(u"copyCurl"_s);
    connect(m_curl, &QAction::triggered, this, [this] { m_desktop.copy(command(false), {}); });
    m_curlOpen->setObjectName(u"copyCurlWithSecrets"_s);
    connect(m_curlOpen, &QAction::triggered, this, [this] { m_desktop.copy(command(true), {}); });
    insertActions(insertSeparator(actions().constFirst()), {m_curl, m_curlOpen});
    connect(this, &QMenu::aboutToShow, this, &ExportMenu::takeOver);
}

QString ExportMenu::command(bool withSecrets) const
{
    return curlCommand(m_session.request(), Redactor(m_session.registry(), withSecrets));
}

void ExportMenu::takeOver()
{
    const bool probed = m_session.exchange().source == ExchangeSource::Probe;
    m_curl->setVisible(probed);
    m_curlOpen->setVisible(probed && command(true) != command(false));
    const QString host = QUrl(m_session.exchange().url).host();
    setResults(host.isEmpty() ? u"statusscope"_s : host, {{m_session.exchange(), m_session.diagnosis()}});
}

} // namespace StatusScope
