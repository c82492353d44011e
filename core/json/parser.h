#pragma once

#include "core/json/reader.h"
#include "core/json/source.h"
#include "core/json/string_parser.h"
#include "core/json/value.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace countersign::json {

/// Recursive descent over one document (RFC 8259 and the profile); the depth limit bounds the recursion.
class Parser {
public:
    Parser(Source& source, Profile profile, Limits limits)
        : m_source(source), m_profile(profile), m_limits(limits), m_strings(source, profile) {}

    /// False after a fault, which the source then holds.
    bool parseDocument(Value& document);

private:
    /// Where a member name was read, for the message about its second appearance.
    struct NamePlace {
        std::size_t offset;
        std::uint32_t line;
    };

    bool parseValue(Value& value);
    bool parseWord(Value& value);
    bool parseString(Value& value);
    bool parseNumber(Value& value);
    bool parseInteger(std::string_view text, std::size_t start, Value& value);
    bool parseArray(Value& value);
    bool parseObject(Value& value);
    bool parseMember();
    bool parseName(std::string& name);
    bool checkDistinct(std::size_t first);
    bool enter();

    Source& m_source;
    Profile m_profile;
    Limits m_limits;
    StringParser m_strings;
    int m_depth = 0;
    // Stacks shared by all containers being read, so that each finished container is allocated once, at its
    // size.
    std::vector<Value> m_items;
    std::vector<Value::Member> m_members;
    std::vector<NamePlace> m_places;
};

} // namespace countersign::json
