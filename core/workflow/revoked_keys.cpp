#include "core/workflow/revoked_keys.h"

#include <algorithm>

namespace countersign::workflow {

namespace {

/// Proof, independent of the key, that the statement at `position` existed before the moment.
bool isWitnessed(const CausalOrder& order, std::size_t position, Timestamp before, const Rules& rules) {
    const SignerId& signer = order.nodes()[position].statement->predicate().signer;
    return std::any_of(order.nodes().begin(), order.nodes().end(), [&](const CausalOrder::Node& node) {
        const statement::Predicate& said = node.statement->predicate();
        return said.signer != signer && said.at < before && !rules.doubts(said.signer.text()) &&
               std::binary_search(node.past.begin(), node.past.end(), position);
    });
}

} // namespace

std::optional<Irregularity> refuseRevoked(const CausalOrder& order, std::size_t position,
                                          const Rules& rules) {
    const CausalOrder::Node& node = order.nodes()[position];
    const auto revocation = rules.revocationOf(node.statement->keyId());
    if (!revocation) return std::nullopt;
    const std::string key = "key " + node.statement->keyId().shortHex() + " is " +
                            std::string(policy::revocationReasonName(revocation->reason));
    const Timestamp end = revocation->revokedAt.plusSeconds(rules.policy.clockSkewSeconds());
    for (const std::size_t earlier : node.past)
        if (end < order.nodes()[earlier].statement->predicate().at)
            return irregular(*node.statement, IrregularityKind::keyRevoked,
                             key + " since " + revocation->revokedAt.text() + ", and it rests on " +
                                 order.nodes()[earlier].statement->fileName() + " from after that");
    if (!revocation->castsDoubt() || isWitnessed(order, position, *revocation->suspectedSince, rules))
        return std::nullopt;
    return irregular(*node.statement, IrregularityKind::keyInDoubt,
                     key + ", and nobody else had seen it before " + revocation->suspectedSince->text());
}

} // namespace countersign::workflow
