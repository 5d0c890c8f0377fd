// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <functional>
#include <memory>

class QTemporaryFile;

namespace StatusScope {

// Bytes that wait for their turn: the last ones in memory, earlier ones in a temporary file, so that memory stays as it
// is however many there are. Where no file can be written they stay in memory.
class Spool final
{
public:
    Spool();
    ~Spool();
    Q_DISABLE_COPY_MOVE(Spool)

    void append(const QByteArray &bytes);
    void copyTo(const std::function<void(const QByteArray &)> &sink); // in pieces, in order

private:
    void moveToFile();

    QByteArray m_memory;
    std::unique_ptr<QTemporaryFile> m_file;
    qint64 m_fileBytes = 0;
    bool m_fileFails = false;
};

} // namespace StatusScope
