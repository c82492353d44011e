#include "core/lanes/lanes_csv.h"

#include "tests/fuzz/property.h"

#include "core/lanes/recomputed_ranking.h"
#include "core/lanes/snapshot_from_csv.h"
#include "core/lanes/snapshot_json.h"

using namespace countersign;

/// Lanes that are accepted make a snapshot, whose lanes are the same at the places of their rows.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes = fuzz::asText(data, size);
    const auto lanes = lanes::readLanesCsv(bytes, "input", std::nullopt);
    if (!lanes) return 0;
    const lanes::SnapshotFacts facts{SnapshotId::parse("rs").value(),
                                     "rules",
                                     Timestamp::fromUnixSeconds(0),
                                     {"label", lanes->front().id},
                                     std::nullopt};
    const auto text = lanes::snapshotFromCsv(bytes, "input", WindowId::parse("w").value(), facts);
    fuzz::hold(text.ok(), "lanes make a snapshot");
    const auto snapshot = lanes::RankingSnapshot::parse(*text, "again");
    fuzz::hold(snapshot.ok() && snapshot->lanes().size() == lanes->size(), "the snapshot can be read");
    for (std::size_t i = 0; i < lanes->size(); ++i) {
        fuzz::hold(lanes::laneToJson(snapshot->lanes()[i]) == lanes::laneToJson((*lanes)[i]),
                   "lanes stay the same");
        fuzz::hold(snapshot->lanes()[i].position == (*lanes)[i].position, "lanes stay in their rows");
    }
    fuzz::hold(lanes::recomputeRanking(*lanes, std::nullopt).ok(), "ranks can be computed again");
    return 0;
}
