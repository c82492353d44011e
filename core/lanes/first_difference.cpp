#include "core/lanes/first_difference.h"

#include "core/json/pointer.h"
#include "core/json/writer.h"

#include <string_view>

namespace countersign::lanes {

namespace {

/// One line for a leaf, or a word for what is no leaf.
std::string describe(std::string_view pointer, const json::Value* value) {
    std::string text = pointer.empty() ? std::string() : std::string(pointer) + ": ";
    if (value == nullptr) return text + "(nothing)";
    const bool isScalar = !value->isObject() && !value->isArray();
    if (value->isString()) return text + value->asText();
    if (!isScalar) return text + (value->isObject() ? "(an object)" : "(an array)");
    std::string scalar = json::writePretty(*value);
    while (scalar.ends_with('\n'))
        scalar.pop_back();
    return text + scalar;
}

FirstDifference differenceAt(std::string_view pointer, const json::Value* expected,
                             const json::Value* found) {
    return {describe(pointer, expected), describe(pointer, found)};
}

} // namespace

std::optional<FirstDifference> firstDifference(const json::Value* expected, const json::Value* found) {
    if (expected == nullptr && found == nullptr) return std::nullopt;
    if (expected == nullptr || found == nullptr) return differenceAt({}, expected, found);
    if (*expected == *found) return std::nullopt;
    for (const auto& [pointer, leaf] : json::leaves(*expected)) {
        const json::Value* other = json::resolve(*found, pointer);
        if (other == nullptr || *other != *leaf) return differenceAt(pointer, leaf, other);
    }
    for (const auto& [pointer, leaf] : json::leaves(*found))
        if (json::resolve(*expected, pointer) == nullptr) return differenceAt(pointer, nullptr, leaf);
    return differenceAt({}, expected, found);
}

} // namespace countersign::lanes
