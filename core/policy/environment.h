#pragma once

#include "core/policy/word_list.h"

#include <cstdint>
#include <string_view>

namespace countersign::policy {

/// Whether a directory or window is the real one or a rehearsal; a sandbox says so in every digest and
/// output.
enum class Environment : std::uint8_t { sandbox, production };

inline constexpr WordList<Environment, 2> environmentWords{{"sandbox", "production"}};

inline std::string_view environmentName(Environment environment) {
    return environmentWords.name(environment);
}

} // namespace countersign::policy
