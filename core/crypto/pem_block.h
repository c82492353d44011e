#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace countersign::crypto {

// PEM (RFC 7468) in the one form openssl writes: label lines, base64 in lines of 64, nothing around or
// between.

std::string writePemBlock(std::string_view label, std::string_view bytes);

/// The bytes of a text that is exactly one such block, or nothing.
std::optional<std::string> readPemBlock(std::string_view label, std::string_view pem);

} // namespace countersign::crypto
