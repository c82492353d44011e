#include "core/usecases/comparison_view.h"

#include "core/json/pointer.h"
#include "core/lanes/forecast_band.h"
#include "core/lanes/lane_column.h"
#include "core/usecases/leaf_text.h"

#include <algorithm>

namespace countersign::usecases {

namespace {

constexpr std::string_view bandField = "predicted_convergence_";

std::vector<std::string> textsOf(const json::Value& field, std::string_view member) {
    std::vector<std::string> out;
    const json::Value* list = field.find(member);
    if (!list || !list->isArray()) return out;
    for (const json::Value& item : list->items())
        out.push_back(leafText(&item));
    return out;
}

/// A core is shown before it is known to be right, so nothing is taken for granted here.
void readStated(const packet::CoreContent& content, ComparisonView& view) {
    const json::Value* comparison = json::resolve(content.replayBaseline, "/top_two_comparison");
    if (!comparison || !comparison->isObject()) return;
    const json::Value* lanes = comparison->find("lanes");
    if (lanes && lanes->isArray())
        for (const json::Value& lane : lanes->items()) {
            const std::string id = textAt(lane, "/lane_id");
            view.lanes.push_back({id, textAt(lane, "/mitigation_option_id"), textAt(lane, "/rank"),
                                  id == content.selectedLane.text()});
        }
    const json::Value* fields = comparison->find("fields");
    if (!fields || !fields->isArray()) return;
    for (const json::Value& field : fields->items())
        if (field.isObject())
            view.fields.push_back({textAt(field, "/field"), textsOf(field, "values"),
                                   textsOf(field, "differences"), textAt(field, "/better")});
}

std::string valueOf(const ComparisonView& view, const std::string& name, std::size_t lane) {
    for (const ComparisonView::Field& field : view.fields)
        if (field.name == name && lane < field.values.size()) return field.values[lane];
    return {};
}

void addBands(ComparisonView& view) {
    const std::string stem(bandField);
    for (std::size_t lane = 0; lane < view.lanes.size(); ++lane)
        view.bands.push_back({view.lanes[lane].id, valueOf(view, stem + "low_hours", lane),
                              valueOf(view, stem + "mid_hours", lane),
                              valueOf(view, stem + "high_hours", lane)});
}

/// The artifact of that kind with its bytes, where they are here and right.
struct Evidence {
    const packet::Artifact* artifact = nullptr;
    const validation::EvidenceBytes* bytes = nullptr;
    explicit operator bool() const {
        return artifact && bytes && bytes->state == validation::EvidenceBytes::State::verified;
    }
};

Evidence evidenceOf(const CheckedPacket& packet, packet::ArtifactKind kind) {
    Evidence out{packet.core().content().evidence.find(kind), nullptr};
    if (out.artifact) out.bytes = packet.dossier().bytesOf(out.artifact->sha256);
    return out;
}

void addOtherLanes(const lanes::RankingSnapshot& snapshot, ComparisonView& view) {
    std::vector<const lanes::Lane*> others;
    for (const lanes::Lane& lane : snapshot.lanes()) {
        const bool compared = std::any_of(view.lanes.begin(), view.lanes.end(),
                                          [&](const auto& one) { return one.id == lane.id.text(); });
        if (compared) continue;
        others.push_back(&lane);
        view.otherLanes.push_back({lane.id.text(), lane.option.text(), std::to_string(lane.rank), false});
    }
    for (const lanes::LaneColumn& column : lanes::comparedColumns()) {
        ComparisonView::Field field{std::string(column.name), {}, {}, {}};
        for (const lanes::Lane* lane : others)
            field.values.push_back(column.textOf(*lane));
        view.otherFields.push_back(std::move(field));
    }
}

void readSnapshot(const CheckedPacket& packet, ComparisonView& view) {
    const Evidence evidence = evidenceOf(packet, packet::ArtifactKind::rankingSnapshot);
    if (!evidence) return;
    const auto snapshot = lanes::RankingSnapshot::parse(evidence.bytes->bytes, evidence.artifact->id.text(),
                                                        evidence.artifact->mediaType);
    if (!snapshot) {
        view.snapshotFault = snapshot.error();
        return;
    }
    addOtherLanes(*snapshot, view);
    if (const auto& window = packet.dossier().window)
        view.secondsToClose = window->closesAt.unixSeconds() - snapshot->generated().unixSeconds();
}

void readForecast(const CheckedPacket& packet, ComparisonView& view) {
    const Evidence evidence = evidenceOf(packet, packet::ArtifactKind::forecastBandSnapshot);
    if (!evidence) return;
    const auto forecast = lanes::ForecastBand::parse(evidence.bytes->bytes, evidence.artifact->id.text(),
                                                     evidence.artifact->mediaType);
    if (!forecast) {
        view.forecastFault = forecast.error();
        return;
    }
    for (const lanes::ForecastRow& row : forecast->rows)
        view.forecast.push_back(
            {row.exception.text(), row.band.low.text(), row.band.mid.text(), row.band.high.text()});
}

} // namespace

ComparisonView comparisonView(const CheckedPacket& packet) {
    ComparisonView view;
    readStated(packet.core().content(), view);
    addBands(view);
    readSnapshot(packet, view);
    readForecast(packet, view);
    return view;
}

} // namespace countersign::usecases
