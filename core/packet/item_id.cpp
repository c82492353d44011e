#include "core/packet/item_id.h"

#include "core/base/decimal.h"

#include <array>
#include <map>
#include <string_view>

namespace countersign::packet {

namespace {

using json::Value;

/// From the most to the least particular: a lane also carries a tier's and a class's member.
constexpr std::array<std::string_view, 15> idMembers{"lane_id",
                                                     "acceptance_id",
                                                     "control_id",
                                                     "signer_id",
                                                     "key_id",
                                                     "artifact_id",
                                                     "field",
                                                     "column",
                                                     "promotion_window_impact",
                                                     "tier",
                                                     "confidence_class",
                                                     "risk_overlay",
                                                     "quarter",
                                                     "role",
                                                     "duty"};

const std::string* textMember(const Value& object, std::string_view name) {
    const Value* member = object.find(name);
    return member && member->isString() ? &member->asText() : nullptr;
}

Value plain(const Value& leaf) {
    if (leaf.kind() != Value::Kind::number) return leaf;
    const auto number = Decimal::parseNumber(leaf.asText());
    return Value::string(number ? number->text() : leaf.asText());
}

} // namespace

std::string itemId(const Value& item) {
    if (item.isString()) return item.asText();
    if (!item.isObject()) return {};
    for (const std::string_view name : idMembers) {
        const std::string* id = textMember(item, name);
        if (!id) continue;
        const std::string* pointer = textMember(item, "pointer");
        return pointer ? *id + *pointer : *id;
    }
    return {};
}

Value byItemId(const Value& document) {
    if (document.isObject()) {
        std::vector<Value::Member> members;
        for (const auto& [name, value] : document.members())
            members.emplace_back(name, byItemId(value));
        return Value::object(std::move(members));
    }
    if (!document.isArray()) return plain(document);
    std::map<std::string, int> seen;
    auto out = Value::object();
    for (std::size_t i = 0; i < document.items().size(); ++i) {
        const Value& item = document.items()[i];
        std::string id = itemId(item);
        if (id.empty()) id = std::to_string(i);
        if (const int count = ++seen[id]; count > 1) id += "#" + std::to_string(count);
        out.set(std::move(id), byItemId(item));
    }
    return out;
}

} // namespace countersign::packet
