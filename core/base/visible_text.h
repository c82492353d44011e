#pragma once

#include <string>
#include <string_view>

namespace countersign {

/// Text of files as one line that people can trust: line breaks, control, bidirectional, zero-width, tag and other
/// invisible characters and bytes that are no UTF-8 are written as \u{…} (security.md rows 45, 52).
std::string visibleText(std::string_view text);

} // namespace countersign
