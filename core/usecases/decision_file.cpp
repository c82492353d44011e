#include "core/usecases/decision_file.h"

#include "core/json/object_reader.h"
#include "core/lanes/evidence_document.h"
#include "core/yaml/reader.h"

namespace countersign::usecases {

namespace {

EvidenceSource readSource(json::ObjectReader& r) {
    EvidenceSource source{r.string("file", 512), r.string("uri", 2048), r.timestamp("captured_at_utc"), {}};
    return source;
}

std::optional<EvidenceSource> readOptional(json::ObjectReader& r, std::string_view name) {
    std::optional<EvidenceSource> source;
    if (r.has(name)) r.object(name, [&](json::ObjectReader& nested) { source = readSource(nested); });
    return source;
}

void readSnapshotSource(json::ObjectReader& evidence, DecisionFile& out) {
    if (!evidence.has("ranking_snapshot")) return;
    evidence.object("ranking_snapshot", [&](json::ObjectReader& r) {
        out.rankingSnapshot = readSource(r);
        if (lanes::mediaTypeForName(out.rankingSnapshot->file) == lanes::csvMediaType)
            out.snapshotFacts = lanes::SnapshotFacts::read(r);
    });
}

SignerRow readRow(json::ObjectReader& r) {
    std::vector<std::string_view> words;
    for (const policy::Role role : policy::signingRoles)
        words.push_back(policy::roleName(role));
    const std::string word = r.word("role", words);
    SignerRow row{policy::Role::strategyOwner, r.strings("eligible", 64)};
    if (!r.failed()) row.role = *policy::parseRole(word);
    return row;
}

} // namespace

Result<DecisionFile> DecisionFile::parse(std::string_view bytes, std::string_view file) {
    auto document = yaml::read(bytes, file, maxBytes);
    if (!document) return std::move(document).error();
    json::ObjectReader r(*document, file, "", json::Scalars::yaml);
    const auto cluster = r.id<ClusterTag>("exception_cluster_id");
    const auto lane = r.id<LaneTag>("selected_lane_id");
    if (r.failed()) return r.finish().error();
    DecisionFile out{.cluster = *cluster, .selectedLane = *lane};
    r.object("evidence", [&](json::ObjectReader& evidence) {
        readSnapshotSource(evidence, out);
        out.forecastBand = readOptional(evidence, "forecast_band_snapshot");
        out.dashboardExtract = readOptional(evidence, "dashboard_extract");
        if (!evidence.has("context")) return;
        evidence.objects("context", [&](json::ObjectReader& item) {
            EvidenceSource source = readSource(item);
            if (const auto id = item.id<ArtifactTag>("artifact_id")) source.artifactId = id->text();
            out.context.push_back(std::move(source));
        });
    });
    if (r.has("required_signers"))
        r.objects("required_signers",
                  [&](json::ObjectReader& item) { out.requiredSigners.push_back(readRow(item)); });
    r.object("decision_rationale",
             [&](json::ObjectReader& nested) { out.rationale = packet::DecisionRationale::read(nested); });
    if (auto done = r.finish(); !done) return std::move(done).error();
    return out;
}

} // namespace countersign::usecases
