#include "core/lanes/scoring_rules.h"

#include "core/lanes/lane_column.h"
#include "core/policy/distinct_names.h"

namespace countersign::lanes {

ScoringRules ScoringRules::read(json::ObjectReader& reader) {
    ScoringRules rules;
    policy::DistinctNames columns;
    reader.objects("terms", [&](json::ObjectReader& term) {
        const std::string column = term.string("column", 64);
        if (!term.failed() && scoringColumn(column) == nullptr)
            term.failWith("column", Error(ErrorCode::scoringColumnUnknown, {}, {}, column));
        columns.add(term, "column", column);
        rules.terms.push_back({column, term.decimal("weight")});
    });
    if (!reader.failed() && rules.terms.empty())
        reader.failWith("terms", Error(ErrorCode::scoringRulesEmpty));
    return rules;
}

Result<Decimal> ScoringRules::scoreOf(const Lane& lane) const {
    Decimal sum;
    for (const Term& term : terms) {
        const auto share = term.weight.times(scoringColumn(term.column)->number(lane));
        if (!share) return share.error();
        auto next = sum.plus(*share);
        if (!next) return std::move(next).error();
        sum = *next;
    }
    return sum;
}

} // namespace countersign::lanes
