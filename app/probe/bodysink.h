// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>

#include <memory>
#include <vector>

namespace StatusScope {

// Keeps a body up to a cap, undoing its content codings if asked to. What is counted against the cap is what comes out,
// so that a compressed bomb goes no further than any other body; what goes into each coding is too, for it may decode
// to nothing at all.
class BodySink
{
public:
    enum class State { Open, Full, Damaged };

    BodySink(qint64 maxBytes, bool keep);
    ~BodySink();
    Q_DISABLE_COPY_MOVE(BodySink)

    // In the order in which they were applied. Returns whether they will be undone: all of them must be gzip, x-gzip or
    // deflate, else the body is left as it is.
    bool undo(const QByteArrayList &contentCodings);
    State write(QByteArrayView bytes);
    State state() const { return m_state; }
    // Whether a coded body came to its own end.
    bool isWhole() const;

    const QByteArray &body() const { return m_body; }
    qint64 total() const { return m_total; }

private:
    class Layer;
    void keep(QByteArrayView bytes);
    void pass(std::size_t layer, QByteArrayView bytes);

    QByteArray m_body;
    qint64 m_maxBytes;
    qint64 m_total = 0;
    bool m_keep;
    State m_state = State::Open;
    std::vector<std::unique_ptr<Layer>> m_layers; // the coding applied last comes first
};

} // namespace StatusScope
