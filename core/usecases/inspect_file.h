#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/crypto/public_key.h"
#include "core/json/value.h"

#include <string>
#include <string_view>

namespace countersign::usecases {

/// A file of that format ("json", "yaml", "csv") as strictly as evidence is read: JSON as it is, YAML with
/// text scalars, CSV as an array of row objects. At most 4 MiB. Errors: those of the readers.
Result<json::Value> inspectDocument(std::string_view bytes, std::string_view file, std::string_view format);

/// A public key as PEM, DER SubjectPublicKeyInfo or its base64, or the 32 raw bytes of an Ed25519 key, by the
/// strict checks of crypto::PublicKey.
Result<crypto::PublicKey> inspectKey(std::string_view bytes);

/// What a DSSE envelope of any payload type holds, and whether the key verifies one of its signatures.
struct InspectedEnvelope {
    std::string payloadType;
    std::string payload;
    Sha256 payloadSha256;
    std::size_t signatures = 0;
    bool verifies = false;
};

/// Reads a DSSE envelope more widely than the store does: any JSON spelling, any payload type, several
/// signatures, any or no keyid. Errors: all json… and member…, base64Malformed.
Result<InspectedEnvelope> inspectEnvelope(std::string_view bytes, std::string_view file,
                                          const crypto::PublicKey& key);

} // namespace countersign::usecases
