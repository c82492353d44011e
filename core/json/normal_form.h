#pragma once

#include <string_view>

namespace countersign::json {

/// Whether Unicode (the version of utf8proc in use) has given the code point a meaning: its category is not
/// Cn.
bool isAssigned(char32_t codePoint);

/// Whether every text of code points below this one is in normalisation form C.
constexpr char32_t firstNotAlwaysNfc = 0x300;

/// Whether well-formed UTF-8 is in normalisation form C (UAX 15). Takes linear time.
bool isNfc(std::string_view text);

} // namespace countersign::json
