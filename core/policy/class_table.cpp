#include "core/policy/class_table.h"

#include "core/base/check.h"
#include "core/policy/distinct_names.h"
#include "core/policy/text_members.h"

#include <cstddef>

namespace countersign::policy {

ClassTable ClassTable::readConfidenceClasses(json::ObjectReader& policy) {
    ClassTable table;
    DistinctNames names;
    policy.objects("confidence_classes", [&](json::ObjectReader& row) {
        const std::string name = readName(row, "confidence_class");
        names.add(row, "confidence_class", name);
        table.m_rows.push_back({name, row.decimal("at_least")});
    });
    table.refuseFlaws(policy, "confidence_classes");
    return table;
}

ClassTable ClassTable::readRiskOverlays(json::ObjectReader& policy) {
    ClassTable table;
    table.m_order = Order::lowestFirst;
    DistinctNames names;
    policy.objects("risk_overlays", [&](json::ObjectReader& row) {
        const std::string name = readName(row, "risk_overlay");
        names.add(row, "risk_overlay", name);
        table.m_rows.push_back({name, std::nullopt});
        if (row.has("at_most")) table.m_rows.back().bound = row.decimal("at_most");
    });
    table.refuseFlaws(policy, "risk_overlays");
    return table;
}

const std::string& ClassTable::classOf(const Decimal& score) const {
    check(!m_rows.empty(), "a threshold table has rows");
    for (std::size_t i = 0; i + 1 < m_rows.size(); ++i) {
        const Decimal& bound = *m_rows[i].bound;
        if (m_order == Order::highestFirst ? score >= bound : score <= bound) return m_rows[i].name;
    }
    return m_rows.back().name;
}

std::string_view ClassTable::flaw() const {
    if (m_rows.empty()) return "it has no rows";
    const bool isLowestFirst = m_order == Order::lowestFirst;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const std::optional<Decimal>& bound = m_rows[i].bound;
        const bool isLast = i + 1 == m_rows.size();
        if (bound.has_value() == (isLast && isLowestFirst)) return "every row but the last needs at_most";
        if (!bound) continue;
        if (bound->isNegative() || *bound > Decimal::fromInteger(1)) return "a bound is outside 0 to 1";
        if (isLast && !bound->isZero()) return "the last row does not begin at 0";
        if (i == 0) continue;
        const Decimal& before = *m_rows[i - 1].bound;
        if (isLowestFirst ? *bound <= before : *bound >= before) return "the bounds are out of order";
    }
    return {};
}

void ClassTable::refuseFlaws(json::ObjectReader& policy, std::string_view member) const {
    if (policy.failed() || flaw().empty()) return;
    policy.failWith(member, Error(ErrorCode::thresholdsBroken, {}, {}, std::string(flaw())));
}

} // namespace countersign::policy
