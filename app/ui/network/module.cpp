// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "practice/practiceserver.h"
#include "probe/socketprober.h"
#include "ui/common/network.h"
#include "ui/network/calllistener.h"

namespace StatusScope {

namespace {

class PracticeServerHost final : public PracticeHost
{
public:
    explicit PracticeServerHost(const Registry &registry)
        : m_server(registry)
    {
        QObject::connect(&m_server, &PracticeServer::answered, &m_server, [this] {
            if (answered)
                answered();
        });
    }

    bool listen() { return m_server.listen(); }
    QString errorString() const { return m_server.errorString(); }
    QString url() const override { return m_server.url(); }
    int requests() const override { return m_server.requests(); }

private:
    PracticeServer m_server;
};

std::unique_ptr<PracticeHost> startPractice(const Registry &registry, QString &trouble)
{
    auto host = std::make_unique<PracticeServerHost>(registry);
    if (host->listen())
        return host;
    trouble = host->errorString();
    return nullptr;
}

std::unique_ptr<QObject> listenForCalls(const QString &socket, std::function<void(const Call &)> called)
{
    return std::make_unique<CallListener>(socket, std::move(called));
}

} // namespace

} // namespace StatusScope

// What networkmodule.cpp calls, by this name. Null where the program is of another version.
extern "C" Q_DECL_EXPORT const StatusScope::Network *statusscopeNetwork(const char *version)
{
    using namespace StatusScope;
    static constexpr Network network{makeProber, startPractice, listenForCalls, handOverCall};
    return qstrcmp(version, STATUSSCOPE_VERSION) == 0 ? &network : nullptr;
}
