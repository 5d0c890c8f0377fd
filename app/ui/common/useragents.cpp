// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/useragents.h"

#include <QCoreApplication>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(UserAgents)
};

// Version numbers age, their shape does not.
const char *const chromeAgent = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
                                "Chrome/142.0.0.0 Safari/537.36";
const char *const firefoxAgent = "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0";
const char *const phoneAgent = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, "
                               "like Gecko) Version/26.0 Mobile/15E148 Safari/604.1";
const char *const robotAgent = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)";

} // namespace

QList<UserAgent> userAgents()
{
    return {{{}, Text::tr("StatusScope %1, says openly what it is").arg(QCoreApplication::applicationVersion()), {}},
            {u"chrome"_s, Text::tr("Like Chrome on Windows"), chromeAgent},
            {u"firefox"_s, Text::tr("Like Firefox on Linux"), firefoxAgent},
            {u"iphone"_s, Text::tr("Like an iPhone"), phoneAgent},
            {u"googlebot"_s, Text::tr("Like Google’s bot"), robotAgent}};
}

} // namespace StatusScope
