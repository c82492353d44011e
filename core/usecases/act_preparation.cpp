#include "core/usecases/act_preparation.h"

#include "core/validation/snapshot_age.h"
#include "core/workflow/act_rules.h"

#include <algorithm>

namespace countersign::usecases {

namespace {

using statement::Act;

std::vector<policy::Capacity> capacitiesFor(const policy::Signer& signer, Act act) {
    std::vector<policy::Capacity> out;
    for (const policy::Grant& grant : signer.grants)
        if (statement::meaningOf(act, grant.capacity)) out.push_back(grant.capacity);
    return out;
}

std::string listed(const std::vector<std::string>& words) {
    std::string out;
    for (const std::string& word : words)
        out += (out.empty() ? "" : ", ") + word;
    return out;
}

Error refused(const ActIntent& intent, std::string detail) {
    return Error(ErrorCode::actRefused, "", std::string(statement::actName(intent.act)), std::move(detail));
}

/// A draft may still wait for things; what nobody can wait for any more is not submitted or approved, and a
/// second decision for one revision not even issued.
bool stopsSigning(const validation::Finding& finding, Act act) {
    if (finding.severity() != validation::Severity::fail) return false;
    if (!finding.unfinished || finding.constraint == validation::Constraint::REVISION_FORKED) return true;
    return act != Act::issue && (finding.constraint == validation::Constraint::SNAPSHOT_STALE ||
                                 finding.constraint == validation::Constraint::REVISION_OVERTAKEN);
}

std::string described(const validation::Finding& finding) {
    return std::string(validation::constraintId(finding.constraint)) + " " + finding.detail;
}

/// Nobody puts a name under a packet that already says something false, or that is already decided, or whose
/// snapshot is stale at the moment of signing (domain.md section 2).
Result<void> refuseByFindings(const CheckedPacket& packet, Act act, Timestamp at) {
    if (act != Act::issue && act != Act::submit && act != Act::approve) return {};
    std::vector<std::string> ids;
    for (const validation::Finding& finding : packet.findings())
        if (stopsSigning(finding, act)) ids.push_back(described(finding));
    if (act != Act::issue)
        if (const auto age = validation::snapshotAgeAt(packet.dossier(), at)) ids.push_back(described(*age));
    if (ids.empty()) return {};
    return Error(ErrorCode::packetFails, packet.dossier().file, "", listed(ids));
}

bool isTooLateAfterSealing(Act act) {
    return act == Act::submit || act == Act::approve || act == Act::retract || act == Act::decline ||
           act == Act::withdraw;
}

} // namespace

Result<policy::Capacity> chooseCapacity(const CheckedPacket& packet, const ActIntent& intent) {
    const policy::Signer* signer = packet.rules().directory.findSigner(intent.signer.text());
    if (!signer) return refused(intent, intent.signer.text() + " is not in the packet's directory");
    std::vector<policy::Capacity> possible = capacitiesFor(*signer, intent.act);
    if (intent.capacity)
        std::erase_if(possible, [&](const policy::Capacity& one) { return one != *intent.capacity; });
    if (possible.empty() && intent.capacity)
        return refused(intent, intent.signer.text() + " cannot do this as " +
                                   std::string(intent.capacity->text()) + " by the packet's directory");
    if (possible.empty())
        return refused(intent, intent.signer.text() + " holds no role or duty in which this can be done");
    if (possible.size() == 1) return possible.front();
    std::vector<std::string> words;
    for (const policy::Capacity& capacity : possible)
        words.emplace_back(capacity.text());
    return Error(ErrorCode::capacityUnclear, "", intent.signer.text(), listed(words));
}

Result<crypto::PublicKey> chooseKey(const CheckedPacket& packet, const ActIntent& intent, Timestamp at) {
    const policy::Signer* signer = packet.rules().directory.findSigner(intent.signer.text());
    std::vector<const policy::SignerKey*> possible;
    for (const policy::SignerKey& key : signer->keys) {
        if (intent.keyId && key.keyId != *intent.keyId) continue;
        if (packet.rules().allowsSigning(key, at)) possible.push_back(&key);
    }
    if (possible.size() == 1) return possible.front()->publicKey;
    std::vector<std::string> ids;
    for (const policy::SignerKey* key : possible)
        ids.push_back(key->keyId.hex());
    return Error(ErrorCode::keyUnclear, "", intent.signer.text(),
                 possible.empty() ? "the directory lists none" : listed(ids));
}

Result<Timestamp> requestTime(const CheckedPacket& packet, const ActIntent& intent, const Clock& clock) {
    const Timestamp now = clock.now();
    for (const statement::Statement* known : packet.reduction().known.statements())
        if (now.plusSeconds(packet.rules().policy.clockSkewSeconds()) < known->predicate().at)
            return Error(ErrorCode::clockBehind, "", known->fileName(),
                         "now " + now.text() + ", signed " + known->predicate().at.text());
    if (!intent.requestedAt) return now;
    if (*intent.requestedAt > now || intent.requestedAt->plusSeconds(requestLifetimeSeconds) < now)
        return Error(ErrorCode::requestExpired, "", intent.requestedAt->text(), "now " + now.text());
    return *intent.requestedAt;
}

std::vector<const json::Value*> reviewPayloads(const CheckedPacket& packet,
                                               const statement::Predicate& predicate) {
    std::vector<const json::Value*> out;
    if (const auto* body = std::get_if<statement::ApproveBody>(&predicate.body))
        for (const Sha256& digest : body->reliesOn)
            if (const statement::Statement* review = packet.reduction().known.find(digest))
                out.push_back(&review->payload());
    return out;
}

statement::Predicate preparePredicate(const CheckedPacket& packet, const ActIntent& intent,
                                      const policy::Capacity& capacity, Timestamp at,
                                      const std::string& toolVersion) {
    const policy::Signer* signer = packet.rules().directory.findSigner(intent.signer.text());
    const policy::Grant* grant = signer->grantOf(capacity);
    const auto meaning = statement::meaningOf(intent.act, capacity);
    statement::Predicate out{intent.act,
                             intent.signer,
                             signer->printedName,
                             capacity,
                             grant ? grant->scope : policy::AuthorityScope{},
                             std::string(meaning.value_or("")),
                             at,
                             packet.core().key(),
                             packet.reduction().heads(),
                             toolVersion,
                             intent.body};
    if (auto* body = std::get_if<statement::ApproveBody>(&out.body)) {
        for (const statement::Statement* known : packet.reduction().known.statements()) {
            const auto* review = std::get_if<statement::ReviewBody>(&known->predicate().body);
            if (review && review->recommendation == statement::Recommendation::go)
                body->reliesOn.push_back(known->digest());
        }
        std::sort(body->reliesOn.begin(), body->reliesOn.end());
        body->view = statement::viewDigest(packet.core(), out, reviewPayloads(packet, out));
    }
    return out;
}

Result<void> refuseAct(const CheckedPacket& packet, const statement::Predicate& predicate,
                       const crypto::PublicKey& key) {
    const auto refusal = [&](std::string detail) {
        return Error(ErrorCode::actWouldNotCount, packet.dossier().file,
                     std::string(statement::actName(predicate.act)), std::move(detail));
    };
    if (packet.dossier().sealed && isTooLateAfterSealing(predicate.act))
        return refusal("the packet is approved; put it on hold, or issue a new revision");
    if (auto findings = refuseByFindings(packet, predicate.act, predicate.at); !findings) return findings;
    // The very file that would be written, only without its signature, judged by the rules of every reader.
    auto unsignedFile = statement::Statement::parse(
        statement::makeEnvelope(statement::makePayload(packet.core(), predicate), key.keyId(), ""), "");
    if (!unsignedFile) return std::move(unsignedFile).error();
    if (const auto odd = workflow::refuseAuthority(*unsignedFile, packet.rules()))
        return refusal(odd->detail);
    if (const auto odd = workflow::refuseAct(*unsignedFile, packet.reduction().known, packet.rules()))
        return refusal(odd->detail);
    return {};
}

} // namespace countersign::usecases
