#include "core/base/ids.h"

#include "core/base/in_quotes.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace countersign {

namespace {

constexpr std::size_t longestId = 64;

bool isLetterOrDigit(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

bool mayFollow(char c) {
    return isLetterOrDigit(c) || c == '.' || c == '_' || c == '-';
}

/// Windows gives these names to devices in every folder, whatever extension follows.
bool isDeviceName(std::string_view text) {
    static constexpr std::array<std::string_view, 4> names = {"con", "prn", "aux", "nul"};
    const std::string stem = foldCase(text.substr(0, text.find('.')));
    if (std::find(names.begin(), names.end(), stem) != names.end()) return true;
    return stem.size() == 4 && (stem.starts_with("com") || stem.starts_with("lpt")) && stem[3] >= '1' &&
           stem[3] <= '9';
}

} // namespace

bool isId(std::string_view text) {
    if (text.empty() || text.size() > longestId || !isLetterOrDigit(text.front())) return false;
    if (!std::all_of(text.begin(), text.end(), mayFollow)) return false;
    if (text.back() == '.' || text.find("..") != std::string_view::npos) return false;
    return !isDeviceName(text);
}

std::string foldCase(std::string_view text) {
    std::string folded(text);
    for (char& c : folded)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return folded;
}

Result<void> checkId(std::string_view text, std::string_view what) {
    if (isId(text)) return {};
    return Error(ErrorCode::idMalformed, {}, {}, std::string(what) + " is " + inQuotes(text));
}

} // namespace countersign
