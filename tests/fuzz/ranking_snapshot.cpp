#include "core/lanes/ranking_snapshot.h"

#include "tests/fuzz/json_change.h"
#include "tests/fuzz/property.h"

#include "core/json/reader.h"
#include "core/json/writer.h"
#include "core/lanes/evidence_document.h"

using namespace countersign;

namespace {

void examine(const lanes::RankingSnapshot& snapshot) {
    fuzz::hold(snapshot.lanes().size() >= 2, "two lanes or more");
    fuzz::hold(snapshot.findLane(snapshot.fallback().lane.text()) != nullptr, "the fallback is a lane");
    std::int64_t rank = 0;
    for (const lanes::Lane& lane : snapshot.lanes()) {
        fuzz::hold(lane.rank == ++rank, "ranks 1 to n");
        fuzz::hold(snapshot.findLane(lane.id.text()) == &lane, "lanes are distinct");
        fuzz::hold(lane.convergenceLowHours <= lane.convergenceMidHours &&
                       lane.convergenceMidHours <= lane.convergenceHighHours,
                   "bands are ordered");
        fuzz::hold(Timestamp::parse(lane.simulationGenerated.text()).ok(), "moments can be written");
    }
}

std::optional<std::string> changeSnapshot(std::string_view input, fuzz::JsonChange& change) {
    const auto value = json::read(input, "input", json::Profile::evidence);
    if (!value) return std::nullopt;
    return json::writePretty(change.of(*value));
}

} // namespace

/// A snapshot that is accepted, as JSON or as YAML, is one that replay can work with.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes = fuzz::asText(data, size);
    for (const std::string_view mediaType : {lanes::jsonMediaType, lanes::yamlMediaType}) {
        const auto snapshot = lanes::RankingSnapshot::parse(bytes, "input", mediaType);
        const auto document = lanes::readEvidence(bytes, mediaType, "input");
        if (!snapshot) continue;
        examine(*snapshot);
        fuzz::hold(document.ok() && document->has_value(), "a snapshot is evidence");
        fuzz::hold(lanes::RankingSnapshot::fromDocument(**document, "input", mediaType).ok(),
                   "its document is a snapshot");
        if (mediaType != lanes::jsonMediaType) continue;
        fuzz::hold(lanes::RankingSnapshot::parse(json::writePretty(**document), "again").ok(),
                   "indented it is a snapshot");
    }
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t mostSize,
                                               unsigned seed) {
    return fuzz::mutate(data, size, mostSize, seed, changeSnapshot);
}
