#pragma once

#include "core/json/value.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::validation {

enum class Severity : std::uint8_t { fail, warn, info };
std::string_view severityName(Severity severity);

/// Every rule a packet is judged by. One row each in constraint_catalogue.def; the names are the stable ids.
enum class Constraint : std::uint16_t {
#ifndef Q_MOC_RUN // moc cannot read an enumeration that includes a file
#define COUNTERSIGN_CONSTRAINT(id, severity, sentence, remedy) id,
#include "core/validation/constraint_catalogue.def"
#undef COUNTERSIGN_CONSTRAINT
#endif
};

std::string_view constraintId(Constraint constraint);
Severity severityOf(Constraint constraint);
/// One sentence: what is wrong.
std::string_view constraintSentence(Constraint constraint);
/// One sentence: what to do about it.
std::string_view constraintRemedy(Constraint constraint);
/// All of them, in catalogue order.
const std::vector<Constraint>& allConstraints();

/// One judgement about a packet; an Error is about an operation instead.
struct Finding {
    Constraint constraint;
    /// JSON pointer into the packet, or the name of a file of the store.
    std::string place;
    /// The particulars: names and values.
    std::string detail;
    /// A step that is still to come on the way to approval, not a false claim (`gate --for merge` lets it
    /// pass).
    bool unfinished = false;
    /// Who can do something about it; signer ids.
    std::vector<std::string> who{};

    Severity severity() const { return severityOf(constraint); }
    json::Value toJson() const;
    bool operator==(const Finding&) const = default;
};

using Findings = std::vector<Finding>;

/// Whether any finding fails.
bool fails(const Findings& findings);
/// Fails first, then warnings, each in catalogue order: what to do next. Equal findings become one.
void settle(Findings& findings);

} // namespace countersign::validation
