#include "core/validation/schema_values.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>
#include <utility>

#include <re2/re2.h>

namespace countersign::validation {

namespace {

using Kind = json::Value::Kind;

constexpr std::array<std::pair<std::string_view, Kind>, 6> typeNames{{
    {"null", Kind::null},
    {"boolean", Kind::boolean},
    {"integer", Kind::integer},
    {"string", Kind::string},
    {"array", Kind::array},
    {"object", Kind::object},
}};

} // namespace

std::optional<std::int64_t> asSchemaInteger(const json::Value& value) {
    constexpr std::int64_t largest = (std::int64_t{1} << 53) - 1;
    std::int64_t integer = 0;
    if (value.kind() == Kind::integer) {
        integer = value.asInteger();
    } else if (value.kind() == Kind::string || value.kind() == Kind::number) {
        const std::string& text = value.asText();
        const auto read = std::from_chars(text.data(), text.data() + text.size(), integer);
        if (read.ec != std::errc() || std::to_string(integer) != text) return std::nullopt;
    } else {
        return std::nullopt;
    }
    if (integer < -largest || integer > largest) return std::nullopt;
    return integer;
}

std::optional<bool> asSchemaFlag(const json::Value& value) {
    if (value.kind() == Kind::boolean) return value.asBoolean();
    if (!value.isString() || (value.asText() != "true" && value.asText() != "false")) return std::nullopt;
    return value.asText() == "true";
}

std::optional<std::vector<std::string>> asSchemaWords(const json::Value& value) {
    if (!value.isArray()) return std::nullopt;
    std::vector<std::string> words;
    std::set<std::string_view> seen;
    for (const json::Value& item : value.items()) {
        if (!item.isString() || !seen.insert(item.asText()).second) return std::nullopt;
        words.push_back(item.asText());
    }
    return words;
}

std::optional<Kind> kindNamed(std::string_view typeName) {
    for (const auto& [name, kind] : typeNames)
        if (name == typeName) return kind;
    return std::nullopt;
}

std::string_view nameOf(Kind kind) {
    for (const auto& [name, named] : typeNames)
        if (named == kind) return name;
    return "number";
}

bool mayBeTakenForNonText(std::string_view word) {
    // YAML 1.2 section 10.3.2 (core schema) and the booleans of YAML 1.1.
    const re2::RE2 nonText(
        R"([-+]?(\.[0-9]+|[0-9][0-9_]*(\.[0-9]*)?)([eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+)"
        R"(|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)|(?i:true|false|yes|no|on|off))");
    return re2::RE2::FullMatch(re2::StringPiece(word.data(), word.size()), nonText);
}

} // namespace countersign::validation
