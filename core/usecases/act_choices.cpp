#include "core/usecases/act_choices.h"

namespace countersign::usecases {

namespace {

using statement::Act;
using statement::Statement;

std::string saidIn(const Statement& statement) {
    const statement::Body& body = statement.predicate().body;
    if (const auto* hold = std::get_if<statement::HoldBody>(&body)) return hold->reason;
    if (const auto* comment = std::get_if<statement::CommentBody>(&body)) return comment->text;
    return {};
}

std::vector<const Statement*> standingApprovals(const workflow::Past& known, const SignerId& signer) {
    std::vector<const Statement*> out;
    for (const Statement* one : known.statements())
        if (one->predicate().act == Act::approve && one->predicate().signer == signer &&
            !known.retracted(one->digest()))
            out.push_back(one);
    return out;
}

std::vector<const Statement*> targetsOf(const workflow::Past& known, Act act, const SignerId& signer) {
    if (act == Act::release) return known.openHolds();
    if (act == Act::retract) return standingApprovals(known, signer);
    if (act == Act::comment) return known.openQuestions();
    return {};
}

std::vector<std::string> reasonCodesFor(const policy::SignerPolicy& policy, Act act) {
    if (act == Act::decline) return policy.reasonCodes().of(policy::ReasonUse::decline);
    if (act == Act::withdraw) return policy.reasonCodes().of(policy::ReasonUse::withdraw);
    return {};
}

} // namespace

ActChoices actChoices(const CheckedPacket& packet, Act act, const SignerId& signer, Timestamp now) {
    ActChoices out;
    const workflow::Rules rules = packet.rules();
    out.reasonCodes = reasonCodesFor(rules.policy, act);
    for (const Statement* target : targetsOf(packet.reduction().known, act, signer))
        out.targets.push_back({target->digest(), target->predicate().act, target->predicate().printedName,
                               target->predicate().at, saidIn(*target)});
    const policy::Signer* person = rules.directory.findSigner(signer.text());
    if (!person) return out;
    out.printedName = person->printedName;
    for (const policy::Grant& grant : person->grants)
        if (statement::meaningOf(act, grant.capacity)) out.capacities.push_back(grant.capacity);
    for (const policy::SignerKey& key : person->keys)
        if (rules.allowsSigning(key, now)) out.keys.push_back(key.keyId);
    return out;
}

} // namespace countersign::usecases
