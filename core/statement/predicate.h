#pragma once

#include "core/base/bytes.h"
#include "core/base/timestamp.h"
#include "core/json/object_reader.h"
#include "core/json/value.h"
#include "core/packet/packet_key.h"
#include "core/policy/authority_scope.h"
#include "core/statement/act.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace countersign::statement {

enum class VerificationResult { ok, concern, failed };
enum class Recommendation { go, hold };

std::string_view resultName(VerificationResult result);
std::optional<VerificationResult> parseResult(std::string_view word);
std::string_view recommendationName(Recommendation recommendation);
std::optional<Recommendation> parseRecommendation(std::string_view word);

/// One of the four verifications of the human review protocol (domain.md section 6).
struct Verification {
    VerificationResult result = VerificationResult::ok;
    /// Not empty unless the result is ok.
    std::string note;
    /// Digests of the artifacts that were on screen, sorted.
    std::vector<Sha256> viewed;
    bool operator==(const Verification&) const = default;
};

/// The names of the four verifications, in the order they are asked.
inline constexpr std::array<std::string_view, 4> verificationNames{
    "top_two_comparison", "signer_authority", "evidence_completeness", "rationale_references"};

struct ReviewBody {
    std::array<Verification, 4> verifications;
    Recommendation recommendation = Recommendation::hold;
    bool operator==(const ReviewBody&) const = default;

    json::Value verificationsToJson() const;
};
struct ApproveBody {
    /// Payload digests of the reviews relied on, sorted.
    std::vector<Sha256> reliesOn;
    Sha256 view;
    bool operator==(const ApproveBody&) const = default;
};
struct RetractBody {
    Sha256 retracts;
    std::string reason;
    bool operator==(const RetractBody&) const = default;
};
/// decline, withdraw
struct RefusalBody {
    std::string reasonCode;
    std::string text;
    bool operator==(const RefusalBody&) const = default;
};
struct HoldBody {
    std::string reason;
    bool operator==(const HoldBody&) const = default;
};
struct ReleaseBody {
    Sha256 releases;
    std::string reason;
    bool operator==(const ReleaseBody&) const = default;
};
/// Something said about a place of the core; it decides nothing.
struct CommentBody {
    /// RFC 6901 pointer into the core; empty for the packet as a whole.
    std::string pointer;
    std::string text;
    /// Asks something: open until a comment that asks nothing answers it.
    bool question = false;
    /// Payload digest of the statement that this one answers.
    std::optional<Sha256> answers;
    bool operator==(const CommentBody&) const = default;
};
/// issue and submit add nothing.
using Body = std::variant<std::monostate, ReviewBody, ApproveBody, RetractBody, RefusalBody, HoldBody,
                          ReleaseBody, CommentBody>;

/// Who did what about which revision, in what capacity, knowing what (domain.md section 4).
struct Predicate {
    Act act;
    SignerId signer;
    std::string printedName;
    policy::Capacity capacity;
    policy::AuthorityScope scope;
    std::string meaning;
    Timestamp at;
    packet::PacketKey key;
    /// Payload digests of the heads that were known, sorted.
    std::vector<Sha256> seen;
    std::string toolVersion;
    Body body;

    /// Reads a closed predicate of the given act. Errors: memberWrongType and its kin, reviewContradictory.
    static std::optional<Predicate> read(json::ObjectReader& reader, Act act);
    json::Value toJson() const;

    /// Every statement this one names: seen, relies_on, retracts, releases, answers.
    std::vector<Sha256> named() const;
    bool operator==(const Predicate&) const = default;
};

} // namespace countersign::statement
