#include "app/cli/interruption.h"

#include <array>
#include <atomic>
#include <csignal>
#include <cstddef>

namespace countersign::app {

namespace {

constexpr std::array<int, 2> asked{SIGINT, SIGTERM};

// A signal handler sees nothing but what is global.
std::atomic<bool> interrupted = false;
static_assert(std::atomic<bool>::is_always_lock_free);
std::array<struct sigaction, asked.size()> before{};

extern "C" void noteInterruption(int) {
    interrupted = true;
}

} // namespace

Interruption::Interruption() {
    interrupted = false;
    struct sigaction note {};
    note.sa_handler = noteInterruption;
    note.sa_flags = static_cast<int>(SA_RESETHAND) | SA_RESTART;
    for (std::size_t i = 0; i < asked.size(); ++i)
        sigaction(asked[i], &note, &before[i]);
}

Interruption::~Interruption() {
    for (std::size_t i = 0; i < asked.size(); ++i)
        sigaction(asked[i], &before[i], nullptr);
}

bool Interruption::requested() {
    return interrupted;
}

} // namespace countersign::app
