#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace countersign::policy {

/// How a private key is kept, as its directory entry says.
enum class Protection : std::uint8_t { osKeychain, hardware, file };

/// "os_keychain", "hardware", "file".
std::string_view protectionName(Protection protection);
std::optional<Protection> parseProtection(std::string_view text);

} // namespace countersign::policy
