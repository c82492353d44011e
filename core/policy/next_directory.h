#pragma once

#include "core/policy/directory.h"

#include <string>
#include <vector>

namespace countersign::policy {

/// A version of a directory and the bytes it is made of.
struct DirectoryVersion {
    std::string bytes;
    Directory directory;
};

/// A person as an enrolment wants to see them in the directory: one key, and grants.
struct NewKey {
    SignerId signer;
    std::string printedName;
    SignerKey key;
    std::vector<Grant> grants;
};

/// The version after `current` (its number plus one) with one more key, for a person who is there or a new
/// one. Grants that the person holds already stay as they are. Errors: enrolmentClashes when the key is there
/// already or the person has another printed name; those of Directory::parse.
Result<DirectoryVersion> withKey(const Directory& current, const NewKey& added);

/// The version after `current` in which the key is revoked. Revocations are only added: a key that is revoked
/// already can become compromised or lost, and keeps the earlier moment. Errors: keyNotInDirectory,
/// keyRevokedAlready; those of Directory::parse.
Result<DirectoryVersion> withRevocation(const Directory& current, const Sha256& keyId,
                                        const Revocation& revocation);

} // namespace countersign::policy
