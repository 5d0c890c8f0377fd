// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>

// The fixed words of the registry's JSON. Each enumeration lists them in the order of its values, so that one table
// serves reading, writing and the command line. (Q_ENUM_NS would need one Q_NAMESPACE for all libraries.)
namespace StatusScope {

enum class EntryKind { Status, Subcode, Warning, Failure };
enum class Standing { Standard, Experimental, Deprecated, Obsolete, Reserved, Unofficial };
enum class SeenBy { Client, Logs };
enum class Responsible { Nobody, Client, Server, Intermediary, Network, Either };
enum class Retry { Pointless, Immediately, AfterDelay, AfterChange, WithCredentials, NotNeeded };
enum class Cacheable { Heuristic, Explicit, Never };
enum class BodyRule { None, Optional, Expected };
enum class RedirectMethod { Preserve, MayChangeToGet, Get };
enum class VendorKind {
    StandardsBody,
    WebServer,
    Cdn,
    LoadBalancer,
    Gateway,
    Proxy,
    Waf,
    Hosting,
    Framework,
    Application,
    Service,
    Convention,
    None
};

template <typename Enum>
inline constexpr std::array<QLatin1StringView, 0> words{};

using namespace Qt::Literals::StringLiterals;

template <>
inline constexpr std::array words<EntryKind>{"status"_L1, "subcode"_L1, "warning"_L1, "failure"_L1};
template <>
inline constexpr std::array words<Standing>{"standard"_L1, "experimental"_L1, "deprecated"_L1,
                                            "obsolete"_L1, "reserved"_L1,     "unofficial"_L1};
template <>
inline constexpr std::array words<SeenBy>{"client"_L1, "logs"_L1};
template <>
inline constexpr std::array words<Responsible>{"nobody"_L1,       "client"_L1,  "server"_L1,
                                               "intermediary"_L1, "network"_L1, "either"_L1};
template <>
inline constexpr std::array words<Retry>{"pointless"_L1,    "immediately"_L1,      "after-delay"_L1,
                                         "after-change"_L1, "with-credentials"_L1, "not-needed"_L1};
template <>
inline constexpr std::array words<Cacheable>{"heuristic"_L1, "explicit"_L1, "never"_L1};
template <>
inline constexpr std::array words<BodyRule>{"none"_L1, "optional"_L1, "expected"_L1};
template <>
inline constexpr std::array words<RedirectMethod>{"preserve"_L1, "may-change-to-get"_L1, "get"_L1};
template <>
inline constexpr std::array words<VendorKind>{
    "standards-body"_L1, "web-server"_L1, "cdn"_L1,         "load-balancer"_L1, "gateway"_L1,    "proxy"_L1, "waf"_L1,
    "hosting"_L1,        "framework"_L1,  "application"_L1, "service"_L1,       "convention"_L1, "none"_L1};

// The word of a value; every value has one.
template <typename Enum>
constexpr QLatin1StringView toWord(Enum value)
{
    return words<Enum>[static_cast<std::size_t>(value)];
}

// The value of a word, nothing for an unknown one.
template <typename Enum>
std::optional<Enum> fromWord(QStringView word)
{
    for (std::size_t i = 0; i < words<Enum>.size(); ++i) {
        if (word == words<Enum>[i])
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace StatusScope
