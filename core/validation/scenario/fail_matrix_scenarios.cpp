#include "core/validation/scenario/fail_matrix_scenarios.h"

#include "core/crypto/sha256.h"
#include "core/json/writer.h"
#include "core/validation/scenario/forged_packet.h"
#include "core/validation/scenario/workstation.h"

#include <array>

namespace countersign::validation {

namespace {

using packet::Core;
using policy::Role;

/// One packet whose approvals are all given, sealed by the rules when they allow it and forged when not.
Dossier approvedPacket(const PacketWorkshop& workshop, const Core& core) {
    Workstation machine(workshop, core);
    machine.approveFully();
    const workflow::Sealing sealing = machine.seal();
    return machine.dossier(sealing.sealed() ? sealing.bytes
                                            : forgePacket(workshop.rules(core), machine.statements()));
}

std::vector<Dossier> missingReleaseAuthority(const PacketWorkshop& workshop) {
    const Core core = Core::assemble(workshop.draft());
    Workstation machine(workshop, core);
    machine.approveFully();
    std::vector<statement::Statement> statements;
    for (const statement::Statement& statement : machine.statements())
        if (statement.predicate().capacity != policy::Capacity(Role::releaseAuthority))
            statements.push_back(statement);
    return {workshop.dossier(core, statements, forgePacket(workshop.rules(core), statements))};
}

std::vector<Dossier> conflictingRoles(const PacketWorkshop& workshop) {
    packet::CoreContent content = workshop.draft();
    for (packet::RequiredSigner& row : content.requiredSigners)
        if (row.role != Role::riskGovernanceReviewer) row.eligible = {"twin-1"};
    return {approvedPacket(workshop, Core::assemble(std::move(content)))};
}

std::vector<Dossier> laneMissing(const PacketWorkshop& workshop) {
    packet::CoreContent content = workshop.draft();
    content.selectedLane = LaneId::parse("lane-unranked").value();
    return {approvedPacket(workshop, Core::assemble(std::move(content)))};
}

std::vector<Dossier> forecastMissing(const PacketWorkshop& workshop) {
    packet::CoreContent content = workshop.draft();
    std::erase_if(content.evidence.artifacts, [](const packet::Artifact& artifact) {
        return artifact.kind == packet::ArtifactKind::forecastBandSnapshot;
    });
    return {approvedPacket(workshop, Core::assemble(std::move(content)))};
}

std::vector<Dossier> hashDiffers(const PacketWorkshop& workshop) {
    Dossier dossier = approvedPacket(workshop, Core::assemble(workshop.draft()));
    json::Value document = dossier.sealed->document();
    document.set("packet_sha256", json::Value::string(crypto::sha256("another packet").hex()));
    return {workshop.dossier(dossier.core, dossier.statements, json::writeCanonical(document))};
}

std::vector<Dossier> rejectionsUndocumented(const PacketWorkshop& workshop) {
    packet::CoreContent content = workshop.draft();
    content.rationale.rejected2.reset();
    content.rationale.furtherRejected.clear();
    return {approvedPacket(workshop, Core::assemble(std::move(content)))};
}

std::vector<Dossier> complete(const PacketWorkshop& workshop) {
    return {approvedPacket(workshop, Core::assemble(workshop.draft()))};
}

Sibling siblingOf(const Dossier& other) {
    const packet::CoreContent& content = other.core.content();
    return {content.key.revision, other.core.digest(),          true, false, content.previous,
            content.supersedes,   other.sealed->claimedDigest()};
}

std::vector<Dossier> superseded(const PacketWorkshop& workshop) {
    Dossier first = approvedPacket(workshop, Core::assemble(workshop.draft(1)));
    packet::CoreContent content = workshop.draft(2);
    content.previous = {{1, first.core.digest()}};
    content.supersedes = packet::SupersededRevision{1, first.sealed->claimedDigest()};
    Dossier second = approvedPacket(workshop, Core::assemble(std::move(content)));
    first.siblings = {siblingOf(second)};
    second.siblings = {siblingOf(first)};
    return {std::move(first), std::move(second)};
}

using enum FailMatrixScenario::Expects;

constexpr std::array<FailMatrixScenario, 8> scenarios{{
    {"A1", failure, Constraint::ROLE_COVERAGE, missingReleaseAuthority},
    {"A2", failure, Constraint::ROLE_CONFLICT, conflictingRoles},
    {"A3", failure, Constraint::LANE_NOT_IN_SNAPSHOT, laneMissing},
    {"A4", failure, Constraint::EVIDENCE_INCOMPLETE, forecastMissing},
    {"A5", failure, Constraint::PACKET_HASH, hashDiffers},
    {"A6", failure, Constraint::REJECTED_LANE_UNDOCUMENTED, rejectionsUndocumented},
    {"A7", nothing, {}, complete},
    {"A8", report, Constraint::SUPERSEDED, superseded},
}};

} // namespace

std::span<const FailMatrixScenario> failMatrixScenarios() {
    return scenarios;
}

} // namespace countersign::validation
