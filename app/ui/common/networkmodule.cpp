// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/networkmodule.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>

namespace StatusScope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(NetworkModule)
};

} // namespace

NetworkModule::NetworkModule()
    : NetworkModule(QDir::cleanPath(QCoreApplication::applicationDirPath() % u"/" STATUSSCOPE_NETWORK_MODULE))
{
}

NetworkModule::NetworkModule(QString file)
    : m_file(std::move(file))
{
}

const Network *NetworkModule::load()
{
    if (m_network != nullptr || !m_trouble.isEmpty())
        return m_network;
    QLibrary library(m_file);
    library.setLoadHints(QLibrary::PreventUnloadHint);
    const auto network =
        reinterpret_cast<const Network *(*)(const char *version)>(library.resolve("statusscopeNetwork"));
    if (network != nullptr)
        m_network = network(STATUSSCOPE_VERSION);
    if (m_network == nullptr)
        m_trouble = Text::tr("The network part of the program cannot be loaded: %1")
                        .arg(network != nullptr ? Text::tr("it belongs to another version.") : library.errorString());
    return m_network;
}

} // namespace StatusScope
