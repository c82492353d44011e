#pragma once

#include "core/crypto/protection.h"
#include "core/policy/word_list.h"

#include <optional>
#include <string_view>

namespace countersign::policy {

using crypto::Protection;

inline constexpr WordList<Protection, 3> protectionWords{{"os_keychain", "hardware", "file"}};

inline std::string_view protectionName(Protection protection) {
    return protectionWords.name(protection);
}
inline std::optional<Protection> parseProtection(std::string_view text) {
    return protectionWords.parse(text);
}

} // namespace countersign::policy
