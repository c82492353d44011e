#include "core/usecases/seal_packet.h"

#include "core/usecases/dossier_loader.h"
#include "core/validation/report.h"
#include "core/validation/validator.h"

#include <algorithm>

namespace countersign::usecases {

namespace {

using validation::Finding;

std::vector<Finding> failing(const std::vector<Finding>& findings) {
    std::vector<Finding> out;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(out),
                 [](const Finding& finding) { return finding.severity() == validation::Severity::fail; });
    return out;
}

/// What forbids to seal although every signature is there: a higher revision was issued, a newer snapshot
/// appeared, the revision is forked. Once a packet is sealed, some of this is only information, so it is
/// asked before.
std::vector<Finding> faultsBeforeSealing(const validation::Dossier& dossier) {
    std::vector<Finding> faults = failing(validation::validate(dossier));
    std::erase_if(faults, [](const Finding& finding) {
        return finding.constraint == validation::Constraint::NOT_SEALED;
    });
    return faults;
}

/// The report is derived: one that is missing or stale is written again.
Result<void> writeReport(store::WindowStore& store, const validation::Dossier& dossier) {
    const packet::PacketKey& key = dossier.core.key();
    const auto findings = validation::validate(dossier.sealedAlone());
    const std::string text = validation::reportText(key, dossier.core.digest(), findings);
    if (dossier.storedReport == text) return {};
    return store.replace(store.layout().reportFile(key), text);
}

SealOutcome sealedAs(const validation::Dossier& dossier) {
    return {true, dossier.sealedFile, dossier.sealed->claimedDigest(), {}, {}};
}

} // namespace

Result<SealOutcome> sealPacket(const Workspace& workspace, const packet::Core& core) {
    auto reading = WindowReading::read(workspace, core.key().window);
    if (!reading) return std::move(reading).error();
    auto dossier = reading->dossier(core);
    if (!dossier) return std::move(dossier).error();
    store::WindowStore store(workspace.files, core.key().window);
    if (dossier->sealedFault) return std::move(*dossier->sealedFault);
    if (dossier->sealed) {
        if (auto written = writeReport(store, *dossier); !written) return std::move(written).error();
        return sealedAs(*dossier);
    }
    if (!dossier->rules.policy || !dossier->rules.directory)
        return SealOutcome{false, "", {}, {}, failing(validation::validate(*dossier))};
    const workflow::Sealing sealing = workflow::seal(
        {dossier->core, *dossier->rules.policy, *dossier->rules.directory, dossier->rules.newest.get()},
        dossier->statements);
    if (!sealing.sealed()) return SealOutcome{false, "", {}, sealing.obstacles, {}};

    if (auto faults = faultsBeforeSealing(*dossier); !faults.empty())
        return SealOutcome{false, "", {}, {}, std::move(faults)};
    auto sealed = workflow::SealedPacket::parse(sealing.bytes, dossier->sealedFile);
    if (!sealed) return std::move(sealed).error();
    dossier->sealed = std::move(*sealed);
    if (auto faults = failing(validation::validate(*dossier)); !faults.empty())
        return SealOutcome{false, "", {}, {}, std::move(faults)};
    auto published = store.publishSealed(core.key(), sealing.bytes);
    if (!published) return std::move(published).error();
    if (auto written = writeReport(store, *dossier); !written) return std::move(written).error();
    return sealedAs(*dossier);
}

} // namespace countersign::usecases
