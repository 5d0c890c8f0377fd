// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <utility>

namespace StatusScope {

// A value without its secrets. Only a Redactor makes one: what writes, sends or keeps a Redacted cannot be handed the
// original by mistake.
template <typename T>
class Redacted final
{
public:
    Redacted() = default; // nothing, and so nothing secret

    const T &operator*() const { return m_value; }
    const T *operator->() const { return &m_value; }

private:
    friend class Redactor;
    explicit Redacted(T value)
        : m_value(std::move(value))
    {
    }

    T m_value;
};

} // namespace StatusScope
