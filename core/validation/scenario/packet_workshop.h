#pragma once

#include "core/policy/directory.h"
#include "core/policy/fail_matrix_table.h"
#include "core/policy/release_window.h"
#include "core/policy/signer_policy.h"
#include "core/validation/dossier.h"
#include "core/validation/scenario/workshop_evidence.h"
#include "core/validation/scenario/workshop_people.h"
#include "core/workflow/admission.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace countersign::validation {

/// Makes complete packets in memory, under the rules of a team: real keys, real bytes, a fixed clock, so that
/// the same rules always give the same bytes. For the fail matrix, the gate's canary and tests.
class PacketWorkshop {
public:
    /// Errors: those of reading policy (YAML), schema (YAML) and fail matrix (CSV), and of making keys.
    static Result<PacketWorkshop> open(const std::string& policyBytes, const std::string& schemaBytes,
                                       const std::string& matrixBytes);

    const policy::SignerPolicy& policy() const { return m_parts.policy; }
    const policy::Directory& directory() const { return m_parts.directory; }
    const policy::ReleaseWindow& window() const { return m_window; }
    const WorkshopPeople& people() const { return m_parts.people; }
    const WorkshopEvidence& evidence() const { return m_evidence; }
    const policy::FailMatrixTable& matrix() const { return m_parts.matrix; }
    const std::string& failMatrixRunId() const { return m_failMatrixRunId; }

    /// What author-1 decides: lane-a, under the full tier, which every high-impact window needs; one required
    /// row per signature of the tier and at least one per signing role. Later revisions are issued half an
    /// hour apart and name no earlier one: that is for the caller. To be altered at will before
    /// Core::assemble.
    packet::CoreContent draft(std::int64_t revision = 1) const;

    /// The core must outlive what is returned.
    workflow::Rules rules(const packet::Core& core) const {
        return {core, m_parts.policy, m_parts.directory};
    }

    /// Everything at hand, in order and trusted. A sealed packet that cannot be read becomes the dossier's
    /// sealedFault.
    Dossier dossier(const packet::Core& core, std::vector<statement::Statement> statements,
                    std::optional<std::string> sealedBytes = {}) const;

private:
    /// What is read and made before there can be a workshop.
    struct Parts {
        policy::SignerPolicy policy;
        JsonSchema schema;
        Sha256 schemaSha256;
        policy::FailMatrixTable matrix;
        WorkshopPeople people;
        policy::Directory directory;
    };

    PacketWorkshop(Parts parts, const std::string& matrixBytes);
    std::vector<packet::RequiredSigner> requiredSigners() const;

    Parts m_parts;
    std::string m_failMatrixRunId;
    WorkshopEvidence m_evidence;
    policy::ReleaseWindow m_window;
};

} // namespace countersign::validation
