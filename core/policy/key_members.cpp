#include "core/policy/key_members.h"

#include <string>
#include <utility>

namespace countersign::policy {

namespace {

Result<void> checkKey(const crypto::PublicKey& key, const Sha256& statedId, std::string_view statedMethod) {
    if (key.keyId() != statedId) return Error(ErrorCode::keyIdMismatch, {}, {}, "it is " + key.keyId().hex());
    const std::string_view method = crypto::methodName(key.method());
    if (method != statedMethod)
        return Error(ErrorCode::keyMethodMismatch, {}, {}, "it is " + std::string(method));
    return {};
}

} // namespace

std::optional<crypto::PublicKey> readPublicKey(json::ObjectReader& reader) {
    const Sha256 keyId = reader.digest("key_id");
    const std::string method = reader.string("signature_method", 64);
    auto key = crypto::PublicKey::fromBase64(reader.string("public_key"));
    if (reader.failed()) return std::nullopt;
    if (!key) {
        reader.failWith("public_key", std::move(key).error());
        return std::nullopt;
    }
    if (auto checked = checkKey(*key, keyId, method); !checked) {
        reader.failWith("public_key", std::move(checked).error());
        return std::nullopt;
    }
    return *key;
}

} // namespace countersign::policy
