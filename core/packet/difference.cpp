#include "core/packet/difference.h"

#include "core/json/pointer.h"
#include "core/lanes/lane_column.h"
#include "core/packet/item_id.h"

#include <set>

namespace countersign::packet {

namespace {

using json::Value;

std::optional<Decimal> numberOf(const Value& value) {
    if (value.kind() == Value::Kind::integer) return Decimal::fromInteger(value.asInteger());
    if (!value.isString()) return std::nullopt;
    const auto number = Decimal::parseNumber(value.asText());
    return number ? std::optional(*number) : std::nullopt;
}

class Comparison {
public:
    std::vector<Difference> found;

    void compare(const std::string& place, std::string_view name, const Value& before, const Value& after) {
        if (before == after) return;
        if (before.isObject() && after.isObject()) return compareMembers(place, before, after);
        Difference difference{place, before, after, std::nullopt, std::nullopt};
        weigh(difference, name);
        found.push_back(std::move(difference));
    }

private:
    void compareMembers(const std::string& place, const Value& before, const Value& after) {
        std::set<std::string> names;
        for (const auto& [name, value] : before.members())
            names.insert(name);
        for (const auto& [name, value] : after.members())
            names.insert(name);
        for (const std::string& name : names) {
            const std::string below = place + "/" + json::escapeToken(name);
            const Value* old = before.find(name);
            const Value* now = after.find(name);
            if (old && now)
                compare(below, name, *old, *now);
            else if (old)
                found.push_back({below, *old, std::nullopt, std::nullopt, std::nullopt});
            else
                found.push_back({below, std::nullopt, *now, std::nullopt, std::nullopt});
        }
    }

    static void weigh(Difference& difference, std::string_view name) {
        const auto old = numberOf(*difference.before);
        const auto now = numberOf(*difference.after);
        if (!old || !now) return;
        const auto change = now->minus(*old);
        if (!change) return;
        difference.change = *change;
        const lanes::LaneColumn* column = lanes::findColumn(name);
        if (!column || column->better == lanes::Better::neither || change->isZero()) return;
        difference.better = change->isNegative() == (column->better == lanes::Better::lower);
    }
};

/// Evidence may hold fractions; our own documents write decimals as text (domain.md section 1).
Value withFractionsAsText(const Value& value) {
    switch (value.kind()) {
    case Value::Kind::number:
        return Value::string(value.asText());
    case Value::Kind::array: {
        std::vector<Value> items;
        for (const Value& item : value.items())
            items.push_back(withFractionsAsText(item));
        return Value::array(std::move(items));
    }
    case Value::Kind::object: {
        std::vector<Value::Member> members;
        for (const auto& [name, member] : value.members())
            members.emplace_back(name, withFractionsAsText(member));
        return Value::object(std::move(members));
    }
    default:
        return value;
    }
}

} // namespace

json::Value Difference::toJson() const {
    const auto orNull = [](const std::optional<Value>& value) {
        return value ? withFractionsAsText(*value) : Value::null();
    };
    const char* kind = !before ? "added" : !after ? "removed" : "changed";
    return Value::object(
        {{"place", Value::string(place)},
         {"kind", Value::string(kind)},
         {"before", orNull(before)},
         {"after", orNull(after)},
         {"numeric_difference", change ? Value::string(change->text()) : Value::null()},
         {"direction", better ? Value::string(*better ? "better" : "worse") : Value::null()}});
}

std::vector<Difference> differences(const Value& before, const Value& after) {
    Comparison comparison;
    comparison.compare("", "", byItemId(before), byItemId(after));
    return std::move(comparison.found);
}

} // namespace countersign::packet
