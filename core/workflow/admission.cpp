#include "core/workflow/admission.h"

#include <algorithm>

namespace countersign::workflow {

namespace {

using enum IrregularityKind;
using Refusal = std::optional<Irregularity>;

Refusal refuseKey(const statement::Statement& statement, const Rules& rules) {
    const statement::Predicate& said = statement.predicate();
    const auto holder = rules.directory.findKey(statement.keyId());
    if (!rules.directory.findSigner(said.signer.text()))
        return irregular(statement, signerUnknown, said.signer.text() + " is not in the pinned directory");
    if (!holder)
        return irregular(statement, keyUnknown,
                         "key " + statement.keyId().shortHex() + " is not in the pinned directory");
    if (holder->signer->id != said.signer)
        return irregular(statement, keyOfAnotherPerson,
                         "signed with a key of " + holder->signer->id.text() + ", not of " +
                             said.signer.text());
    if (!statement.verifies(holder->key->publicKey))
        return irregular(statement, signatureBad, "key " + statement.keyId().shortHex());
    if (said.at < holder->key->validFrom || said.at > holder->key->validUntil)
        return irregular(statement, keyOutsideItsTime,
                         "signed at " + said.at.text() + ", key valid from " + holder->key->validFrom.text() +
                             " until " + holder->key->validUntil.text());
    if (!rules.allowsSigning(*holder->key, said.at))
        return irregular(statement, keyRevoked, "signed at " + said.at.text());
    const policy::PolicyTier* tier = rules.tier();
    if (said.act == statement::Act::approve && tier && tier->refuses(holder->key->protection))
        return irregular(statement, keyProtectionRefused,
                         "tier " + tier->name + " refuses keys kept as " +
                             std::string(policy::protectionName(holder->key->protection)));
    return std::nullopt;
}

} // namespace

std::optional<policy::Revocation> Rules::revocationOf(const Sha256& keyId) const {
    std::optional<policy::Revocation> found;
    for (const policy::Directory* each : {&directory, newest}) {
        const auto holder = each ? each->findKey(keyId) : std::nullopt;
        if (!holder || !holder->key->revocation) continue;
        found =
            found ? policy::Revocation::graver(*found, *holder->key->revocation) : holder->key->revocation;
    }
    return found;
}

bool Rules::doubts(std::string_view signer) const {
    for (const policy::Directory* each : {&directory, newest}) {
        const policy::Signer* person = each ? each->findSigner(signer) : nullptr;
        if (person && std::any_of(person->keys.begin(), person->keys.end(), [](const policy::SignerKey& key) {
                return key.revocation && key.revocation->castsDoubt();
            }))
            return true;
    }
    return false;
}

bool Rules::allowsSigning(const policy::SignerKey& key, Timestamp at) const {
    const auto revocation = revocationOf(key.keyId);
    return key.maySignAt(at) && (!revocation || at < revocation->revokedAt);
}

Irregularity irregular(const statement::Statement& statement, IrregularityKind kind, std::string detail) {
    return Irregularity{kind, statement.digest(), statement.fileName(), std::move(detail)};
}

std::optional<Irregularity> refuseAuthority(const statement::Statement& statement, const Rules& rules) {
    const statement::Predicate& said = statement.predicate();
    const std::string capacity(said.capacity.text());
    const policy::Signer* signer = rules.directory.findSigner(said.signer.text());
    const policy::Grant* grant = signer->grantOf(said.capacity);
    const auto meaning = statement::meaningOf(said.act, said.capacity);
    if (!grant || !meaning)
        return irregular(statement, capacityNotHeld,
                         said.signer.text() + " cannot " + std::string(statement::actName(said.act)) +
                             " as " + capacity);
    const packet::PacketKey& key = rules.core.key();
    if (!grant->scope.covers(key.window, key.cluster, rules.core.content().policy.tier, said.at))
        return irregular(statement, scopeExceeded,
                         "the " + capacity + " scope of " + said.signer.text() +
                             " does not cover this packet at " + said.at.text());
    if (said.meaning != *meaning) return irregular(statement, wordingDiffers, "meaning");
    if (said.printedName != signer->printedName) return irregular(statement, wordingDiffers, "printed_name");
    if (!(said.scope == grant->scope)) return irregular(statement, wordingDiffers, "authority_scope");
    return std::nullopt;
}

std::optional<Irregularity> refuseAdmission(const statement::Statement& statement, const Rules& rules) {
    if (auto refusal = refuseKey(statement, rules)) return refusal;
    if (statement.coreDigest() != rules.core.digest())
        return irregular(statement, otherPacket, "it is about core " + statement.coreDigest().shortHex());
    if (statement.predicate().key != rules.core.key())
        return irregular(statement, otherPacket, "window, cluster or revision differ from the core's");
    return refuseAuthority(statement, rules);
}

} // namespace countersign::workflow
