#include "core/usecases/accept_rules.h"

#include "core/usecases/trusted_rules.h"

namespace countersign::usecases {

namespace {

using policy::TrustedKind;

/// Whether the file may be relied on beside what is trusted. One that is trusted already may have become too old.
Result<void> refuse(const Workspace& workspace, const RuleOffer& offer) {
    if (offer.directory && !offer.trusted) return refuseAsSuccessor(workspace, *offer.directory);
    return workspace.trust.refuse(offer.file);
}

Result<void> compareDirectory(const Workspace& workspace, RuleOffer& offer) {
    const auto trusted = newestTrustedDirectory(workspace, offer.file.id);
    if (!trusted) return trusted.error();
    offer.compared = trusted->has_value();
    offer.changes = *trusted ? policy::changesBetween((*trusted)->directory, *offer.directory)
                             : policy::changesFromNothing(*offer.directory);
    return {};
}

void comparePolicy(const Workspace& workspace, RuleOffer& offer) {
    const auto bytes = offer.before ? findRuleBytes(workspace, offer.before->sha256) : std::nullopt;
    offer.compared = bytes.has_value();
    offer.values = differingValues(bytes.value_or(""), offer.bytes);
}

RuleOffer describe(const Workspace& workspace, RuleOffer offer) {
    offer.trusted = workspace.trust.contains(offer.file.kind, offer.file.sha256);
    offer.before = workspace.trust.newest(offer.file.kind, offer.file.id);
    auto allowed = refuse(workspace, offer);
    if (allowed && !offer.trusted && offer.directory) allowed = compareDirectory(workspace, offer);
    if (!allowed)
        offer.refusal = allowed.error();
    else if (!offer.trusted && !offer.directory)
        comparePolicy(workspace, offer);
    return offer;
}

} // namespace

Result<std::vector<RuleOffer>> ruleOffers(const Workspace& workspace, const WindowId& window) {
    auto rules = WindowRules::read(store::WindowStore(workspace.files, window));
    if (!rules) return std::move(rules).error();
    const Timestamp now = workspace.clock.now();
    RuleOffer policy{entryOf(rules->policy, now), std::move(rules->policyBytes), nullptr};
    RuleOffer directory{entryOf(rules->directory, now), std::move(rules->directoryBytes),
                        std::make_shared<const policy::Directory>(std::move(rules->directory))};
    return std::vector{describe(workspace, std::move(policy)), describe(workspace, std::move(directory))};
}

Result<void> acceptRules(const Workspace& workspace, const std::vector<RuleOffer>& offers, TrustKeeper& keeper) {
    auto trust = keeper.readTrust();
    if (!trust) return std::move(trust).error();
    const Workspace present{workspace.files, *trust, workspace.clock, workspace.toolVersion, workspace.acceptedRules};
    for (const RuleOffer& offer : offers)
        if (auto allowed = refuse(present, offer); !allowed) return allowed;
    policy::TrustList extended = *trust;
    for (const RuleOffer& offer : offers) {
        if (auto kept = keeper.keepAccepted(offer.file.sha256, offer.bytes); !kept) return kept;
        extended.add(offer.file);
    }
    return keeper.writeTrust(extended);
}

} // namespace countersign::usecases
