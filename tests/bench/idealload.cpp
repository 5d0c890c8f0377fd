// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT

// idealload PORT CONNECTIONS ROUNDS: sends a request over each connection as soon as the last one is answered, and does
// nothing else. No client can be done sooner on this machine.
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <string_view>
#include <vector>

int main(int argc, char **argv)
{
    if (argc < 4)
        return 1;
    constexpr std::string_view request =
        "GET / HTTP/1.1\r\nHost: h0.localhost\r\nUser-Agent: ideal\r\nAccept: */*\r\n\r\n";
    sockaddr_in server{};
    server.sin_family = AF_INET;
    server.sin_port = htons(static_cast<in_port_t>(std::atoi(argv[1])));
    server.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int rounds = std::atoi(argv[3]);
    int unanswered = std::atoi(argv[2]) * rounds;
    std::vector<pollfd> connections(static_cast<std::size_t>(std::atoi(argv[2])));
    for (pollfd &connection : connections) {
        connection = {socket(AF_INET, SOCK_STREAM, 0), POLLIN, 0};
        if (connect(connection.fd, reinterpret_cast<const sockaddr *>(&server), sizeof(server)) != 0
            || write(connection.fd, request.data(), request.size()) < 0)
            return 1;
    }
    std::vector<int> sent(connections.size(), 1);
    std::array<char, 4096> answer;
    while (unanswered > 0 && poll(connections.data(), connections.size(), -1) > 0) {
        for (std::size_t i = 0; i < connections.size(); ++i) {
            if (connections[i].revents == 0)
                continue;
            if (read(connections[i].fd, answer.data(), answer.size()) <= 0)
                return 1;
            --unanswered;
            if (sent[i]++ < rounds && write(connections[i].fd, request.data(), request.size()) < 0)
                return 1;
        }
    }
}
