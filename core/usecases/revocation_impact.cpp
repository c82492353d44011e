#include "core/usecases/revocation_impact.h"

#include "core/usecases/dossier_loader.h"
#include "core/validation/checks.h"

#include <algorithm>

namespace countersign::usecases {

namespace {

bool fellWithItsKey(const workflow::Irregularity& odd) {
    return odd.kind == workflow::IrregularityKind::keyInDoubt ||
           odd.kind == workflow::IrregularityKind::keyRevoked;
}

/// What falls in a packet that is not sealed yet.
std::vector<std::string> fallenSignatures(const validation::Examination& examination) {
    std::vector<std::string> out;
    for (const workflow::Irregularity& odd : examination.own()->irregularities)
        if (fellWithItsKey(odd)) out.push_back(odd.fileName + ": " + odd.detail);
    return out;
}

void judge(const validation::Dossier& dossier, RevocationImpact& impact) {
    ++impact.packetsLookedAt;
    const packet::Core& core = dossier.core;
    const validation::Examination examination(dossier);
    if (!examination.own() || dossier.rules.newestFault) {
        impact.unknown.push_back(core.key().window.text() + "/" + core.key().stem());
        return;
    }
    std::vector<std::string> reasons;
    if (dossier.sealed) {
        validation::Findings findings;
        validation::checkRevocations(examination, findings);
        for (const validation::Finding& finding : findings)
            reasons.push_back(finding.detail);
    } else {
        reasons = fallenSignatures(examination);
    }
    if (!reasons.empty())
        impact.affected.push_back(
            {core.key(), core.digest(), dossier.sealed.has_value(), std::move(reasons)});
}

} // namespace

bool RevocationImpact::losesQuorum() const {
    return std::any_of(affected.begin(), affected.end(),
                       [](const AffectedPacket& packet) { return packet.quorumLost; });
}

Result<RevocationImpact> revocationImpact(const Workspace& workspace,
                                          const std::shared_ptr<const policy::Directory>& proposed) {
    RevocationImpact impact;
    const auto windows = store::listWindows(workspace.files);
    if (!windows) return windows.error();
    for (const WindowId& id : *windows) {
        const auto reading = WindowReading::read(workspace, id);
        if (!reading) return reading.error();
        for (const packet::Core& core : reading->cores()) {
            auto dossier = reading->dossier(core);
            if (!dossier) return std::move(dossier).error();
            validation::PinnedRules& rules = dossier->rules;
            if (proposed && rules.directory && rules.directory->id() == proposed->id()) {
                rules.newest = proposed;
                rules.newestFault.reset();
            }
            judge(*dossier, impact);
        }
    }
    return impact;
}

} // namespace countersign::usecases
