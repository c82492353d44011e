#include "core/policy/release_window.h"

#include "core/json/object_reader.h"
#include "core/policy/distinct_names.h"
#include "core/yaml/reader.h"

#include <algorithm>
#include <optional>

namespace countersign::policy {

namespace {

constexpr std::string_view highImpactWord = "high_impact";
constexpr std::string_view standardWord = "standard";

std::vector<ClusterId> readClusters(json::ObjectReader& reader) {
    constexpr std::string_view member = "expected_clusters";
    std::vector<ClusterId> clusters;
    DistinctNames names;
    for (const std::string& text : reader.strings(member)) {
        auto cluster = ClusterId::parse(text);
        if (!cluster) {
            reader.failWith(member, std::move(cluster).error());
            return {};
        }
        names.add(reader, member, text);
        clusters.push_back(*cluster);
    }
    std::sort(clusters.begin(), clusters.end());
    return clusters;
}

/// Ids stand in quotes because an id may be a word that YAML takes for something else, such as null.
std::string quoted(std::string_view id) {
    return '"' + std::string(id) + '"';
}

} // namespace

Result<ReleaseWindow> ReleaseWindow::parse(std::string_view bytes, std::string_view file) {
    const auto document = yaml::read(bytes, file, maxBytes);
    if (!document) return document.error();

    json::ObjectReader reader(*document, file, {}, json::Scalars::yaml);
    const auto id = reader.id<WindowTag>("release_window_id");
    const Timestamp opensAt = reader.timestamp("opens_at_utc");
    const Timestamp closesAt = reader.timestamp("closes_at_utc");
    if (!reader.failed() && closesAt <= opensAt)
        reader.failWith("closes_at_utc", Error(ErrorCode::windowNeverOpen));
    const bool highImpact = reader.word("impact", {highImpactWord, standardWord}) == highImpactWord;
    const Environment environment = environmentWords.read(reader, "environment");
    const std::vector<ClusterId> clusters = readClusters(reader);
    if (auto done = reader.finish(); !done) return std::move(done).error();
    return ReleaseWindow{*id, opensAt, closesAt, highImpact, environment, clusters};
}

std::string ReleaseWindow::serialize() const {
    std::string clusters;
    for (const ClusterId& cluster : expectedClusters)
        clusters += (clusters.empty() ? "" : ", ") + quoted(cluster.text());
    return "release_window_id: " + quoted(id.text()) + "\nopens_at_utc: " + opensAt.text() +
           "\ncloses_at_utc: " + closesAt.text() +
           "\nimpact: " + std::string(highImpact ? highImpactWord : standardWord) +
           "\nenvironment: " + std::string(environmentName(environment)) + "\nexpected_clusters: [" +
           clusters + "]\n";
}

bool ReleaseWindow::expects(const ClusterId& cluster) const {
    return std::find(expectedClusters.begin(), expectedClusters.end(), cluster) != expectedClusters.end();
}

} // namespace countersign::policy
