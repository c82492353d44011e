#pragma once

#include "core/json/value.h"
#include "core/workflow/reduction.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace countersign::workflow {

/// The members a sealed packet has beside those of its core (domain.md section 1).
inline constexpr std::array<std::string_view, 6> sealedMembers{
    "approval_state", "approval_timestamp_utc", "signer_roster", "human_review", "history", "packet_sha256"};

/// The whole document of a packet in any state: its core and what the statements make of it. In state
/// approved it is the sealed packet (FORMAT.md "Sealed packet"); in any other, `approval_timestamp_utc` and
/// `packet_sha256` are null and the roster has a row for each signature there is.
json::Value packetDocument(const Rules& rules, const Reduction& reduction, ApprovalState state);

/// The same without `packet_sha256`, which takes the longest to make.
json::Value packetBody(const Rules& rules, const Reduction& reduction, ApprovalState state);

/// SHA-256 of the canonical document without `packet_sha256`.
Sha256 packetDigest(json::Value document);

} // namespace countersign::workflow
