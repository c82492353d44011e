#include "core/lanes/top_two_comparison.h"

#include "core/lanes/lane_column.h"

#include <algorithm>

namespace countersign::lanes {

namespace {

using Field = TopTwoComparison::Field;
using ComparedLane = TopTwoComparison::ComparedLane;
using Compared = std::vector<const Lane*>;

bool isBetter(const LaneColumn& column, const Lane& left, const Lane& right) {
    const auto order = column.number(left) <=> column.number(right);
    return column.better == Better::higher ? order > 0 : order < 0;
}

/// The lane that beats all others, if there is one.
std::optional<std::string> bestOf(const LaneColumn& column, const Compared& lanes) {
    if (column.better == Better::neither) return std::nullopt;
    for (const Lane* lane : lanes) {
        const bool beatsAll = std::all_of(lanes.begin(), lanes.end(), [&](const Lane* other) {
            return other == lane || isBetter(column, *lane, *other);
        });
        if (beatsAll) return lane->id.text();
    }
    return std::nullopt;
}

Result<std::optional<Decimal>> difference(const LaneColumn& column, const Lane& first, const Lane& other) {
    if (column.number == nullptr) return std::optional<Decimal>();
    const auto exact = column.number(first).minus(column.number(other));
    if (!exact) return exact.error();
    return std::optional(*exact);
}

Result<Field> compareField(const LaneColumn& column, const Compared& lanes) {
    Field field;
    field.name = column.name;
    for (const Lane* lane : lanes) {
        field.values.push_back(column.textOf(*lane));
        if (lane == lanes.front()) continue;
        const auto exact = difference(column, *lanes.front(), *lane);
        if (!exact) return exact.error();
        field.differences.push_back(*exact);
    }
    field.better = bestOf(column, lanes);
    return field;
}

json::Value textOrNull(const std::optional<std::string>& text) {
    return text ? json::Value::string(*text) : json::Value::null();
}

json::Value toJson(const ComparedLane& lane) {
    return json::Value::object({{"lane_id", json::Value::string(lane.lane)},
                                {"mitigation_option_id", json::Value::string(lane.option)},
                                {"rank", json::Value::integer(lane.rank)},
                                {"score", json::Value::string(lane.score.text())}});
}

json::Value toJson(const Field& field) {
    json::Value values = json::Value::array();
    for (const std::string& value : field.values)
        values.append(json::Value::string(value));
    json::Value differences = json::Value::array();
    for (const auto& exact : field.differences)
        differences.append(exact ? json::Value::string(exact->text()) : json::Value::null());
    return json::Value::object({{"field", json::Value::string(field.name)},
                                {"values", std::move(values)},
                                {"differences", std::move(differences)},
                                {"better", textOrNull(field.better)}});
}

} // namespace

Result<TopTwoComparison> TopTwoComparison::compute(const std::vector<Lane>& byRank, const Lane& selected) {
    Compared compared{&byRank[0], &byRank[1]};
    if (selected.rank > 2) compared.push_back(&selected);

    TopTwoComparison comparison;
    for (const Lane* lane : compared)
        comparison.lanes.push_back({lane->id.text(), lane->option.text(), lane->rank, lane->score});
    for (const LaneColumn& column : comparedColumns()) {
        auto field = compareField(column, compared);
        if (!field) return std::move(field).error();
        comparison.fields.push_back(std::move(field).value());
    }
    return comparison;
}

json::Value TopTwoComparison::toJson() const {
    json::Value laneList = json::Value::array();
    for (const ComparedLane& lane : lanes)
        laneList.append(lanes::toJson(lane));
    json::Value fieldList = json::Value::array();
    for (const Field& field : fields)
        fieldList.append(lanes::toJson(field));
    return json::Value::object({{"lanes", std::move(laneList)}, {"fields", std::move(fieldList)}});
}

} // namespace countersign::lanes
