#include "tests/fuzz/json_change.h"

#include "tests/fuzz/property.h"

#include "core/json/reader.h"
#include "core/json/writer.h"

#include <algorithm>

namespace countersign::fuzz {

namespace {

using json::Value;

void collect(const Value& value, std::vector<const Value*>& all) {
    all.push_back(&value);
    if (value.isArray())
        for (const Value& item : value.items())
            collect(item, all);
    if (value.isObject())
        for (const auto& [name, member] : value.members())
            collect(member, all);
}

} // namespace

Value JsonChange::of(const Value& document) {
    std::vector<const Value*> all;
    collect(document, all);
    const Value& target = *all[pick(all.size())];
    return rebuilt(document, target, *all[pick(all.size())]);
}

Value JsonChange::rebuilt(const Value& value, const Value& target, const Value& donor) {
    if (&value == &target) return altered(value, donor);
    if (value.isArray()) {
        std::vector<Value> items;
        for (const Value& item : value.items())
            items.push_back(rebuilt(item, target, donor));
        return Value::array(std::move(items));
    }
    if (!value.isObject()) return value;
    std::vector<Value::Member> members;
    for (const auto& [name, member] : value.members())
        members.emplace_back(name, rebuilt(member, target, donor));
    return Value::object(std::move(members));
}

Value JsonChange::altered(const Value& value, const Value& donor) {
    if (pick(4) == 0) return donor;
    switch (value.kind()) {
    case Value::Kind::array:
        return otherItems(value);
    case Value::Kind::object: {
        Value less = value;
        if (!value.members().empty()) less.remove(value.members()[pick(value.members().size())].first);
        return less;
    }
    case Value::Kind::string:
        return otherText(value.asText());
    case Value::Kind::integer:
        return Value::integer(pick(2) == 0 ? static_cast<std::int64_t>(pick(5)) - 2
                                           : value.asInteger() / 2 + static_cast<std::int64_t>(pick(3)));
    case Value::Kind::number:
        return Value::number(std::to_string(pick(100)) + "." + std::to_string(1 + pick(9)));
    case Value::Kind::boolean:
        return Value::boolean(!value.asBoolean());
    default:
        return Value::string("");
    }
}

Value JsonChange::otherItems(const Value& array) {
    std::vector<Value> items = array.items();
    if (items.empty()) return Value::array({Value::null()});
    const std::size_t at = pick(items.size());
    const std::size_t other = pick(items.size());
    switch (pick(3)) {
    case 0:
        items.erase(items.begin() + static_cast<std::ptrdiff_t>(at));
        break;
    case 1:
        items.push_back(Value(items[at]));
        break;
    default:
        std::swap(items[at], items[other]);
    }
    return Value::array(std::move(items));
}

Value JsonChange::otherText(std::string text) {
    if (text.empty()) return Value::string("x");
    const std::size_t at = pick(text.size());
    char& character = text[at];
    const bool isAscii = std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20; });
    if (pick(4) == 0 && isAscii) return Value::string(text.erase(at, 1 + pick(text.size())));
    if (character >= '0' && character <= '9')
        character = static_cast<char>('0' + pick(10));
    else if (character >= 'a' && character <= 'f')
        character = static_cast<char>('a' + pick(6));
    else if (isAscii)
        character = static_cast<char>(0x20 + pick(0x5F));
    return Value::string(std::move(text));
}

std::size_t mutate(std::uint8_t* data, std::size_t size, std::size_t mostSize, unsigned seed,
                   ChangeInput changeInput) {
    JsonChange change(seed);
    if (seed % 4 == 0) return LLVMFuzzerMutate(data, size, mostSize);
    const auto changed = changeInput(asText(data, size), change);
    if (!changed || changed->size() > mostSize) return LLVMFuzzerMutate(data, size, mostSize);
    std::copy(changed->begin(), changed->end(), data);
    return changed->size();
}

std::optional<std::string> changeCanonical(std::string_view input, JsonChange& change) {
    const auto value = json::read(input, "input", json::Profile::signedFile);
    if (!value) return std::nullopt;
    return json::writeCanonical(change.of(*value));
}

} // namespace countersign::fuzz
