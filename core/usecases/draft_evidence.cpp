#include "core/usecases/draft_evidence.h"

#include "core/crypto/sha256.h"
#include "core/lanes/evidence_document.h"
#include "core/lanes/forecast_band.h"
#include "core/lanes/snapshot_from_csv.h"

namespace countersign::usecases {

namespace {

using packet::ArtifactKind;

/// Gathers the artifacts of one draft, one after another.
class Gathering {
public:
    explicit Gathering(const ReadSource& readSource) : m_readSource(readSource) {}

    Result<void> addSnapshot(const EvidenceSource& source, const WindowId& window,
                             const std::optional<lanes::SnapshotFacts>& facts) {
        auto content = m_readSource(source.file);
        if (!content) return std::move(content).error();
        if (!facts)
            return add("ranking-snapshot", ArtifactKind::rankingSnapshot, source, std::move(*content));
        auto snapshot = lanes::snapshotFromCsv(*content, source.file, window, *facts);
        if (!snapshot) return std::move(snapshot).error();
        const EvidenceSource made{"ranking-snapshot.json",
                                  "urn:countersign:ranking-snapshot-from-csv:" +
                                      crypto::sha256(*content).hex(),
                                  source.capturedAt,
                                  {}};
        if (auto done = add("ranking-snapshot", ArtifactKind::rankingSnapshot, made, std::move(*snapshot));
            !done)
            return done;
        return add("ranking-snapshot-csv", ArtifactKind::context, source, std::move(*content));
    }

    Result<void> addForecast(const EvidenceSource& source, const WindowId& window) {
        auto content = m_readSource(source.file);
        if (!content) return std::move(content).error();
        const auto band =
            lanes::ForecastBand::parse(*content, source.file, lanes::mediaTypeForName(source.file));
        if (!band) return band.error();
        if (band->window && *band->window != window)
            return foreignSnapshot(source.file, band->window->text());
        return add("forecast-band", ArtifactKind::forecastBandSnapshot, source, std::move(*content));
    }

    Result<void> addFile(const std::string& artifactId, ArtifactKind kind, const EvidenceSource& source) {
        auto content = m_readSource(source.file);
        if (!content) return std::move(content).error();
        return add(artifactId, kind, source, std::move(*content));
    }

    Result<void> addMatrix(const WindowRules& rules, Timestamp issuedAt) {
        const std::string runId = rules.failMatrixRunId();
        m_evidence.bundle.failMatrixRunId = runId;
        return add("fail-matrix", ArtifactKind::failMatrix,
                   {"fail-matrix.csv", "urn:countersign:fail-matrix:" + runId, issuedAt, {}},
                   rules.matrixBytes);
    }

    DraftEvidence take() { return std::move(m_evidence); }

private:
    Result<void> add(const std::string& artifactId, ArtifactKind kind, const EvidenceSource& source,
                     std::string content) {
        auto id = ArtifactId::parse(artifactId);
        if (!id) return std::move(id).error();
        const Sha256 digest = crypto::sha256(content);
        m_evidence.bundle.artifacts.push_back(
            {std::move(*id), kind, source.uri, digest, static_cast<std::int64_t>(content.size()),
             std::string(lanes::mediaTypeForName(source.file)), source.capturedAt});
        m_evidence.bytes.emplace(digest, std::move(content));
        return {};
    }

    const ReadSource& m_readSource;
    DraftEvidence m_evidence;
};

} // namespace

Result<DraftEvidence> gatherEvidence(const policy::ReleaseWindow& window, const WindowRules& rules,
                                     const DecisionFile& decision, const ReadSource& readSource,
                                     Timestamp issuedAt) {
    Gathering gathering(readSource);
    if (decision.rankingSnapshot)
        if (auto done = gathering.addSnapshot(*decision.rankingSnapshot, window.id, decision.snapshotFacts);
            !done)
            return std::move(done).error();
    if (decision.forecastBand)
        if (auto done = gathering.addForecast(*decision.forecastBand, window.id); !done)
            return std::move(done).error();
    if (decision.dashboardExtract)
        if (auto done = gathering.addFile("dashboard-extract", ArtifactKind::dashboardExtract,
                                          *decision.dashboardExtract);
            !done)
            return std::move(done).error();
    for (const EvidenceSource& source : decision.context)
        if (auto done = gathering.addFile(source.artifactId, ArtifactKind::context, source); !done)
            return std::move(done).error();
    if (auto done = gathering.addMatrix(rules, issuedAt); !done) return std::move(done).error();
    return gathering.take();
}

Result<lanes::RankingSnapshot> draftSnapshot(const DraftEvidence& evidence,
                                             const policy::ReleaseWindow& window,
                                             const DecisionFile& decision) {
    const packet::Artifact* artifact = evidence.bundle.find(ArtifactKind::rankingSnapshot);
    auto snapshot = lanes::RankingSnapshot::parse(evidence.bytes.at(artifact->sha256),
                                                  decision.rankingSnapshot->file, artifact->mediaType);
    if (!snapshot) return snapshot;
    if (snapshot->window() != window.id || snapshot->cluster() != decision.cluster)
        return foreignSnapshot(decision.rankingSnapshot->file,
                               snapshot->window().text() + ", " + snapshot->cluster().text());
    return snapshot;
}

Error foreignSnapshot(const std::string& file, std::string about) {
    return Error(ErrorCode::snapshotForeign, file, "", std::move(about));
}

} // namespace countersign::usecases
