#include "core/policy/directory_text.h"

namespace countersign::policy {

namespace {

/// In double quotes, so that no word is taken for something else; text of a directory holds no line break.
std::string quoted(std::string_view text) {
    std::string out = "\"";
    for (const char one : text) {
        if (one == '"' || one == '\\') out += '\\';
        out += one;
    }
    return out + '"';
}

std::string listOf(const std::vector<std::string>& texts) {
    std::string out = "[";
    for (const std::string& text : texts)
        out += (out.size() > 1 ? ", " : "") + quoted(text);
    return out + "]";
}

std::string grantText(const Grant& grant) {
    const AuthorityScope& scope = grant.scope;
    return "      - " + std::string(grant.capacity.member()) + ": " + std::string(grant.capacity.text()) +
           "\n        authority_scope: {windows: " + listOf(scope.windows) +
           ", clusters: " + listOf(scope.clusters) + ", tiers: " + listOf(scope.tiers) +
           ", valid_until: " + scope.validUntil.text() + "}\n";
}

std::string revocationText(const Revocation& revocation) {
    std::string out =
        "        revocation:\n          reason: " + std::string(revocationReasonName(revocation.reason)) +
        "\n          revoked_at_utc: " + revocation.revokedAt.text() + "\n";
    if (revocation.suspectedSince)
        out += "          suspected_since: " + revocation.suspectedSince->text() + "\n";
    return out;
}

std::string keyText(const SignerKey& key) {
    return "      - key_id: " + key.keyId.hex() +
           "\n        signature_method: " + std::string(crypto::methodName(key.publicKey.method())) +
           "\n        public_key: " + key.publicKey.base64() +
           "\n        protection: " + std::string(protectionName(key.protection)) +
           "\n        valid_from: " + key.validFrom.text() +
           "\n        valid_until: " + key.validUntil.text() + "\n" +
           (key.revocation ? revocationText(*key.revocation) : "");
}

/// A list in block form, or `[]`.
template <typename Item>
std::string blockOf(const std::string& member, const std::vector<Item>& items,
                    std::string (*itemText)(const Item&)) {
    if (items.empty()) return "    " + member + ": []\n";
    std::string out = "    " + member + ":\n";
    for (const Item& item : items)
        out += itemText(item);
    return out;
}

} // namespace

std::string directoryText(std::string_view id, std::int64_t version, Environment environment,
                          const std::vector<Signer>& signers) {
    std::string out = "directory_id: " + quoted(id) + "\ndirectory_version: " + std::to_string(version) +
                      "\nenvironment: " + std::string(environmentName(environment)) + "\n";
    out += signers.empty() ? "signers: []\n" : "signers:\n";
    for (const Signer& signer : signers)
        out += "  - signer_id: " + quoted(signer.id.text()) +
               "\n    printed_name: " + quoted(signer.printedName) + "\n" +
               blockOf("grants", signer.grants, grantText) + blockOf("keys", signer.keys, keyText);
    return out;
}

} // namespace countersign::policy
