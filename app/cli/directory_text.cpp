#include "app/cli/directory_text.h"

#include "app/cli/fingerprint.h"
#include "app/cli/terminal.h"
#include "core/base/visible_text.h"

namespace countersign::app {

namespace {

json::Value text(std::string_view value) {
    return json::Value::string(std::string(value));
}

std::string listed(const std::vector<std::string>& words) {
    std::string out;
    for (const std::string& word : words)
        out += (out.empty() ? "" : ",") + word;
    return out;
}

void printKey(const policy::SignerKey& key) {
    printLine("    key    " + fingerprint(key.keyId));
    printLine("           " + std::string(crypto::methodName(key.publicKey.method())) + ", " +
              std::string(policy::protectionName(key.protection)) + ", " + key.validFrom.text() + " until " +
              key.validUntil.text());
    if (!key.revocation) return;
    const policy::Revocation& revocation = *key.revocation;
    printLine("           REVOKED: " + std::string(policy::revocationReasonName(revocation.reason)) + " at " +
              revocation.revokedAt.text() +
              (revocation.suspectedSince ? ", suspected since " + revocation.suspectedSince->text() : ""));
}

json::Value toJson(const policy::SignerKey& key) {
    auto out = json::Value::object({{"key_id", text(key.keyId.hex())},
                                    {"signature_method", text(crypto::methodName(key.publicKey.method()))},
                                    {"public_key", text(key.publicKey.base64())},
                                    {"protection", text(policy::protectionName(key.protection))},
                                    {"valid_from", text(key.validFrom.text())},
                                    {"valid_until", text(key.validUntil.text())}});
    if (!key.revocation) return out;
    auto revocation =
        json::Value::object({{"reason", text(policy::revocationReasonName(key.revocation->reason))},
                             {"revoked_at_utc", text(key.revocation->revokedAt.text())}});
    if (key.revocation->suspectedSince)
        revocation.set("suspected_since", text(key.revocation->suspectedSince->text()));
    out.set("revocation", std::move(revocation));
    return out;
}

json::Value toJson(const policy::Grant& grant) {
    return json::Value::object({{std::string(grant.capacity.member()), text(grant.capacity.text())},
                                {"authority_scope", grant.scope.toJson()}});
}

} // namespace

void printSigners(const policy::Directory& directory) {
    for (const policy::Signer& signer : directory.signers()) {
        printLine("  " + signer.id.text() + "  " + visibleText(signer.printedName));
        for (const policy::Grant& grant : signer.grants)
            printLine("    " + std::string(grant.capacity.member()) + "   " +
                      std::string(grant.capacity.text()) + "  windows " + listed(grant.scope.windows) +
                      "  clusters " + listed(grant.scope.clusters) + "  tiers " + listed(grant.scope.tiers) +
                      "  until " + grant.scope.validUntil.text());
        for (const policy::SignerKey& key : signer.keys)
            printKey(key);
    }
}

json::Value signersToJson(const policy::Directory& directory) {
    json::Value rows = json::Value::array();
    for (const policy::Signer& signer : directory.signers()) {
        json::Value grants = json::Value::array();
        for (const policy::Grant& grant : signer.grants)
            grants.append(toJson(grant));
        json::Value keys = json::Value::array();
        for (const policy::SignerKey& key : signer.keys)
            keys.append(toJson(key));
        rows.append(json::Value::object({{"signer_id", text(signer.id.text())},
                                         {"printed_name", text(signer.printedName)},
                                         {"grants", std::move(grants)},
                                         {"keys", std::move(keys)}}));
    }
    return rows;
}

void printChanges(const std::vector<policy::DirectoryChange>& changes) {
    if (changes.empty()) printLine("  no change but the version");
    for (const policy::DirectoryChange& change : changes)
        printLine("  " + std::string(policy::directoryChangeWords.name(change.kind)) + "  " +
                  (change.signer.empty() ? "" : change.signer + "  ") + visibleText(change.detail));
}

json::Value changesToJson(const std::vector<policy::DirectoryChange>& changes) {
    json::Value rows = json::Value::array();
    for (const policy::DirectoryChange& change : changes)
        rows.append(json::Value::object({{"change", text(policy::directoryChangeWords.name(change.kind))},
                                         {"signer_id", text(change.signer)},
                                         {"detail", text(change.detail)}}));
    return rows;
}

} // namespace countersign::app
