#include "core/validation/scenario/forged_packet.h"

#include "core/json/writer.h"
#include "core/workflow/causal_order.h"
#include "core/workflow/packet_document.h"

#include <algorithm>

namespace countersign::validation {

namespace {

using statement::Act;

bool fits(const packet::RequiredSigner& row, const statement::Predicate& said) {
    return said.act == Act::approve && said.capacity.role() == row.role && row.names(said.signer.text());
}

/// The first approval that fits each row and fills no earlier one.
std::vector<const statement::Statement*> claimedRoster(const std::vector<packet::RequiredSigner>& rows,
                                                       const workflow::Past& known) {
    std::vector<const statement::Statement*> roster;
    for (const packet::RequiredSigner& row : rows) {
        const auto& all = known.statements();
        const auto found = std::find_if(all.begin(), all.end(), [&](const statement::Statement* statement) {
            return fits(row, statement->predicate()) &&
                   std::find(roster.begin(), roster.end(), statement) == roster.end();
        });
        roster.push_back(found != all.end() ? *found : nullptr);
    }
    return roster;
}

std::optional<Timestamp> latestOf(const std::vector<const statement::Statement*>& roster) {
    std::optional<Timestamp> latest;
    for (const statement::Statement* approval : roster)
        if (approval && (!latest || approval->predicate().at > *latest)) latest = approval->predicate().at;
    return latest;
}

} // namespace

std::string withPacketDigest(json::Value document) {
    document.set("packet_sha256", json::Value::string(workflow::packetDigest(document).hex()));
    return json::writeCanonical(document);
}

std::string forgePacket(const workflow::Rules& rules, const std::vector<statement::Statement>& statements) {
    std::vector<const statement::Statement*> all;
    for (const statement::Statement& statement : statements)
        all.push_back(&statement);
    const workflow::CausalOrder order(all);
    workflow::Reduction claimed;
    for (const workflow::CausalOrder::Node& node : order.nodes())
        claimed.known.add(*node.statement);
    claimed.state = workflow::ApprovalState::approved;
    claimed.roster = claimedRoster(rules.core.content().requiredSigners, claimed.known);
    json::Value document = workflow::packetDocument(rules, claimed, claimed.state);
    // The program leaves the time open when a row is empty; a forger does not.
    if (const auto latest = latestOf(claimed.roster))
        document.set("approval_timestamp_utc", json::Value::string(latest->text()));
    return withPacketDigest(std::move(document));
}

} // namespace countersign::validation
