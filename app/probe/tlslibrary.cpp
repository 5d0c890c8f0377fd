// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/tlslibrary.h"

#include <QLibrary>

using namespace Qt::Literals::StringLiterals;

namespace StatusScope {

// OpenSSL binds nearly 5,000 symbols when it is loaded, most of them its own, and the loader seeks each in every
// library of the program first; this bids it seek among OpenSSL's own first. Sanitizers have the loader refuse that.
void loadTlsLibrary()
{
#if defined(Q_OS_LINUX) && !defined(STATUSSCOPE_SANITIZED)
    // By the names Qt asks for; libssl finds its libcrypto loaded. A system with another version keeps Qt's way.
    for (const QString &name : {u"crypto"_s, u"ssl"_s}) {
        QLibrary library(name, u"3"_s);
        library.setLoadHints(QLibrary::DeepBindHint);
        if (!library.load())
            return;
    }
#endif
}

} // namespace StatusScope
