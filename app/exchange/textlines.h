// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

// Lines of a text whose origin and encoding nobody knows.
namespace StatusScope {

// UTF-16 becomes UTF-8, a mark nobody sees goes, a text whose lines end with CR alone gets line feeds. Everything else
// stays as it is, byte by byte.
QByteArray withoutEncoding(const QByteArray &bytes);
// Holds what no text has.
bool looksBinary(QByteArrayView text);

class LineReader
{
public:
    explicit LineReader(QByteArrayView text, qsizetype offset = 0);

    bool atEnd() const { return m_next >= m_text.size(); }
    QByteArrayView next(); // without its line end
    qsizetype offset() const { return m_next; } // of the line that next() will return

private:
    QByteArrayView m_text;
    qsizetype m_next;
};

} // namespace StatusScope
