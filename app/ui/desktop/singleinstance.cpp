// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/desktop/singleinstance.h"

#include "ui/common/networkmodule.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

// A folder of this user's alone, for anybody may write into the one for temporary files.
QString runtimeFolder()
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    // Each sandbox of Flatpak has a folder of its own there; this one within it is the same for all of a program's.
    const QString sandboxed = qEnvironmentVariable("FLATPAK_ID");
    if (!sandboxed.isEmpty())
        folder += u"/app/"_s + sandboxed;
    QDir().mkpath(folder);
    return folder;
}

} // namespace

Call callOf(const QString &what, const QString &page)
{
    const QFileInfo file(what);
    return {file.isFile() ? file.absoluteFilePath() : what, page};
}

SingleInstance::SingleInstance(const QString &dataFolder, NetworkModule &network, QObject *parent)
    : QObject(parent)
    , m_network(network)
{
    const QString whose =
        QDir::homePath() + u'\n' + (dataFolder.isEmpty() ? QString() : QDir(dataFolder).absolutePath());
    const QByteArray hash = QCryptographicHash::hash(whose.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    const QString folder = runtimeFolder();
    const QString file = folder + u"/statusscope-"_s + QString::fromLatin1(hash);
    m_lock = std::make_unique<QLockFile>(file + u".lock"_s);
    m_lock->setStaleLockTime(0); // only the death of its owner frees it
#ifdef Q_OS_WIN
    m_name = u"statusscope-"_s + QString::fromLatin1(hash); // a named pipe
#else
    m_name = file;
#endif
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::claim()
{
    m_claimed = m_lock->tryLock(0)
        || m_lock->error() != QLockFile::LockFailedError
        // Its owner's number may be anybody's by now, in another sandbox even our own; the system knows who holds it.
        || (m_lock->removeStaleLockFile() && m_lock->tryLock(0));
    return m_claimed;
}

void SingleInstance::listen()
{
    if (m_listener || !m_claimed)
        return;
    if (const Network *network = m_network.load())
        m_listener = network->listenForCalls(m_name, [this](const Call &call) { emit called(call); });
}

bool SingleInstance::handOver(const Call &call) const
{
    const Network *network = m_network.load();
    return network != nullptr && network->handOver(m_name, call);
}

} // namespace StatusScope
