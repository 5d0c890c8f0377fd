// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/desktop/opener.h"

#include "exchange/importer.h"
#include "ui/desktop/schemelink.h"
#include "ui/desktop/singleinstance.h"
#include "ui/probe/probepage.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QFileOpenEvent>
#include <QMimeData>
#include <QUrl>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

Opener::Opener(MainWindow &window, ProbePage &probe, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_probe(probe)
{
    window.setAcceptDrops(true);
    qApp->installEventFilter(this); // macOS hands files and links to the application
}

void Opener::open(const QString &what, const QString &page)
{
    if (!isSchemeLink(what)) {
        m_window.open(what, page);
        return;
    }
    const SchemeLink link = readSchemeLink(what.trimmed());
    if (link.kind == SchemeLink::Kind::Code) {
        m_window.open(link.what, u"reference"_s);
        return;
    }
    m_window.showPage(&m_probe);
    if (link.kind == SchemeLink::Kind::Probe)
        m_probe.ask(link.what);
    else
        m_probe.notify(link.refusal);
}

void Opener::show(const Explained &result)
{
    m_probe.showResult(result);
    m_window.showPage(&m_probe);
    m_probe.focusResult(); // not the first of the page's fields
}

void Opener::answer(const Call &call)
{
    open(call.what, call.page);
    if (m_window.isMinimized())
        m_window.showNormal();
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

bool Opener::takes(const QMimeData &data)
{
    if (data.hasUrls()) {
        const QUrl url = data.urls().value(0);
        return url.isLocalFile() ? QFileInfo(url.toLocalFile()).isFile()
                                 : url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    }
    return data.hasText() && !data.text().trimmed().isEmpty();
}

void Opener::drop(const QMimeData &data)
{
    if (data.hasUrls()) {
        const QUrl url = data.urls().value(0);
        open(url.isLocalFile() ? url.toLocalFile() : QString::fromUtf8(url.toEncoded()));
        return;
    }
    const QString text = data.text().trimmed();
    // One line is an address, a code or words to search for; more is an answer that somebody copied.
    if (!text.contains(u'\n')) {
        open(text.left(8192));
        return;
    }
    m_window.showPage(&m_probe);
    m_probe.openText(text.toUtf8().left(maxImportBytes + 1));
}

// Fields within the window take text where it is dropped; a file or a link is never meant to become part of one.
bool Opener::isOurs(const QObject *watched, const QMimeData &data) const
{
    return watched == &m_window
        || (data.hasUrls() && watched->isWidgetType() && static_cast<const QWidget *>(watched)->window() == &m_window);
}

bool Opener::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FileOpen: {
        const auto *file = static_cast<QFileOpenEvent *>(event);
        answer({file->file().isEmpty() ? file->url().toString(QUrl::FullyEncoded) : file->file(), {}});
        return true;
    }
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop: {
        auto *drag = static_cast<QDropEvent *>(event); // the others derive from it
        if (!isOurs(watched, *drag->mimeData()))
            break;
        drag->setAccepted(takes(*drag->mimeData()));
        if (!drag->isAccepted())
            return true;
        drag->acceptProposedAction();
        if (event->type() == QEvent::Drop)
            drop(*drag->mimeData());
        return true;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace StatusScope
