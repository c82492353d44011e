#include "core/usecases/look_view.h"

#include "core/json/pointer.h"
#include "core/json/writer.h"
#include "core/usecases/compare_revisions.h"
#include "core/usecases/last_look.h"

namespace countersign::usecases {

namespace {

std::string signedText(const Decimal& change) {
    return (change.isNegative() ? "" : "+") + change.text();
}

void addChange(std::vector<ChangedValue>& out, const packet::Difference& difference) {
    if (difference.before && difference.after) {
        out.push_back({difference.place, json::leafText(*difference.before), json::leafText(*difference.after),
                       difference.change ? signedText(*difference.change) : "", difference.better});
        return;
    }
    const bool added = difference.after.has_value();
    for (const auto& [below, leaf] : json::leaves(added ? *difference.after : *difference.before)) {
        ChangedValue value{difference.place + below, {}, {}, {}, {}};
        (added ? value.after : value.before) = json::leafText(*leaf);
        out.push_back(std::move(value));
    }
}

ChangedDocument documentOf(std::string name, const std::vector<packet::Difference>& differences) {
    ChangedDocument out{std::move(name), {}, false};
    for (const packet::Difference& difference : differences)
        addChange(out.values, difference);
    return out;
}

ActSeen seen(const statement::Statement& statement) {
    const statement::Predicate& said = statement.predicate();
    return {said.act, said.printedName, std::string(said.capacity.text()), said.at};
}

} // namespace

Result<LookView> lookView(const Workspace& workspace, const CheckedPacket& packet, const SignerId& signer) {
    const auto reading = WindowReading::read(workspace, packet.core().key().window);
    if (!reading) return reading.error();
    const auto look = lastLook(*reading, packet.core(), signer);
    if (!look) return look.error();
    const RevisionComparison comparison = compareRevisions(workspace, look->packet, packet);
    LookView out{look->packet.core().key().revision, seen(*look->statement), {}, {}};
    if (!comparison.decision.empty()) out.changes.push_back(documentOf("", comparison.decision));
    for (const FileDifference& file : comparison.files) {
        if (file.differences)
            out.changes.push_back(documentOf(file.what, *file.differences));
        else
            out.changes.push_back({file.what, {}, true});
    }
    for (const statement::Statement* act : unseenSince(packet, *look))
        out.since.push_back(seen(*act));
    return out;
}

} // namespace countersign::usecases
