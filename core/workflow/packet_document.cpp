#include "core/workflow/packet_document.h"

#include "core/crypto/sha256.h"
#include "core/json/writer.h"

#include <algorithm>

namespace countersign::workflow {

namespace {

json::Value text(std::string_view string) {
    return json::Value::string(std::string(string));
}

json::Value rosterRow(const statement::Statement& approval, const policy::Directory& directory) {
    const statement::Predicate& said = approval.predicate();
    const crypto::PublicKey& key = directory.findKey(approval.keyId())->key->publicKey;
    return json::Value::object({{"signer_id", text(said.signer.text())},
                                {"printed_name", text(said.printedName)},
                                {"role", text(said.capacity.text())},
                                {"authority_scope", said.scope.toJson()},
                                {"signature_timestamp_utc", text(said.at.text())},
                                {"signature_method", text(crypto::methodName(key.method()))},
                                {"signature_hash", text(approval.fileDigest().hex())},
                                {"statement_sha256", text(approval.digest().hex())},
                                {"key_id", text(approval.keyId().hex())},
                                {"public_key", text(key.base64())}});
}

json::Value reviewRow(const statement::Statement& review, const statement::ReviewBody& body) {
    const statement::Predicate& said = review.predicate();
    return json::Value::object({{"statement_sha256", text(review.digest().hex())},
                                {"signer_id", text(said.signer.text())},
                                {"printed_name", text(said.printedName)},
                                {std::string(said.capacity.member()), text(said.capacity.text())},
                                {"timestamp_utc", text(said.at.text())},
                                {"recommendation", text(statement::recommendationName(body.recommendation))},
                                {"verifications", body.verificationsToJson()}});
}

/// The latest time among the approvals of the roster; null unless every row is filled.
json::Value approvalTime(const std::vector<const statement::Statement*>& roster) {
    std::optional<Timestamp> latest;
    for (const statement::Statement* approval : roster) {
        if (!approval) return {};
        latest = latest ? std::max(*latest, approval->predicate().at) : approval->predicate().at;
    }
    return latest ? text(latest->text()) : json::Value::null();
}

} // namespace

Sha256 packetDigest(json::Value document) {
    document.remove("packet_sha256");
    return crypto::sha256(json::writeCanonical(document));
}

json::Value packetBody(const Rules& rules, const Reduction& reduction, ApprovalState state) {
    auto roster = json::Value::array();
    for (const statement::Statement* approval : reduction.roster)
        if (approval) roster.append(rosterRow(*approval, rules.directory));
    auto reviews = json::Value::array();
    auto history = json::Value::array();
    for (const statement::Statement* statement : reduction.known.statements()) {
        if (const auto* body = std::get_if<statement::ReviewBody>(&statement->predicate().body))
            reviews.append(reviewRow(*statement, *body));
        history.append(statement->envelope());
    }
    const bool approved = state == ApprovalState::approved;
    json::Value document = rules.core.value();
    document.set("approval_state", text(stateName(state)));
    document.set("approval_timestamp_utc", approved ? approvalTime(reduction.roster) : json::Value::null());
    document.set("signer_roster", std::move(roster));
    document.set("human_review", std::move(reviews));
    document.set("history", std::move(history));
    return document;
}

json::Value packetDocument(const Rules& rules, const Reduction& reduction, ApprovalState state) {
    json::Value document = packetBody(rules, reduction, state);
    const bool approved = state == ApprovalState::approved;
    document.set("packet_sha256", approved ? text(packetDigest(document).hex()) : json::Value::null());
    return document;
}

} // namespace countersign::workflow
