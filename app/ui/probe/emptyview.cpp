// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/probe/emptyview.h"

#include "ui/common/shortcuts.h"

#include <array>

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
           tr("A HAR file, curl output or raw text; or paste or drop it here"),
           {},
           keyText(openSavedKeys())},
          u"openSavedRow"_s},
         {{Icon::Wrench,
           {},
           tr("Practise without the internet"),
           tr("A small server on this computer answers with any code"),
           {},
           keyText(practiceKeys())},
          u"practiceRow"_s},
         {{Icon::List, {}, tr("Probe a whole list"), tr("Thousands of addresses, one table"), {}, keyText(pageKeys(3))},
          u"listRow"_s}},
        parent)
{
    connect(this, &StartView::chosen, this, [this](int index) {
        static constexpr std::array signal{&EmptyView::addressRequested, &EmptyView::savedRequested,
                                           &EmptyView::practiceRequested, &EmptyView::listRequested};
        emit(this->*signal[std::size_t(index)])();
    });
}

} // namespace StatusScope
