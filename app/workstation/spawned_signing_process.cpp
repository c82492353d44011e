#include "app/workstation/spawned_signing_process.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace countersign::app {

namespace {

using Clock = std::chrono::steady_clock;
using keys::SigningRun;

constexpr std::size_t mostReplyBytes = 64 * 1024;
/// What a keychain needs to find its session, and nothing that loads code or chooses another keychain.
constexpr std::array<const char*, 11> keptVariables{"HOME",
                                                    "XDG_RUNTIME_DIR",
                                                    "XDG_DATA_HOME",
                                                    "XDG_CONFIG_HOME",
                                                    "DBUS_SESSION_BUS_ADDRESS",
                                                    "DISPLAY",
                                                    "WAYLAND_DISPLAY",
                                                    "XAUTHORITY",
                                                    "LANG",
                                                    "LC_ALL",
                                                    "LC_CTYPE"};

std::vector<std::string> cleanEnvironment() {
    std::vector<std::string> out;
    for (const char* name : keptVariables)
        if (const char* value = std::getenv(name)) out.push_back(std::string(name) + "=" + value);
    return out;
}

/// One end of a socket pair; the other one is the helper's standard input and output.
class Wire {
public:
    Wire() {
        if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, m_ends.data()) != 0) m_ends = {-1, -1};
    }
    ~Wire() {
        closeTheirs();
        if (m_ends[0] >= 0) close(m_ends[0]);
    }
    Wire(const Wire&) = delete;
    Wire& operator=(const Wire&) = delete;

    bool isOpen() const { return m_ends[0] >= 0; }
    int ours() const { return m_ends[0]; }
    int theirs() const { return m_ends[1]; }
    void closeTheirs() {
        if (m_ends[1] >= 0) close(m_ends[1]);
        m_ends[1] = -1;
    }

private:
    std::array<int, 2> m_ends{-1, -1};
};

/// The process id, or a negative errno.
pid_t start(const std::string& program, int wire) {
    auto environment = cleanEnvironment();
    std::vector<char*> variables;
    for (std::string& variable : environment)
        variables.push_back(variable.data());
    variables.push_back(nullptr);
    std::string name = program;
    std::array<char*, 2> arguments{name.data(), nullptr};

    posix_spawn_file_actions_t actions;
    if (posix_spawn_file_actions_init(&actions) != 0) return -ENOMEM;
    posix_spawn_file_actions_adddup2(&actions, wire, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, wire, STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t process = 0;
    const int failed =
        posix_spawn(&process, program.c_str(), &actions, nullptr, arguments.data(), variables.data());
    posix_spawn_file_actions_destroy(&actions);
    return failed ? -failed : process;
}

/// Waits until the wire is ready for `events`; false when the deadline has passed.
bool waitFor(int wire, short events, Clock::time_point deadline) {
    for (;;) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now());
        if (left.count() <= 0) return false;
        pollfd waiting{wire, events, 0};
        const int ready = poll(&waiting, 1, static_cast<int>(left.count()));
        if (ready > 0) return true;
        if (ready < 0 && errno != EINTR) return true;
    }
}

SigningRun timedOut(std::chrono::milliseconds patience) {
    return {SigningRun::End::timedOut, "no answer within " + std::to_string(patience.count()) + " ms"};
}
SigningRun unusable(std::string why) {
    return {SigningRun::End::unusable, std::move(why)};
}

SigningRun converse(int wire, std::string_view request, std::chrono::milliseconds patience) {
    const auto deadline = Clock::now() + patience;
    while (!request.empty()) {
        if (!waitFor(wire, POLLOUT, deadline)) return timedOut(patience);
        const ssize_t sent = send(wire, request.data(), request.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent < 0 && (errno == EINTR || errno == EAGAIN)) continue;
        if (sent <= 0) break; // It has ended; its answer says why, if it gave one.
        request.remove_prefix(static_cast<std::size_t>(sent));
    }
    shutdown(wire, SHUT_WR);
    std::string reply;
    std::array<char, 4096> part{};
    while (reply.size() <= mostReplyBytes) {
        if (!waitFor(wire, POLLIN, deadline)) return timedOut(patience);
        const ssize_t count = recv(wire, part.data(), part.size(), MSG_DONTWAIT);
        if (count < 0 && (errno == EINTR || errno == EAGAIN)) continue;
        if (count < 0) return unusable("its answer was cut off");
        if (count == 0)
            return reply.empty() ? unusable("it ended without an answer")
                                 : SigningRun{SigningRun::End::answered, std::move(reply)};
        reply.append(part.data(), static_cast<std::size_t>(count));
    }
    return unusable("its answer has no end");
}

} // namespace

std::string SpawnedSigningProcess::installedHelper() {
    std::error_code failed;
    const auto self = std::filesystem::read_symlink("/proc/self/exe", failed);
    return failed ? std::string() : (self.parent_path() / "countersign-sign-helper").string();
}

SigningRun SpawnedSigningProcess::run(const std::string& request) {
    if (m_program.empty()) return unusable("the place of this program is not known");
    Wire wire;
    if (!wire.isOpen()) return unusable(std::strerror(errno));
    const pid_t process = start(m_program, wire.theirs());
    if (process < 0) return unusable(m_program + ": " + std::strerror(-process));
    wire.closeTheirs();
    SigningRun result = converse(wire.ours(), request, m_patience);
    // It has answered or must not go on; either way nothing of it is to stay.
    kill(process, SIGKILL);
    while (waitpid(process, nullptr, 0) < 0 && errno == EINTR) {
    }
    return result;
}

} // namespace countersign::app
