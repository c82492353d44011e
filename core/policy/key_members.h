#pragma once

#include "core/crypto/public_key.h"
#include "core/json/object_reader.h"

#include <optional>

namespace countersign::policy {

/// The members `key_id`, `signature_method` and `public_key`, which have to fit each other. Nothing after an
/// error, which the reader keeps: keyIdMismatch, keyMethodMismatch and those of the key itself.
std::optional<crypto::PublicKey> readPublicKey(json::ObjectReader& reader);

} // namespace countersign::policy
