// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/preferences/preferences.h"

#include "ui/common/useragents.h"

#include <QRegularExpression>
#include <QSettings>

#include <algorithm>
#include <array>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto languageKey = "window/language"_L1;
const auto timeoutKey = "network/timeout"_L1;
const auto proxyKey = "network/proxy"_L1;
const auto ownProxyKey = "network/ownProxy"_L1;
const auto agentKey = "network/userAgent"_L1;
const auto keepKey = "privacy/keepHistory"_L1;
const auto daysKey = "privacy/historyDays"_L1;
const auto bodiesKey = "privacy/keepBodies"_L1;

constexpr std::array proxyWords{"system"_L1, "none"_L1, "own"_L1};

ProxyChoice proxyFromWord(const QString &word)
{
    for (std::size_t i = 0; i < proxyWords.size(); ++i) {
        if (word == proxyWords[i])
            return ProxyChoice(i);
    }
    return Preferences().proxy;
}

} // namespace

ProbeRequest Preferences::request() const
{
    ProbeRequest request;
    request.setTimeout(std::chrono::seconds(timeoutSeconds));
    request.userAgent = userAgent;
    if (proxy == ProxyChoice::System)
        request.proxy = u"system"_s;
    else if (proxy == ProxyChoice::Own)
        request.proxy = ownProxy;
    return request;
}

bool isProxyAddress(const QString &text)
{
    static const QRegularExpression pattern(uR"(^(http|socks5)://(\[[0-9a-f:.]+\]|[\w.-]+):\d{1,5}/?$)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}

Preferences readPreferences(const QSettings &settings)
{
    Preferences preferences;
    preferences.language = settings.value(languageKey).toString().left(32);
    const int timeout = settings.value(timeoutKey, preferences.timeoutSeconds).toInt();
    if (timeout >= 1 && timeout <= 600)
        preferences.timeoutSeconds = timeout;
    preferences.proxy = proxyFromWord(settings.value(proxyKey).toString());
    const QString own = settings.value(ownProxyKey).toString();
    if (!own.isEmpty() && isProxyAddress(own)) // the pattern costs more than all the rest
        preferences.ownProxy = own;
    else if (preferences.proxy == ProxyChoice::Own)
        preferences.proxy = Preferences().proxy;
    const QString agentWord = settings.value(agentKey).toString();
    for (const UserAgent &agent : userAgents()) {
        if (agent.word == agentWord)
            preferences.userAgent = agent.value;
    }
    preferences.history.keep = settings.value(keepKey, preferences.history.keep).toBool();
    const int days = settings.value(daysKey, preferences.history.days).toInt();
    if (days >= 0 && days <= 36500)
        preferences.history.days = days;
    preferences.history.bodies = settings.value(bodiesKey, preferences.history.bodies).toBool();
    return preferences;
}

void writePreferences(QSettings &settings, const Preferences &preferences)
{
    settings.setValue(languageKey, preferences.language);
    settings.setValue(timeoutKey, preferences.timeoutSeconds);
    settings.setValue(proxyKey, QString(proxyWords[std::size_t(preferences.proxy)]));
    settings.setValue(ownProxyKey, preferences.ownProxy);
    for (const UserAgent &agent : userAgents()) {
        if (agent.value == preferences.userAgent)
            settings.setValue(agentKey, agent.word);
    }
    settings.setValue(keepKey, preferences.history.keep);
    settings.setValue(daysKey, preferences.history.days);
    settings.setValue(bodiesKey, preferences.history.bodies);
}

} // namespace StatusScope
