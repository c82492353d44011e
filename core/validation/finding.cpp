#include "core/validation/finding.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace countersign::validation {

namespace {

struct Row {
    std::string_view id;
    Severity severity;
    std::string_view sentence;
    std::string_view remedy;
};

constexpr Severity fail = Severity::fail;
constexpr Severity warn = Severity::warn;
constexpr Severity info = Severity::info;

constexpr std::array rows{
#define COUNTERSIGN_CONSTRAINT(id, severity, sentence, remedy) Row{#id, severity, sentence, remedy},
#include "core/validation/constraint_catalogue.def"
#undef COUNTERSIGN_CONSTRAINT
};

constexpr std::array<std::string_view, 3> severityNames{"fail", "warn", "info"};

const Row& rowOf(Constraint constraint) {
    return rows[static_cast<std::size_t>(constraint)];
}

std::vector<Constraint> everyConstraint() {
    std::vector<Constraint> all;
    for (std::size_t i = 0; i < rows.size(); ++i)
        all.push_back(static_cast<Constraint>(i));
    return all;
}

auto orderOf(const Finding& finding) {
    return std::tuple(finding.severity(), finding.constraint, std::string_view(finding.place),
                      std::string_view(finding.detail));
}

json::Value text(std::string_view string) {
    return json::Value::string(std::string(string));
}

} // namespace

std::string_view severityName(Severity severity) {
    return severityNames[static_cast<std::size_t>(severity)];
}

std::string_view constraintId(Constraint constraint) {
    return rowOf(constraint).id;
}

Severity severityOf(Constraint constraint) {
    return rowOf(constraint).severity;
}

std::string_view constraintSentence(Constraint constraint) {
    return rowOf(constraint).sentence;
}

std::string_view constraintRemedy(Constraint constraint) {
    return rowOf(constraint).remedy;
}

const std::vector<Constraint>& allConstraints() {
    static const std::vector<Constraint> all = everyConstraint();
    return all;
}

json::Value Finding::toJson() const {
    auto people = json::Value::array();
    for (const std::string& person : who)
        people.append(text(person));
    return json::Value::object({{"constraint", text(constraintId(constraint))},
                                {"severity", text(severityName(severity()))},
                                {"place", text(place)},
                                {"sentence", text(constraintSentence(constraint))},
                                {"detail", text(detail)},
                                {"remedy", text(constraintRemedy(constraint))},
                                {"unfinished", json::Value::boolean(unfinished)},
                                {"who", std::move(people)}});
}

bool fails(const Findings& findings) {
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding& finding) { return finding.severity() == Severity::fail; });
}

void settle(Findings& findings) {
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding& a, const Finding& b) { return orderOf(a) < orderOf(b); });
    findings.erase(std::unique(findings.begin(), findings.end()), findings.end());
}

} // namespace countersign::validation
