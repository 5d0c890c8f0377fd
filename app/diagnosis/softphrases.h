// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

// Words by which people are told that a page is not there, in the languages most of the web speaks.
namespace StatusScope {

// A title or heading that is nothing but such a message, or one beside the site's name ("Page not found | Shop").
bool saysNotFound(QStringView title);
// The same, but only as a number or status ("404", "404 Not Found"), which articles about the matter bear as well.
bool saysNotFoundInNumbers(QStringView title);
bool saysMaintenance(QStringView title);
// Words of a page that offers its own domain, or fills it with advertising until somebody uses it; empty if none.
QString parkingWords(QStringView body);
// Words of a hotel's, train's or office's sign-in page for its network; empty if none.
QString portalWords(QStringView body);

} // namespace StatusScope
