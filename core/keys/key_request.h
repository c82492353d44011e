#pragma once

#include "core/base/bytes.h"
#include "core/base/ids.h"
#include "core/crypto/signature_method.h"

#include <optional>
#include <string>
#include <string_view>

namespace countersign::keys {

// What the program and its signing helper say to each other: lines in a fixed order (FORMAT.md "Signing
// helper"). A text with anything more, less or else is not read.

enum class KeyTask { create, sign, remove, recover };

struct KeyRequest {
    KeyTask task;
    SignerId signer;
    crypto::SignatureMethod method;
    /// The registered key; nothing when one is to be created or recovered.
    std::optional<Sha256> keyId;
    /// To sign: the pre-authentication encoding that was shown. To recover: the key ids that are known
    /// already, each ended by a newline.
    std::string message;

    std::string text() const;
    static std::optional<KeyRequest> parse(std::string_view text);
    bool operator==(const KeyRequest&) const = default;
};

enum class KeyVerdict { done, locked, denied, absent, mismatch, timeout, unavailable, failed };

struct KeyReply {
    KeyVerdict verdict;
    /// DER SubjectPublicKeyInfo of the key that was made or used.
    std::string publicKey;
    std::string signature;
    /// Particulars for people, one line.
    std::string detail;

    std::string text() const;
    static std::optional<KeyReply> parse(std::string_view text);
    bool operator==(const KeyReply&) const = default;
};

/// The name of a key's keychain entry: `{signer_id}/{key_id}`, under the service `countersign`.
std::string keychainEntry(const SignerId& signer, const Sha256& keyId);

} // namespace countersign::keys
