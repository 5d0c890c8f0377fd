// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/emptyview.h"

#include "ui/common/shortcuts.h"

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

EmptyView::EmptyView(const Theme &theme, QWidget *parent)
    : StartView(
        theme,
        {tr("Which address gives trouble?"),
         tr("StatusScope fetches it the way a browser does, follows every redirect, and says who must act."),
         tr("Nothing is sent before you press Probe. The request goes from this computer straight to the site.")},
        {{{Icon::Probe, {}, tr("Type or paste an address"), tr("Then press Enter"), {}, keyText(probeKeys())},
          u"typeAddress"_s},
         {{Icon::File,
           {},
           tr("Open an answer somebody saved"),
           tr("A HAR file, curl output or raw text"),
           {},
           keyText(openSavedKeys())},
          u"openSavedRow"_s}},
        parent)
{
    connect(this, &StartView::chosen, this, [this](int index) {
        if (index == 0)
            emit addressRequested();
        else
            emit savedRequested();
    });
}

} // namespace StatusScope
