#include "core/lanes/lane_list.h"

#include "core/policy/distinct_names.h"

#include <algorithm>

namespace countersign::lanes {

namespace {

constexpr std::size_t fewestLanes = 2;

bool isNumberedThrough(const std::vector<Lane>& byRank) {
    for (std::size_t i = 0; i < byRank.size(); ++i)
        if (byRank[i].rank != static_cast<std::int64_t>(i) + 1) return false;
    return true;
}

} // namespace

std::vector<Lane> readLaneList(json::ObjectReader& reader, std::optional<ClusterId> cluster) {
    std::vector<Lane> lanes;
    policy::DistinctNames names;
    reader.objects("lanes", [&](json::ObjectReader& item) {
        auto lane = Lane::read(item, lanes.size());
        if (!lane) return;
        if (!cluster) cluster = lane->cluster;
        if (lane->cluster != *cluster)
            item.failWith("exception_cluster_id",
                          Error(ErrorCode::laneOfOtherCluster, {}, {}, lane->cluster.text()));
        names.add(item, "lane_id", lane->id.text());
        lanes.push_back(std::move(*lane));
    });
    if (reader.failed()) return {};

    std::sort(lanes.begin(), lanes.end(),
              [](const Lane& left, const Lane& right) { return left.rank < right.rank; });
    if (lanes.size() < fewestLanes)
        reader.failWith("lanes", Error(ErrorCode::tooFewLanes));
    else if (!isNumberedThrough(lanes))
        reader.failWith("lanes", Error(ErrorCode::ranksNotConsecutive));
    return lanes;
}

bool ranksBefore(const Lane& left, const Lane& right) {
    return left.score != right.score ? left.score > right.score : left.id < right.id;
}

} // namespace countersign::lanes
