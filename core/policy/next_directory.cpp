#include "core/policy/next_directory.h"

#include "core/policy/directory_text.h"

#include <algorithm>
#include <utility>

namespace countersign::policy {

namespace {

/// Written and read again: whatever a directory may not say is refused here, before it is a file.
Result<DirectoryVersion> next(const Directory& current, const std::vector<Signer>& signers) {
    std::string bytes = directoryText(current.id(), current.version() + 1, current.environment(), signers);
    auto directory = Directory::parse(bytes, "the directory's next version");
    if (!directory) return std::move(directory).error();
    return DirectoryVersion{std::move(bytes), std::move(*directory)};
}

Error clash(const NewKey& added, std::string detail) {
    return Error(ErrorCode::enrolmentClashes, {}, added.signer.text(), std::move(detail));
}

} // namespace

Result<DirectoryVersion> withKey(const Directory& current, const NewKey& added) {
    if (const auto holder = current.findKey(added.key.keyId))
        return clash(added, "the key is listed already, for " + holder->signer->id.text());
    std::vector<Signer> signers = current.signers();
    auto place = std::find_if(signers.begin(), signers.end(), [&](const Signer& signer) {
        return foldCase(signer.id.text()) == foldCase(added.signer.text());
    });
    if (place == signers.end())
        place = signers.insert(place, Signer{added.signer, added.printedName, {}, {}});
    else if (place->id != added.signer || place->printedName != added.printedName)
        return clash(added, "the directory knows " + place->id.text() + " as " + place->printedName);
    for (const Grant& grant : added.grants)
        if (!place->grantOf(grant.capacity)) place->grants.push_back(grant);
    place->keys.push_back(added.key);
    return next(current, signers);
}

Result<DirectoryVersion> withRevocation(const Directory& current, const Sha256& keyId,
                                        const Revocation& revocation) {
    std::vector<Signer> signers = current.signers();
    for (Signer& signer : signers) {
        for (SignerKey& key : signer.keys) {
            if (key.keyId != keyId) continue;
            if (key.revocation && (key.revocation->castsDoubt() || !revocation.castsDoubt()))
                return Error(ErrorCode::keyRevokedAlready, {}, keyId.hex(),
                             std::string(revocationReasonName(key.revocation->reason)) + " since " +
                                 key.revocation->revokedAt.text());
            key.revocation = key.revocation ? Revocation::graver(*key.revocation, revocation) : revocation;
            return next(current, signers);
        }
    }
    return Error(ErrorCode::keyNotInDirectory, {}, keyId.hex());
}

} // namespace countersign::policy
