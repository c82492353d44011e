#pragma once

#include <cstddef>
#include <functional>

namespace countersign::usecases {

/// Whoever waits for a long run: hears how far it is, on the thread that started it, and can end it, asked
/// from every thread.
struct RunWatch {
    std::function<void(std::size_t done, std::size_t total)> progress = [](std::size_t, std::size_t) {};
    std::function<bool()> cancelled = [] { return false; };
};

} // namespace countersign::usecases
