// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "registry/registryfolder.h"

#include <QCoreApplication>
#include <QFile>

namespace StatusScope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RegistryLoader)
};

// Larger than any honest registry: the one the program carries is 2.5 MB in 60 files.
constexpr qint64 mebibyte = 1024 * 1024;
constexpr qint64 mostFileBytes = 1 * mebibyte;
constexpr qint64 mostFolderBytes = 16 * mebibyte;
constexpr qsizetype mostFiles = 200;

// Pipes and broken links too, so that they are named.
constexpr QDir::Filters anyFile = QDir::Files | QDir::System;

} // namespace

RegistryFolder::RegistryFolder(const QString &path, Demand demand, QList<LoadProblem> *problems)
    : m_dir(path)
    , m_demand(demand)
    , m_bytesLeft(mostFolderBytes)
    , m_problems(problems)
{
    const QFileInfo info(path);
    if (!info.isDir())
        addProblem(problems, {QStringLiteral("."), {}, Text::tr("is not a folder")});
    else if (!info.isReadable())
        addProblem(problems, {QStringLiteral("."), {}, Text::tr("cannot be read")});
    else if (demand == Demand::WhatThereIs)
        noteStrangers();
}

// An entry that nobody reads because its file lies in the wrong place would be missed silently.
void RegistryFolder::noteStrangers() const
{
    static const QStringList known{QStringLiteral("vendors.json"), QStringLiteral("fields.json"),
                                   QStringLiteral("compat.json"), QStringLiteral("words.json"),
                                   QStringLiteral("schema.json")};
    const QStringList names = m_dir.entryList({QStringLiteral("*.json")}, anyFile, QDir::Name);
    for (const QString &name : names) {
        if (!known.contains(name))
            addProblem(m_problems, {name, {}, Text::tr("is not read here; entries belong into the folder “codes”")});
    }
}

QStringList RegistryFolder::codeFiles() const
{
    const QString codes = QStringLiteral("codes");
    const QFileInfo info(m_dir.filePath(codes));
    if (info.exists() && !(info.isDir() && info.isReadable()))
        addProblem(m_problems, {codes, {}, info.isDir() ? Text::tr("cannot be read") : Text::tr("is not a folder")});
    QStringList names = QDir(info.filePath()).entryList({QStringLiteral("*.json")}, anyFile, QDir::Name);
    if (names.isEmpty() && m_demand == Demand::Everything)
        addProblem(m_problems, {codes, {}, Text::tr("holds no JSON file")});
    if (names.size() > mostFiles) {
        addProblem(
            m_problems,
            {codes, {}, Text::tr("holds more than %1 files; those after the first are left out").arg(mostFiles)});
        names.resize(mostFiles);
    }
    for (QString &name : names)
        name = codes % u'/' % name;
    return names;
}

std::optional<QByteArray> RegistryFolder::read(const QString &name)
{
    const auto refused = [this, &name](const QString &reason) {
        addProblem(m_problems, {name, {}, reason});
        return std::nullopt;
    };
    const QFileInfo info(m_dir.filePath(name));
    if (!info.exists() && !info.isSymLink() && m_demand == Demand::WhatThereIs)
        return std::nullopt;
    if (info.exists() && !info.isFile()) // opening a pipe would wait for its other end
        return refused(Text::tr("is not a regular file"));
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly))
        return refused(file.errorString());
    const QByteArray bytes = file.read(mostFileBytes + 1); // whatever size it claims to have
    if (bytes.size() > mostFileBytes)
        return refused(Text::tr("is larger than %1 MiB").arg(mostFileBytes / mebibyte));
    if (bytes.size() > m_bytesLeft)
        return refused(Text::tr("is left out: the folder is larger than %1 MiB").arg(mostFolderBytes / mebibyte));
    m_bytesLeft -= bytes.size();
    return bytes;
}

} // namespace StatusScope
