#include "core/policy/directory_changes.h"

#include "core/json/writer.h"

#include <algorithm>

namespace countersign::policy {

namespace {

using enum DirectoryChangeKind;
using Changes = std::vector<DirectoryChange>;

std::string between(std::string_view from, std::string_view to) {
    return std::string(from) + " -> " + std::string(to);
}

std::string describe(const Grant& grant) {
    return std::string(grant.capacity.text()) + " " + json::writeCanonical(grant.scope.toJson());
}

std::string describe(const SignerKey& key) {
    return key.keyId.hex() + " (" + std::string(crypto::methodName(key.publicKey.method())) + ", " +
           std::string(protectionName(key.protection)) + ", " + key.validFrom.text() + " until " +
           key.validUntil.text() + ")";
}

std::string describe(const Revocation& revocation) {
    return std::string(revocationReasonName(revocation.reason)) + " at " + revocation.revokedAt.text() +
           (revocation.suspectedSince ? ", suspected since " + revocation.suspectedSince->text() : "");
}

const SignerKey* findKey(const Signer& signer, const Sha256& keyId) {
    const auto found = std::find_if(signer.keys.begin(), signer.keys.end(),
                                    [&](const SignerKey& key) { return key.keyId == keyId; });
    return found != signer.keys.end() ? &*found : nullptr;
}

void compareRevocation(const std::string& who, const SignerKey* from, const SignerKey& to, Changes& changes) {
    const std::optional<Revocation> before = from ? from->revocation : std::nullopt;
    if (before == to.revocation) return;
    const DirectoryChangeKind kind = !before          ? keyRevoked
                                     : !to.revocation ? revocationLifted
                                                      : revocationChanged;
    changes.push_back({kind, who,
                       to.keyId.hex() + ": " +
                           (!before          ? describe(*to.revocation)
                            : !to.revocation ? describe(*before)
                                             : between(describe(*before), describe(*to.revocation)))});
}

void compareKeys(const Signer* from, const Signer& to, Changes& changes) {
    const std::string& who = to.id.text();
    for (const SignerKey& key : to.keys) {
        const SignerKey* before = from ? findKey(*from, key.keyId) : nullptr;
        if (!before)
            changes.push_back({keyAdded, who, describe(key)});
        else if (describe(*before) != describe(key))
            changes.push_back({keyChanged, who, between(describe(*before), describe(key))});
        compareRevocation(who, before, key, changes);
    }
}

void compareGrants(const Signer* from, const Signer& to, Changes& changes) {
    const std::string& who = to.id.text();
    for (const Grant& grant : to.grants) {
        const Grant* before = from ? from->grantOf(grant.capacity) : nullptr;
        if (!before)
            changes.push_back({grantAdded, who, describe(grant)});
        else if (!(before->scope == grant.scope))
            changes.push_back({scopeChanged, who, between(describe(*before), describe(grant))});
    }
}

void reportGone(const Signer& from, const Signer& to, Changes& changes) {
    for (const Grant& grant : from.grants)
        if (!to.grantOf(grant.capacity)) changes.push_back({grantRemoved, from.id.text(), describe(grant)});
    for (const SignerKey& key : from.keys)
        if (!findKey(to, key.keyId)) changes.push_back({keyRemoved, from.id.text(), describe(key)});
}

} // namespace

std::vector<DirectoryChange> changesBetween(const Directory& from, const Directory& to) {
    Changes changes;
    if (from.id() != to.id()) changes.push_back({idChanged, "", between(from.id(), to.id())});
    if (from.environment() != to.environment())
        changes.push_back({environmentChanged, "",
                           between(environmentName(from.environment()), environmentName(to.environment()))});
    for (const Signer& signer : to.signers()) {
        const Signer* before = from.findSigner(signer.id.text());
        if (!before)
            changes.push_back({signerAdded, signer.id.text(), signer.printedName});
        else if (before->printedName != signer.printedName)
            changes.push_back(
                {nameChanged, signer.id.text(), between(before->printedName, signer.printedName)});
        compareGrants(before, signer, changes);
        compareKeys(before, signer, changes);
    }
    for (const Signer& signer : from.signers()) {
        const Signer* after = to.findSigner(signer.id.text());
        if (after)
            reportGone(signer, *after, changes);
        else
            changes.push_back({signerRemoved, signer.id.text(), signer.printedName});
    }
    return changes;
}

std::vector<DirectoryChange> changesFromNothing(const Directory& directory) {
    Changes changes;
    for (const Signer& signer : directory.signers()) {
        changes.push_back({signerAdded, signer.id.text(), signer.printedName});
        compareGrants(nullptr, signer, changes);
        compareKeys(nullptr, signer, changes);
    }
    return changes;
}

Result<void> refuseLifting(const Directory& from, const Directory& to) {
    for (const Signer& signer : from.signers()) {
        for (const SignerKey& key : signer.keys) {
            if (!key.revocation) continue;
            const auto holder = to.findKey(key.keyId);
            const bool kept =
                holder && holder->signer->id == signer.id && holder->key->revocation &&
                Revocation::graver(*key.revocation, *holder->key->revocation) == *holder->key->revocation;
            if (!kept)
                return Error(ErrorCode::revocationLifted, {}, key.keyId.hex(),
                             signer.id.text() + ": " + describe(*key.revocation));
        }
    }
    return {};
}

} // namespace countersign::policy
