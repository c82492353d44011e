#pragma once

#include "core/policy/word_list.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace countersign::policy {

/// How a private key is kept, as its directory entry says.
enum class Protection : std::uint8_t { osKeychain, hardware, file };

inline constexpr WordList<Protection, 3> protectionWords{{"os_keychain", "hardware", "file"}};

inline std::string_view protectionName(Protection protection) {
    return protectionWords.name(protection);
}
inline std::optional<Protection> parseProtection(std::string_view text) {
    return protectionWords.parse(text);
}

} // namespace countersign::policy
