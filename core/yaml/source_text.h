#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <string_view>

namespace countersign::yaml {

/// Whether `bytes` are text of the restricted form: at most `maxBytes`, UTF-8, lines end in a line feed
/// alone, no byte order mark, tab, control character, Unicode line separator or noncharacter. yaml-cpp checks
/// none of it, and guesses UTF-16 and UTF-32 from zero bytes.
Result<void> checkText(std::string_view bytes, std::size_t maxBytes);

} // namespace countersign::yaml
