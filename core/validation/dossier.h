#pragma once

#include "core/lanes/ranking_snapshot.h"
#include "core/packet/core.h"
#include "core/policy/directory.h"
#include "core/policy/fail_matrix_table.h"
#include "core/policy/release_window.h"
#include "core/policy/signer_policy.h"
#include "core/statement/statement.h"
#include "core/validation/json_schema.h"
#include "core/workflow/sealed_packet.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::validation {

/// The bytes behind a digest: here and right, not here, or here and wrong (domain.md section 2).
struct EvidenceBytes {
    enum class State { verified, hashOnly, mismatch };
    State state = State::hashOnly;
    /// Only when verified.
    std::string bytes;
};

/// The rules a core pins, read from the content store by digest and shared by all that pin the same, and
/// whether this workstation trusts them.
struct PinnedRules {
    std::shared_ptr<const policy::SignerPolicy> policy;
    std::shared_ptr<const policy::Directory> directory;
    std::shared_ptr<const JsonSchema> schema;
    /// Why one of the three is missing here; in this order, one each.
    std::vector<Error> faults;
    bool policyTrusted = false;
    bool directoryTrusted = false;
    /// The newest trusted directory of the pinned one's id, when that is another one: it only adds
    /// revocations.
    std::shared_ptr<const policy::Directory> newest;
    /// Why that one is not at hand although this workstation trusts it.
    std::optional<Error> newestFault;
};

/// Another core of the same cluster, as far as lineage and forks need it.
struct Sibling {
    std::int64_t revision;
    Sha256 coreDigest;
    bool issued;
    /// Declined or withdrawn.
    bool rejected;
    std::vector<packet::PreviousRevision> previous;
    std::optional<packet::SupersededRevision> supersedes;
    /// packet_sha256 of its sealed packet, when there is one that reduces to approved.
    std::optional<Sha256> approvedPacket;
};

/// A ranking snapshot that another core of the same cluster in this store rests on.
struct KnownSnapshot {
    std::string id;
    Timestamp generated;
    Sha256 sha256;
};

/// Everything the validator needs to judge one revision; files are read once, before, by whoever makes the
/// dossier.
struct Dossier {
    packet::Core core;
    /// Name of the core file, or of the sealed packet when that came alone.
    std::string file;
    std::vector<statement::Statement> statements;
    /// Statement files that could not be read.
    std::vector<Error> unreadableStatements;
    std::optional<workflow::SealedPacket> sealed;
    /// Why `packets/SAP-….json` could not be read, when it is there.
    std::optional<Error> sealedFault;
    std::string sealedFile;
    PinnedRules rules;
    /// By digest: artifacts of the bundle.
    std::map<Sha256, EvidenceBytes> evidence;
    std::optional<policy::ReleaseWindow> window;
    std::optional<Error> windowFault;
    std::vector<Sibling> siblings;
    std::vector<KnownSnapshot> otherSnapshots;
    /// Text of the stored report, when there is one.
    std::optional<std::string> storedReport;

    /// "production" or "sandbox" by the pinned directory, "unknown" when that is not at hand.
    std::string_view environment() const;
    const EvidenceBytes* bytesOf(const Sha256& digest) const;
    /// The same dossier as its sealed packet alone tells it: without loose statements, siblings, other
    /// snapshots and this workstation's trust. Its findings are the same wherever rules and evidence are at
    /// hand, for ever. There must be a sealed packet.
    Dossier sealedAlone() const;
};

} // namespace countersign::validation
