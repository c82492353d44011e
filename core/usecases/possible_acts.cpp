#include "core/usecases/possible_acts.h"

#include "core/usecases/act_preparation.h"
#include "core/usecases/review_material.h"

#include <algorithm>

namespace countersign::usecases {

namespace {

using statement::Act;
using Obstacle = PossibleAct::Obstacle;

constexpr const char* anyText = "-";

std::vector<const statement::Statement*> ownApprovals(const CheckedPacket& packet, const std::string& signerId) {
    std::vector<const statement::Statement*> out;
    const workflow::Past& known = packet.reduction().known;
    for (const statement::Statement* one : known.statements())
        if (one->predicate().act == Act::approve && one->predicate().signer.text() == signerId &&
            !known.retracted(one->digest()))
            out.push_back(one);
    return out;
}

statement::ReviewBody anyReview(const CheckedPacket& packet) {
    statement::ReviewBody body;
    const auto material = reviewMaterial(packet.core());
    for (std::size_t i = 0; i < material.size(); ++i)
        body.verifications[i].viewed = material[i].digests;
    body.recommendation = statement::Recommendation::go;
    return body;
}

statement::RefusalBody anyRefusal(const CheckedPacket& packet, policy::ReasonUse use) {
    const auto& codes = packet.rules().policy.reasonCodes().of(use);
    return {codes.empty() ? std::string(anyText) : codes.front(), anyText};
}

/// What the act could be about; empty when there is nothing to do it to.
std::vector<statement::Body> bodiesFor(const CheckedPacket& packet, Act act, const std::string& signerId) {
    std::vector<statement::Body> out;
    switch (act) {
    case Act::issue:
    case Act::submit:
        return {std::monostate{}};
    case Act::review:
        return {anyReview(packet)};
    case Act::approve:
        return {statement::ApproveBody{}};
    case Act::retract:
        for (const statement::Statement* approval : ownApprovals(packet, signerId))
            out.emplace_back(statement::RetractBody{approval->digest(), anyText});
        return out;
    case Act::decline:
        return {anyRefusal(packet, policy::ReasonUse::decline)};
    case Act::withdraw:
        return {anyRefusal(packet, policy::ReasonUse::withdraw)};
    case Act::hold:
        return {statement::HoldBody{anyText}};
    case Act::release:
        for (const statement::Statement* hold : packet.reduction().known.openHolds())
            out.emplace_back(statement::ReleaseBody{hold->digest(), anyText});
        return out;
    case Act::comment:
        return {statement::CommentBody{"", anyText, false, {}}};
    }
    return out;
}

/// The capacities worth trying: those of the person in which the act can be done, or none at all, so that the refusal
/// says what is missing.
std::vector<std::optional<policy::Capacity>> capacitiesOf(const policy::Signer* signer, Act act) {
    std::vector<std::optional<policy::Capacity>> out;
    if (signer)
        for (const policy::Grant& grant : signer->grants)
            if (statement::meaningOf(act, grant.capacity)) out.emplace_back(grant.capacity);
    if (out.empty()) out.emplace_back(std::nullopt);
    return out;
}

/// The first key that may sign now; without one the error says so.
Result<crypto::PublicKey> anyKey(const CheckedPacket& packet, ActIntent intent, Timestamp at) {
    for (const policy::SignerKey& key : packet.rules().directory.findSigner(intent.signer.text())->keys) {
        intent.keyId = key.keyId;
        if (auto chosen = chooseKey(packet, intent, at)) return chosen;
    }
    intent.keyId.reset();
    return chooseKey(packet, intent, at);
}

Result<void> attempt(const CheckedPacket& packet, const ActIntent& intent, const Clock& clock) {
    auto capacity = chooseCapacity(packet, intent);
    if (!capacity) return std::move(capacity).error();
    auto at = requestTime(packet, intent, clock);
    if (!at) return std::move(at).error();
    auto key = anyKey(packet, intent, *at);
    if (!key) return std::move(key).error();
    return refuseAct(packet, preparePredicate(packet, intent, *capacity, *at, anyText), *key);
}

bool approvedAs(const CheckedPacket& packet, const SignerId& signer, const std::optional<policy::Capacity>& capacity) {
    const auto own = ownApprovals(packet, signer.text());
    return capacity && std::any_of(own.begin(), own.end(), [&](const statement::Statement* approval) {
               return approval->predicate().capacity == *capacity;
           });
}

/// Whether every row that the approval could fill is signed.
bool rowsSigned(const CheckedPacket& packet, const std::optional<policy::Capacity>& capacity) {
    const auto& rows = packet.core().content().requiredSigners;
    bool any = false;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!capacity || capacity->role() != rows[i].role) continue;
        if (!packet.reduction().roster[i]) return false;
        any = true;
    }
    return any;
}

/// What an approval in that capacity would add nothing to.
Obstacle approvalNotNeeded(const CheckedPacket& packet, const SignerId& signer,
                           const std::optional<policy::Capacity>& capacity) {
    if (approvedAs(packet, signer, capacity)) return Obstacle::approvedAlready;
    return rowsSigned(packet, capacity) ? Obstacle::signedByOthers : Obstacle::none;
}

PossibleAct judge(const CheckedPacket& packet, Act act, const SignerId& signer, const Clock& clock) {
    PossibleAct out{act, Obstacle::refused, {}};
    const auto bodies = bodiesFor(packet, act, signer.text());
    if (bodies.empty()) {
        out.obstacle = act == Act::release ? Obstacle::noOpenHold : Obstacle::noApprovalOfOwn;
        return out;
    }
    for (const auto& capacity : capacitiesOf(packet.rules().directory.findSigner(signer.text()), act)) {
        const Obstacle idle = act == Act::approve ? approvalNotNeeded(packet, signer, capacity) : Obstacle::none;
        if (idle != Obstacle::none) {
            if (!out.refusal && out.obstacle != Obstacle::approvedAlready) out.obstacle = idle;
            continue;
        }
        for (const statement::Body& body : bodies) {
            const auto tried = attempt(packet, {act, signer, capacity, {}, {}, body}, clock);
            if (tried) return {act, Obstacle::none, {}};
            out.obstacle = Obstacle::refused;
            if (!out.refusal) out.refusal = tried.error();
        }
    }
    return out;
}

} // namespace

std::vector<PossibleAct> possibleActs(const CheckedPacket& packet, const std::string& signerId, const Clock& clock) {
    std::vector<PossibleAct> out;
    const auto signer = SignerId::parse(signerId);
    for (const Act act : statement::allActs) {
        if (act == Act::issue) continue;
        out.push_back(signer ? judge(packet, act, *signer, clock) : PossibleAct{act, Obstacle::nobody, {}});
    }
    return out;
}

} // namespace countersign::usecases
