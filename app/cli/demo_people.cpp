#include "app/cli/demo_people.h"

#include "core/crypto/signature_method.h"

#include <sstream>

namespace countersign::app {

namespace {

constexpr std::string_view signerLine = "  - signer_id: ";
constexpr std::string_view keysLine = "    keys: ";
constexpr std::int64_t day = 86400;

std::string keyRow(const crypto::PublicKey& key, Timestamp now) {
    return "      - key_id: " + key.keyId().hex() +
           "\n        signature_method: " + std::string(crypto::methodName(key.method())) +
           "\n        public_key: " + key.base64() +
           "\n        protection: file\n        valid_from: " + now.plusSeconds(-30 * day).text() +
           "\n        valid_until: " + now.plusSeconds(365 * day).text() + "\n";
}

Result<std::string> keysOf(const std::string& signerId, const std::string& methods, keys::KeyStore& store,
                           Timestamp now) {
    auto signer = SignerId::parse(signerId);
    if (!signer) return std::move(signer).error();
    std::string out = "    keys:\n";
    std::istringstream words(methods);
    for (std::string word; words >> word;) {
        auto method = crypto::parseMethod(word);
        if (!method) return std::move(method).error();
        auto key = store.create(*signer, *method);
        if (!key) return std::move(key).error();
        out += keyRow(key->publicKey, now);
    }
    return out;
}

} // namespace

Result<std::string> withKeys(const std::string& directoryTemplate, keys::KeyStore& store, Timestamp now) {
    std::string out;
    std::string signer;
    std::istringstream lines(directoryTemplate);
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with(signerLine)) signer = line.substr(signerLine.size());
        if (!line.starts_with(keysLine)) {
            out += line + "\n";
            continue;
        }
        auto keys = keysOf(signer, line.substr(keysLine.size()), store, now);
        if (!keys) return keys;
        out += *keys;
    }
    return out;
}

} // namespace countersign::app
