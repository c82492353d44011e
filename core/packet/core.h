#pragma once

#include "core/base/bytes.h"
#include "core/json/value.h"
#include "core/packet/evidence_bundle.h"
#include "core/packet/packet_key.h"
#include "core/packet/rationale.h"
#include "core/policy/required_scope.h"
#include "core/policy/role.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::packet {

/// An earlier revision that this one follows.
struct PreviousRevision {
    std::int64_t revision;
    Sha256 coreSha256;
    auto operator<=>(const PreviousRevision&) const = default;
};

/// The approved revision that this one replaces when it is approved itself.
struct SupersededRevision {
    std::int64_t revision;
    Sha256 packetSha256;
    bool operator==(const SupersededRevision&) const = default;
};

/// The rules a packet was made under, by digest.
struct PolicyPin {
    std::string policyId;
    std::int64_t policyVersion;
    Sha256 policySha256;
    Sha256 directorySha256;
    Sha256 schemaSha256;
    std::string tier;
    bool operator==(const PolicyPin&) const = default;
};

/// One signature the packet needs: a role, what it must be entitled to, and who may give it.
struct RequiredSigner {
    policy::Role role;
    policy::RequiredScope scope;
    /// Sorted signer ids; any one of them.
    std::vector<std::string> eligible;

    bool names(std::string_view signerId) const;
    bool operator==(const RequiredSigner&) const = default;
};

/// The content of a core, before it has bytes.
struct CoreContent {
    PacketKey key;
    std::vector<PreviousRevision> previous;
    std::optional<SupersededRevision> supersedes;
    SignerId issuedBy;
    Timestamp issuedAt;
    PolicyPin policy;
    LaneId selectedLane;
    OptionId selectedOption;
    SnapshotId rankingSnapshot;
    std::vector<RequiredSigner> requiredSigners;
    /// As FORMAT.md describes them; computed and compared by core/lanes.
    json::Value replayBaseline;
    json::Value projection;
    EvidenceBundle evidence;
    DecisionRationale rationale;

    bool operator==(const CoreContent&) const = default;
};

/// What is decided, as immutable canonical bytes (domain.md sections 1 and 2). Never state, signatures or
/// outcome. Copies share what they are made of.
class Core {
public:
    /// Strict reading of a core file. Errors: all json…, and coreNotFaithful when a derived member (packet
    /// id, outcome link, order) is not what the others say.
    static Result<Core> parse(std::string bytes, std::string_view file);
    /// The same from an already parsed value (the sealed packet without its six members).
    static Result<Core> fromValue(const json::Value& value, std::string_view file);
    /// Gives content its bytes, sorting what has no order of its own.
    static Core assemble(CoreContent content);

    const CoreContent& content() const { return m_body->content; }
    const PacketKey& key() const { return m_body->content.key; }
    const std::string& bytes() const { return m_body->bytes; }
    const json::Value& value() const { return m_body->value; }
    const Sha256& digest() const { return m_body->digest; }
    /// `SAP-{cluster}-r{n}.{12 hex}.core.json`
    std::string fileName() const;

private:
    struct Body {
        CoreContent content;
        json::Value value;
        std::string bytes;
        Sha256 digest;
    };

    explicit Core(std::shared_ptr<const Body> body) : m_body(std::move(body)) {}

    std::shared_ptr<const Body> m_body;
};

} // namespace countersign::packet
