#include "core/lanes/stated_comparison.h"

#include "core/lanes/lane_column.h"
#include "core/policy/text_members.h"

#include <limits>

namespace countersign::lanes {

namespace {

using Kind = json::Value::Kind;

bool isScalar(const json::Value& value) {
    return value.isNull() || value.isString() || value.kind() == Kind::number;
}

/// Text of a scalar; nullopt for null.
std::optional<std::string> textOf(const json::Value& value) {
    if (value.isNull() || value.asText().empty()) return std::nullopt;
    return value.asText();
}

void refuse(json::ObjectReader& reader, std::string_view member) {
    reader.failWith(member, Error(ErrorCode::comparisonMalformed));
}

/// An array of scalars, empty after an error.
std::vector<std::optional<std::string>> readScalars(json::ObjectReader& reader, std::string_view member) {
    const json::Value* list = reader.raw(member);
    if (list == nullptr || !list->isArray()) {
        refuse(reader, member);
        return {};
    }
    std::vector<std::optional<std::string>> texts;
    for (const json::Value& item : list->items()) {
        if (isScalar(item))
            texts.push_back(textOf(item));
        else
            refuse(reader, member);
    }
    return texts;
}

/// The value as the comparison spells it: canonical when its column holds numbers.
std::string normalised(const std::string& text, const LaneColumn* column) {
    if (column == nullptr || column->number == nullptr) return text;
    const auto number = Decimal::parseNumber(text);
    return number ? number->text() : text;
}

TopTwoComparison::Field readField(json::ObjectReader& reader) {
    TopTwoComparison::Field field;
    field.name = reader.string("field", 64);
    for (const auto& text : readScalars(reader, "values"))
        field.values.push_back(normalised(text.value_or(""), findColumn(field.name)));
    for (const auto& text : readScalars(reader, "differences")) {
        const auto number = Decimal::parseNumber(text.value_or("0"));
        if (!number) refuse(reader, "differences");
        field.differences.push_back(text && number ? std::optional(*number) : std::nullopt);
    }
    const bool isNull = reader.isNull("better");
    if (!isNull) field.better = reader.string("better", 64);
    if (field.better && field.better->empty()) field.better.reset();
    return field;
}

} // namespace

TopTwoComparison readStatedComparison(json::ObjectReader& reader) {
    TopTwoComparison stated;
    reader.objects("lanes", [&](json::ObjectReader& lane) {
        TopTwoComparison::ComparedLane compared;
        compared.lane = policy::readName(lane, "lane_id");
        compared.option = policy::readName(lane, "mitigation_option_id");
        compared.rank = lane.integer("rank", 1, std::numeric_limits<std::int32_t>::max());
        compared.score = lane.decimal("score");
        stated.lanes.push_back(std::move(compared));
    });
    reader.objects("fields", [&](json::ObjectReader& field) { stated.fields.push_back(readField(field)); });
    return stated;
}

} // namespace countersign::lanes
