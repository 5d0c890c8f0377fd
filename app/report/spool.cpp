// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "report/spool.h"

#include <QTemporaryFile>

#include <algorithm>
#include <utility>

namespace StatusScope {

namespace {

constexpr qsizetype mostInMemory = 256 * 1024;

} // namespace

Spool::Spool() = default;

Spool::~Spool() = default;

void Spool::append(const QByteArray &bytes)
{
    m_memory += bytes;
    if (m_memory.size() >= mostInMemory && !m_fileFails)
        moveToFile();
}

void Spool::moveToFile()
{
    if (!m_file) {
        m_file = std::make_unique<QTemporaryFile>();
        m_fileFails = !m_file->open();
    }
    if (m_fileFails)
        return;
    m_fileFails = m_file->write(m_memory) != m_memory.size() || !m_file->flush();
    if (m_fileFails)
        return; // what the file holds of them is left unread
    m_fileBytes += m_memory.size();
    m_memory.clear();
}

void Spool::copyTo(const std::function<void(const QByteArray &)> &sink)
{
    if (m_file)
        m_file->seek(0);
    while (m_fileBytes > 0) {
        const QByteArray piece = m_file->read(std::min<qint64>(m_fileBytes, mostInMemory));
        if (piece.isEmpty())
            break;
        m_fileBytes -= piece.size();
        sink(piece);
    }
    sink(std::exchange(m_memory, {}));
}

} // namespace StatusScope
