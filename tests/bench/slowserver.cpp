// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT

// slowserver DELAY_MS: prints its port, on this computer only, and answers what comes over each connection after the
// delay, to the tenth of a millisecond. Without Qt, so that little of what is measured is the server's own time.
#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <string_view>

using Clock = std::chrono::steady_clock;

namespace {

constexpr std::string_view answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

struct Due
{
    Clock::time_point at;
    int connection;
};

// On both loopback addresses: `localhost` is tried as ::1 first.
int listenOn(int family, in_port_t port)
{
    const int server = socket(family, SOCK_STREAM | SOCK_NONBLOCK, 0);
    sockaddr_storage place{};
    socklen_t size = sizeof(sockaddr_in);
    place.ss_family = static_cast<sa_family_t>(family);
    if (family == AF_INET6) {
        auto *address = reinterpret_cast<sockaddr_in6 *>(&place);
        address->sin6_addr = in6addr_loopback;
        address->sin6_port = port;
        size = sizeof(sockaddr_in6);
    } else {
        auto *address = reinterpret_cast<sockaddr_in *>(&place);
        address->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address->sin_port = port;
    }
    const bool listens =
        bind(server, reinterpret_cast<const sockaddr *>(&place), size) == 0 && listen(server, 512) == 0;
    return listens ? server : -1;
}

in_port_t portOf(int server)
{
    sockaddr_in place{};
    socklen_t size = sizeof(place);
    getsockname(server, reinterpret_cast<sockaddr *>(&place), &size);
    return place.sin_port;
}

void watch(int poll, int socket)
{
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.fd = socket;
    epoll_ctl(poll, EPOLL_CTL_ADD, socket, &event);
}

} // namespace

int main(int argc, char **argv)
{
    const std::chrono::milliseconds delay(argc > 1 ? std::atoi(argv[1]) : 0);
    const int v4 = listenOn(AF_INET, 0);
    if (v4 < 0)
        return 1;
    const int v6 = listenOn(AF_INET6, portOf(v4)); // none where this computer has no IPv6
    const int poll = epoll_create1(0);
    watch(poll, v4);
    if (v6 >= 0)
        watch(poll, v6);
    std::printf("%d\n", ntohs(portOf(v4)));
    std::fflush(stdout);

    std::deque<Due> waiting;
    std::array<epoll_event, 256> events;
    std::array<char, 65536> request;
    for (;;) {
        timespec rest{3600, 0};
        if (!waiting.empty()) {
            const auto left = std::max(Clock::duration::zero(), waiting.front().at - Clock::now());
            const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(left);
            rest = {seconds.count(), std::chrono::nanoseconds(left - seconds).count()};
        }
        const int count = epoll_pwait2(poll, events.data(), static_cast<int>(events.size()), &rest, nullptr);
        for (int i = 0; i < count; ++i) {
            const int ready = events[static_cast<std::size_t>(i)].data.fd;
            if (ready == v4 || ready == v6)
                watch(poll, accept4(ready, nullptr, nullptr, SOCK_NONBLOCK));
            else if (read(ready, request.data(), request.size()) > 0)
                waiting.push_back({Clock::now() + delay, ready});
            else
                close(ready);
        }
        for (const auto now = Clock::now(); !waiting.empty() && waiting.front().at <= now; waiting.pop_front())
            (void)!send(waiting.front().connection, answer.data(), answer.size(), MSG_NOSIGNAL);
    }
}
