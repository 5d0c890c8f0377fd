// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "request/prober.h"
#include "store/historyitem.h"

class QSettings;

namespace StatusScope {

enum class ProxyChoice { System, None, Own };

// What a person has set once for all probes to come. Theme and text size are the theme's own.
struct Preferences
{
    QString language; // code such as "de"; empty: as in the system
    int timeoutSeconds = 30;
    ProxyChoice proxy = ProxyChoice::System;
    QString ownProxy; // http://host:port or socks5://host:port, never with a password
    QByteArray userAgent; // empty: our own
    HistoryPolicy history;
    bool operator==(const Preferences &) const = default;

    ProbeRequest request() const; // a probe's defaults; its URL is still to be set
};

// Whatever stands in the settings: values that make no sense are the defaults.
Preferences readPreferences(const QSettings &settings);
void writePreferences(QSettings &settings, const Preferences &preferences);

bool isProxyAddress(const QString &text);

} // namespace StatusScope
