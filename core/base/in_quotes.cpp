#include "core/base/in_quotes.h"

#include <cstddef>
#include <cstdint>

namespace countersign {

std::string inQuotes(std::string_view text) {
    constexpr std::size_t longest = 80;
    std::size_t end = longest;
    if (text.size() <= longest) return "'" + std::string(text) + "'";
    while (end > 0 && (static_cast<std::uint8_t>(text[end]) & 0xc0u) == 0x80u)
        --end;
    return "'" + std::string(text.substr(0, end)) + "...'";
}

} // namespace countersign
