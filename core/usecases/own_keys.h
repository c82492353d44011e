#pragma once

#include "core/keys/key_store.h"
#include "core/policy/capacity.h"

#include <string>
#include <string_view>
#include <vector>

namespace countersign::usecases {

/// What may be shown of a key of this workstation.
struct OwnKey {
    std::string signer;
    Sha256 keyId;
    /// "ed25519", "ecdsa-p256-sha256"
    std::string method;
    /// "os_keychain", "file": how it is protected, in the directory's words.
    std::string protection;
    /// For use cases; nothing of it is secret.
    keys::KeyRecord record;
};

/// From the public parts alone: nothing is unlocked. Errors: those of the key store.
Result<std::vector<OwnKey>> ownKeys(const keys::KeyStore& keys);

/// Makes a key where this workstation keeps new ones; only ever because a person asked for it. Errors: idMalformed,
/// methodUnknown, those of the key store.
Result<OwnKey> createOwnKey(keys::KeyStore& keys, std::string_view signer, std::string_view method);

/// The lines for `keys:` of the signer directory, valid for two years.
std::string directoryEntry(const keys::KeyRecord& record, Timestamp now);

/// The public part as a file that openssl reads.
std::string publicPem(const keys::KeyRecord& record);

/// What a person asks the owner of the directory for.
struct EnrolmentWish {
    std::string printedName;
    /// None: a further key of somebody who is there already.
    std::vector<policy::Capacity> capacities;
};

/// The file to hand over: signed with the key that it is about. Errors: those of EnrolmentRequest.
Result<std::string> requestEnrolment(keys::KeyStore& keys, const keys::KeyRecord& record, EnrolmentWish wish,
                                     Timestamp now);

/// Whether the key can be used right now: makes the proof of possession of an enrolment and throws it away. Errors: as
/// requestEnrolment.
Result<void> tryKey(keys::KeyStore& keys, const keys::KeyRecord& record, Timestamp now);

} // namespace countersign::usecases
