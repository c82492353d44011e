#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace countersign::yaml {

/// What one line with content says about the structure: `key: value`, `- value`, `- key: value`, or one of
/// them without a value, which then follows on deeper lines.
struct Line {
    /// From 1.
    std::size_t number;
    /// Column of the hyphen of a list item.
    std::optional<std::size_t> item;
    /// Column of the key of a member.
    std::optional<std::size_t> key;
    bool hasValue;
    /// Containers in brackets nested in the value.
    std::size_t flowDepth;
};

/// Mappings and lists nested in one another, block and bracket form counted together.
inline constexpr std::size_t maxDepth = 32;

/// Reads one line; nothing for an empty line or a comment.
Result<std::optional<Line>> readLine(std::string_view text, std::size_t number);

} // namespace countersign::yaml
