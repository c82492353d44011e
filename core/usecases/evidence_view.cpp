#include "core/usecases/evidence_view.h"

#include "core/lanes/evidence_document.h"

#include <algorithm>

namespace countersign::usecases {

namespace {

using packet::ArtifactKind;
using State = validation::EvidenceBytes::State;

bool isStale(const CheckedPacket& packet) {
    return std::any_of(packet.findings().begin(), packet.findings().end(), [](const validation::Finding& finding) {
        return finding.constraint == validation::Constraint::SNAPSHOT_STALE;
    });
}

State stateOf(const CheckedPacket& packet, const Sha256& digest) {
    const validation::EvidenceBytes* evidence = packet.dossier().bytesOf(digest);
    return evidence ? evidence->state : State::hashOnly;
}

EvidenceItemView itemOf(const packet::EvidenceBundle& bundle, std::string name, ArtifactKind kind,
                        const std::optional<Sha256>& digest) {
    EvidenceItemView item{std::move(name), digest ? digest->hex() : std::string(), {}};
    if (const packet::Artifact* artifact = bundle.find(kind); artifact && digest == artifact->sha256)
        item.artifactId = artifact->id.text();
    return item;
}

std::vector<EvidenceItemView> itemsOf(const packet::EvidenceBundle& bundle) {
    EvidenceItemView matrix{"fail_matrix_run_id", bundle.failMatrixRunId.value_or(""), {}};
    if (const packet::Artifact* artifact = bundle.find(ArtifactKind::failMatrix))
        matrix.artifactId = artifact->id.text();
    return {itemOf(bundle, "ranking_snapshot_hash", ArtifactKind::rankingSnapshot, bundle.rankingSnapshotHash),
            {"simulation_rule_version", bundle.simulationRuleVersion.value_or(""), {}},
            itemOf(bundle, "forecast_band_snapshot_hash", ArtifactKind::forecastBandSnapshot,
                   bundle.forecastBandSnapshotHash),
            std::move(matrix),
            itemOf(bundle, "dashboard_extract_hash", ArtifactKind::dashboardExtract,
                   bundle.dashboardExtractHash)};
}

bool isReadable(const std::string& mediaType) {
    return lanes::isStructured(mediaType) || mediaType.starts_with("text/");
}

} // namespace

EvidenceView evidenceView(const CheckedPacket& packet) {
    const packet::EvidenceBundle& bundle = packet.core().content().evidence;
    EvidenceView view{itemsOf(bundle), {}};
    const bool stale = isStale(packet);
    for (const packet::Artifact& artifact : bundle.artifacts)
        view.artifacts.push_back({artifact.id.text(), std::string(packet::kindName(artifact.kind)),
                                  artifact.mediaType, artifact.uri, artifact.sha256, artifact.sizeBytes,
                                  artifact.capturedAt, stateOf(packet, artifact.sha256),
                                  stale && artifact.kind == ArtifactKind::rankingSnapshot});
    return view;
}

EvidenceText evidenceText(const CheckedPacket& packet, const std::string& artifactId) {
    EvidenceText out;
    const packet::Artifact* artifact = packet.core().content().evidence.find(artifactId);
    const validation::EvidenceBytes* evidence = artifact ? packet.dossier().bytesOf(artifact->sha256) : nullptr;
    if (!evidence || evidence->state == State::hashOnly) return out;
    out.kind = EvidenceText::Kind::mismatch;
    if (evidence->state == State::mismatch) return out;
    out.kind = isReadable(artifact->mediaType) ? EvidenceText::Kind::text : EvidenceText::Kind::opaque;
    if (out.kind != EvidenceText::Kind::text) return out;
    out.cut = evidence->bytes.size() > maxShownEvidenceBytes;
    out.text = evidence->bytes.substr(0, maxShownEvidenceBytes);
    return out;
}

} // namespace countersign::usecases
