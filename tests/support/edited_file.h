#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace countersign::test {

/// A file below tests/data. Stops the test program when it is missing.
std::string readDataFile(std::string_view path);

/// The text with the one place where `from` stands replaced by `to`. Stops the test program unless there is
/// exactly one; an empty `from` appends.
std::string edited(std::string text, std::string_view from, std::string_view to);

/// "name at place" of an error, "name at file-wide" when it has none; the place without its line.
std::string describe(const Error& error);

template <typename T>
std::string outcomeOf(const Result<T>& result) {
    return result ? "accepted" : describe(result.error());
}

} // namespace countersign::test
