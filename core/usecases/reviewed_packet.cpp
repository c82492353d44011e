#include "core/usecases/reviewed_packet.h"

#include "core/json/pointer.h"
#include "core/json/writer.h"
#include "core/usecases/act_preparation.h"

namespace countersign::usecases {

namespace {

using Leaves = std::vector<std::pair<std::string, std::string>>;

void addLeaves(Leaves& out, const std::string& root, const json::Value& document) {
    for (const auto& [pointer, leaf] : json::leaves(document))
        out.emplace_back(root + pointer, json::leafText(*leaf));
}

Leaves leavesOf(const CheckedPacket& packet, const statement::Predicate& predicate) {
    Leaves out;
    addLeaves(out, "/core", packet.core().value());
    json::Value shown = predicate.toJson();
    shown.remove("view_sha256");
    addLeaves(out, "/predicate", shown);
    const auto reviews = reviewPayloads(packet, predicate);
    for (std::size_t i = 0; i < reviews.size(); ++i)
        addLeaves(out, "/reviews/" + std::to_string(i), *reviews[i]);
    return out;
}

} // namespace

Result<ReviewedPacket> ReviewedPacket::show(const CheckedPacket& packet, const ActIntent& intent,
                                            const Clock& clock, const std::string& toolVersion,
                                            const Decide& decide) {
    auto capacity = chooseCapacity(packet, intent);
    if (!capacity) return std::move(capacity).error();
    auto at = requestTime(packet, intent, clock);
    if (!at) return std::move(at).error();
    auto key = chooseKey(packet, intent, *at);
    if (!key) return std::move(key).error();
    statement::Predicate predicate = preparePredicate(packet, intent, *capacity, *at, toolVersion);
    if (auto allowed = refuseAct(packet, predicate, *key); !allowed) return std::move(allowed).error();

    const Leaves leaves = leavesOf(packet, predicate);
    const Sha256 digest = statement::viewDigest(packet.core(), predicate, reviewPayloads(packet, predicate));
    auto confirmed = decide(SigningView{packet.core(), predicate, key->keyId(), leaves, digest});
    if (!confirmed) return std::move(confirmed).error();
    if (!*confirmed) return Error(ErrorCode::notConfirmed, "", std::string(statement::actName(intent.act)));
    return ReviewedPacket(packet.core(), std::move(predicate), std::move(*key));
}

} // namespace countersign::usecases
