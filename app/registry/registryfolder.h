// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "registry/jsonreader.h"

#include <QDir>

namespace StatusScope {

// The files of a folder laid out as resources/registry, which may be somebody else's: only regular files are opened,
// and only so much is read of them.
class RegistryFolder final
{
public:
    enum class Demand {
        Everything, // a file that is missing is a problem
        WhatThereIs, // so is a file that nobody would read
    };

    RegistryFolder(const QString &path, Demand demand, QList<LoadProblem> *problems);

    QStringList codeFiles() const; // "codes/iis.json", sorted
    // Nothing where it cannot be read, which is noted, or need not be there.
    std::optional<QByteArray> read(const QString &name);
    QList<LoadProblem> *problems() const { return m_problems; }

private:
    void noteStrangers() const;

    QDir m_dir;
    Demand m_demand;
    qint64 m_bytesLeft;
    QList<LoadProblem> *m_problems;
};

} // namespace StatusScope
