#include "core/packet/evidence_bundle.h"

#include <algorithm>
#include <array>

namespace countersign::packet {

namespace {

struct KindWord {
    ArtifactKind kind;
    std::string_view word;
};
constexpr std::array<KindWord, 5> kindWords{{{ArtifactKind::rankingSnapshot, "ranking_snapshot"},
                                             {ArtifactKind::forecastBandSnapshot, "forecast_band_snapshot"},
                                             {ArtifactKind::dashboardExtract, "dashboard_extract"},
                                             {ArtifactKind::failMatrix, "fail_matrix"},
                                             {ArtifactKind::context, "context"}}};

std::optional<Artifact> readArtifact(json::ObjectReader& r) {
    auto id = r.id<ArtifactTag>("artifact_id");
    std::vector<std::string_view> words;
    for (const KindWord& entry : kindWords)
        words.push_back(entry.word);
    const std::string kindText = r.word("kind", words);
    std::string uri = r.string("uri", 2048);
    const Sha256 sha256 = r.digest("sha256");
    const std::int64_t size = r.integer("size_bytes", 0, std::int64_t{1} << 50);
    std::string mediaType = r.string("media_type", 127);
    const Timestamp captured = r.timestamp("captured_at_utc");
    if (r.failed()) return std::nullopt;
    const auto* found = std::find_if(kindWords.begin(), kindWords.end(),
                                     [&](const KindWord& entry) { return entry.word == kindText; });
    return Artifact{*id, found->kind, std::move(uri), sha256, size, std::move(mediaType), captured};
}

std::optional<Sha256> readHash(json::ObjectReader& r, std::string_view name) {
    if (r.isNull(name)) return std::nullopt;
    return r.digest(name);
}

std::optional<std::string> readText(json::ObjectReader& r, std::string_view name) {
    if (r.isNull(name)) return std::nullopt;
    return r.string(name, 256);
}

json::Value hashOrNull(const std::optional<Sha256>& hash) {
    return hash ? json::Value::string(hash->hex()) : json::Value::null();
}

json::Value textOrNull(const std::optional<std::string>& text) {
    return text ? json::Value::string(*text) : json::Value::null();
}

} // namespace

std::string_view kindName(ArtifactKind kind) {
    return std::find_if(kindWords.begin(), kindWords.end(),
                        [&](const KindWord& entry) { return entry.kind == kind; })
        ->word;
}

json::Value Artifact::toJson() const {
    return json::Value::object({{"artifact_id", json::Value::string(id.text())},
                                {"kind", json::Value::string(std::string(kindName(kind)))},
                                {"uri", json::Value::string(uri)},
                                {"sha256", json::Value::string(sha256.hex())},
                                {"size_bytes", json::Value::integer(sizeBytes)},
                                {"media_type", json::Value::string(mediaType)},
                                {"captured_at_utc", json::Value::string(capturedAt.text())}});
}

EvidenceBundle EvidenceBundle::read(json::ObjectReader& r) {
    EvidenceBundle bundle;
    bundle.rankingSnapshotHash = readHash(r, "ranking_snapshot_hash");
    bundle.forecastBandSnapshotHash = readHash(r, "forecast_band_snapshot_hash");
    bundle.dashboardExtractHash = readHash(r, "dashboard_extract_hash");
    bundle.simulationRuleVersion = readText(r, "simulation_rule_version");
    bundle.failMatrixRunId = readText(r, "fail_matrix_run_id");
    r.objects("artifacts", [&](json::ObjectReader& item) {
        if (auto artifact = readArtifact(item)) bundle.artifacts.push_back(std::move(*artifact));
    });
    return bundle;
}

json::Value EvidenceBundle::toJson() const {
    std::vector<json::Value> list;
    for (const Artifact& artifact : artifacts)
        list.push_back(artifact.toJson());
    return json::Value::object({{"ranking_snapshot_hash", hashOrNull(rankingSnapshotHash)},
                                {"forecast_band_snapshot_hash", hashOrNull(forecastBandSnapshotHash)},
                                {"dashboard_extract_hash", hashOrNull(dashboardExtractHash)},
                                {"simulation_rule_version", textOrNull(simulationRuleVersion)},
                                {"fail_matrix_run_id", textOrNull(failMatrixRunId)},
                                {"artifacts", json::Value::array(std::move(list))}});
}

std::vector<std::string> EvidenceBundle::missingItems() const {
    std::vector<std::string> missing;
    if (!rankingSnapshotHash) missing.emplace_back("ranking_snapshot_hash");
    if (!simulationRuleVersion) missing.emplace_back("simulation_rule_version");
    if (!forecastBandSnapshotHash) missing.emplace_back("forecast_band_snapshot_hash");
    if (!failMatrixRunId) missing.emplace_back("fail_matrix_run_id");
    if (!dashboardExtractHash) missing.emplace_back("dashboard_extract_hash");
    return missing;
}

const Artifact* EvidenceBundle::find(std::string_view artifactId) const {
    for (const Artifact& artifact : artifacts)
        if (artifact.id.text() == artifactId) return &artifact;
    return nullptr;
}

const Artifact* EvidenceBundle::find(ArtifactKind kind) const {
    for (const Artifact& artifact : artifacts)
        if (artifact.kind == kind) return &artifact;
    return nullptr;
}

void EvidenceBundle::settle() {
    std::stable_sort(artifacts.begin(), artifacts.end(),
                     [](const Artifact& a, const Artifact& b) { return a.id < b.id; });
    const auto hashOf = [&](ArtifactKind kind) -> std::optional<Sha256> {
        const Artifact* artifact = find(kind);
        return artifact ? std::optional(artifact->sha256) : std::nullopt;
    };
    rankingSnapshotHash = hashOf(ArtifactKind::rankingSnapshot);
    forecastBandSnapshotHash = hashOf(ArtifactKind::forecastBandSnapshot);
    dashboardExtractHash = hashOf(ArtifactKind::dashboardExtract);
}

} // namespace countersign::packet
