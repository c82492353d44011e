#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace countersign::policy {

/// Whether a directory or window is the real one or a rehearsal; a sandbox says so in every digest and output.
enum class Environment : std::uint8_t { sandbox, production };

/// "sandbox", "production".
std::string_view environmentName(Environment environment);
std::optional<Environment> parseEnvironment(std::string_view text);

} // namespace countersign::policy
