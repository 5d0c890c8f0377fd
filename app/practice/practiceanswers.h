// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "practice/practicerequest.h"
#include "practice/vendordress.h"

#include <QList>

namespace StatusScope {

class Registry;

// What the practice server does, one after the other.
struct PracticeStep
{
    enum class Kind { Send, Pause, Drip, Close, Reset };
    Kind kind = Kind::Close;
    QByteArray bytes;
    int ms = 0;
    int count = 0; // of Drip: single bytes, one every `ms`
};

// Makes the answers of contract section 4: pure bytes, no sockets.
class PracticeAnswers
{
public:
    explicit PracticeAnswers(const Registry &registry);

    QList<PracticeStep> answer(const PracticeRequest &request) const;
    static QList<PracticeStep> refusal(int status, const QByteArray &text); // of what is no request; closes

private:
    QList<PracticeStep> statusAnswer(const PracticeRequest &request, int status) const;
    QList<PracticeStep> specialAnswer(const PracticeRequest &request, const QByteArray &name) const;
    QByteArray reasonOf(int status) const;
    QByteArray index() const;

    const Registry &m_registry;
    VendorDress m_dress;
};

} // namespace StatusScope
