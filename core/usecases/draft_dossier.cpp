#include "core/usecases/draft_dossier.h"

#include <algorithm>

namespace countersign::usecases {

Result<DraftLineage> nextLineage(const WindowReading& reading, const ClusterId& cluster) {
    DraftLineage lineage;
    for (const packet::Core& core : reading.cores()) {
        const packet::PacketKey& key = core.key();
        if (key.cluster != cluster && foldCase(key.cluster.text()) == foldCase(cluster.text()))
            return Error(ErrorCode::idsCollide, "", cluster.text(), key.cluster.text());
        if (key.cluster != cluster) continue;
        lineage.revision = std::max(lineage.revision, key.revision + 1);
        lineage.previous.push_back({key.revision, core.digest()});
        auto dossier = reading.dossier(core);
        if (!dossier) return std::move(dossier).error();
        // Cores come in the order of their revisions: the last approved one is superseded.
        if (dossier->sealed && dossier->sealed->core().digest() == core.digest())
            lineage.supersedes = packet::SupersededRevision{key.revision, dossier->sealed->claimedDigest()};
    }
    return lineage;
}

validation::Dossier draftDossier(const Draft& draft, const WindowRules& rules, const WindowReading& reading,
                                 const Workspace& workspace) {
    using State = validation::EvidenceBytes::State;
    validation::Dossier dossier{.core = draft.core};
    dossier.file = draft.core.fileName();
    dossier.rules =
        readRules({State::verified, rules.policyBytes}, {State::verified, rules.directoryBytes},
                  {State::verified, rules.schemaBytes}, draft.core.content().policy, workspace.trust);
    reading.addRevocations(dossier.rules);
    for (const auto& [digest, bytes] : draft.evidence)
        dossier.evidence[digest] = {State::verified, bytes};
    dossier.window = reading.window();
    dossier.siblings = reading.siblingsOf(draft.core);
    dossier.otherSnapshots = reading.snapshotsBeside(draft.core);
    return dossier;
}

} // namespace countersign::usecases
