#include "core/policy/quarter.h"

#include <algorithm>

namespace countersign::policy {

std::string quarterOf(Timestamp at) {
    const std::string text = at.text();
    const int month = (text[5] - '0') * 10 + (text[6] - '0');
    return text.substr(0, 4) + "-Q" + std::to_string((month + 2) / 3);
}

bool isQuarter(std::string_view text) {
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return text.size() == 7 && std::all_of(text.begin(), text.begin() + 4, isDigit) &&
           text.substr(4, 2) == "-Q" && text[6] >= '1' && text[6] <= '4';
}

} // namespace countersign::policy
