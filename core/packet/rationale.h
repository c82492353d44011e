#pragma once

#include "core/base/ids.h"
#include "core/base/timestamp.h"
#include "core/json/object_reader.h"
#include "core/json/value.h"

#include <compare>
#include <optional>
#include <string>
#include <vector>

namespace countersign::packet {

/// A place in an evidence file: an artifact of the bundle and an RFC 6901 pointer into it.
struct EvidenceRef {
    std::string artifactId;
    std::string pointer;
    auto operator<=>(const EvidenceRef&) const = default;
};

/// Why, in a code and at most 280 code points, with the evidence for it. `laneId` is set in reasons for
/// rejecting a lane and only there.
struct Reason {
    std::string reasonCode;
    std::string text;
    std::vector<EvidenceRef> evidenceRefs;
    std::optional<std::string> laneId;
    bool operator==(const Reason&) const = default;
};

/// A risk that was accepted, or a control that must follow: with an owner and a due time.
struct Commitment {
    std::string id;
    /// Only risk acceptances carry a reason code.
    std::optional<std::string> reasonCode;
    std::string text;
    std::string owner;
    Timestamp dueAt;
    std::vector<EvidenceRef> evidenceRefs;
    bool operator==(const Commitment&) const = default;
};

/// `decision_rationale` (domain.md section 2). Read from signed files and from an author's YAML alike;
/// reading sorts what has no order of its own when it comes from YAML.
struct DecisionRationale {
    Reason primary;
    Reason secondary;
    Reason rejected1;
    std::optional<Reason> rejected2;
    std::vector<Reason> furtherRejected;
    std::vector<Commitment> riskAcceptances;
    std::vector<Commitment> followUpControls;

    static DecisionRationale read(json::ObjectReader& reader);
    json::Value toJson() const;
    /// Sorts references, acceptances and controls.
    void settle();

    /// The reasons for rejecting lanes, in order.
    std::vector<const Reason*> rejections() const;
    /// Every evidence reference with the JSON pointer of the claim that makes it, in the core.
    std::vector<std::pair<std::string, const EvidenceRef*>> references() const;

    bool operator==(const DecisionRationale&) const = default;
};

} // namespace countersign::packet
