#include "core/usecases/roster_view.h"

namespace countersign::usecases {

namespace {

RosterRowView::Signature signatureOf(const CheckedPacket& packet, const statement::Statement& approval) {
    const statement::Predicate& said = approval.predicate();
    RosterRowView::Signature out{said.printedName, said.signer.text(), said.at, false, approval.keyId(), {}, {}};
    const policy::Directory& directory = packet.rules().directory;
    const auto holder = directory.findKey(approval.keyId());
    if (!holder) return out;
    out.verified = holder->signer->id == said.signer && approval.verifies(holder->key->publicKey);
    out.method = crypto::methodName(holder->key->publicKey.method());
    out.protection = policy::protectionName(holder->key->protection);
    return out;
}

/// Who can give the missing signatures of each role; rows of one role miss theirs in the same order.
std::vector<std::string> nextUnmet(const std::vector<workflow::Unmet>& unmet, policy::Role role,
                                   std::size_t& from) {
    while (from < unmet.size()) {
        const workflow::Unmet& condition = unmet[from++];
        if (condition.need == workflow::Need::signature && condition.role == role) return condition.who;
    }
    return {};
}

} // namespace

std::vector<RosterRowView> rosterView(const CheckedPacket& packet) {
    std::vector<RosterRowView> out;
    const workflow::Reduction& reduction = packet.reduction();
    const auto& rows = packet.core().content().requiredSigners;
    std::size_t next = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        RosterRowView row{.role = std::string(policy::roleName(rows[i].role)),
                          .windows = rows[i].scope.windows,
                          .clusters = rows[i].scope.clusters,
                          .tiers = rows[i].scope.tiers,
                          .eligible = rows[i].eligible,
                          .signature = {},
                          .whoCan = {}};
        const statement::Statement* approval =
            i < reduction.roster.size() ? reduction.roster[i] : nullptr;
        if (approval)
            row.signature = signatureOf(packet, *approval);
        else if (!reduction.known.refusal())
            row.whoCan = nextUnmet(reduction.unmet, rows[i].role, next);
        out.push_back(std::move(row));
    }
    return out;
}

} // namespace countersign::usecases
