#include "core/usecases/own_keys.h"

#include "core/policy/protection.h"

namespace countersign::usecases {

Result<std::vector<OwnKey>> ownKeys(const keys::KeyStore& keys) {
    auto records = keys.list();
    if (!records) return std::move(records).error();
    std::vector<OwnKey> out;
    for (const keys::KeyRecord& record : *records)
        out.push_back({record.signer.text(), record.publicKey.keyId(),
                       std::string(crypto::methodName(record.publicKey.method())),
                       std::string(policy::protectionName(record.protection))});
    return out;
}

} // namespace countersign::usecases
