// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <type_traits>
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
    // What a function makes of this alone, such as its bytes, holds no secret either.
    template <auto function>
    auto as() const
    {
        return Redacted<std::invoke_result_t<decltype(function), const T &>>(function(m_value));
    }

private:
    friend class Redactor;
    template <typename>
    friend class Redacted;
    explicit Redacted(T value)
        : m_value(std::move(value))
    {
    }

    T m_value;
};

} // namespace StatusScope
