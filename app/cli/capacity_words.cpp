#include "app/cli/capacity_words.h"

namespace countersign::app {

Result<policy::Capacity> capacityFrom(const std::string& option, const std::string& word) {
    if (const auto capacity = policy::Capacity::parse(word)) return *capacity;
    return Error(ErrorCode::wordUnknown, option, word);
}

Result<std::vector<policy::Capacity>> capacitiesFrom(const std::string& option,
                                                     const std::vector<std::string>& words) {
    std::vector<policy::Capacity> out;
    for (const std::string& word : words) {
        auto capacity = capacityFrom(option, word);
        if (!capacity) return std::move(capacity).error();
        out.push_back(*capacity);
    }
    return out;
}

} // namespace countersign::app
