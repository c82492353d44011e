#include "core/json/leaf_pairs.h"

#include "core/json/pointer.h"
#include "core/json/writer.h"

#include <charconv>

namespace countersign::json {

namespace {

void appendNumber(std::string& pointer, std::size_t index) {
    char digits[20];
    const auto end = std::to_chars(digits, digits + sizeof digits, index).ptr;
    pointer.append(digits, end);
}

/// Walks with one pointer that grows and shrinks: every approval that is judged is shown again.
void appendLeaves(std::string& pairs, std::string& pointer, const Value& value) {
    const std::size_t here = pointer.size();
    if (value.isArray() && !value.items().empty()) {
        for (std::size_t i = 0; i < value.items().size(); ++i) {
            pointer += '/';
            appendNumber(pointer, i);
            appendLeaves(pairs, pointer, value.items()[i]);
            pointer.resize(here);
        }
    } else if (value.isObject() && !value.members().empty()) {
        for (const auto& [name, member] : value.members()) {
            pointer += '/';
            pointer += escapeToken(name);
            appendLeaves(pairs, pointer, member);
            pointer.resize(here);
        }
    } else {
        pairs += pairs.empty() ? "[" : ",[";
        appendCanonicalText(pairs, pointer);
        pairs += ',';
        appendCanonical(pairs, value);
        pairs += ']';
    }
}

} // namespace

void appendLeafPairs(std::string& pairs, std::string_view place, const Value& part) {
    std::string pointer(place);
    appendLeaves(pairs, pointer, part);
}

} // namespace countersign::json
