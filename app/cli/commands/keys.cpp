#include "app/cli/commands/commands.h"

#include "app/cli/terminal.h"
#include "core/base/visible_text.h"
#include "core/crypto/signature_method.h"
#include "core/json/writer.h"
#include "core/policy/protection.h"

namespace countersign::app {

namespace {

constexpr std::int64_t twoYears = 2 * 365 * 86400;

json::Value toJson(const keys::KeyRecord& record) {
    return json::Value::object(
        {{"signer_id", json::Value::string(record.signer.text())},
         {"key_id", json::Value::string(record.publicKey.keyId().hex())},
         {"signature_method",
          json::Value::string(std::string(crypto::methodName(record.publicKey.method())))},
         {"public_key", json::Value::string(record.publicKey.base64())},
         {"protection", json::Value::string(std::string(policy::protectionName(record.protection)))}});
}

/// The lines for `keys:` of the signer directory.
void printDirectoryEntry(const keys::KeyRecord& record, Timestamp now) {
    printLine("      - key_id: " + record.publicKey.keyId().hex());
    printLine("        signature_method: " + std::string(crypto::methodName(record.publicKey.method())));
    printLine("        public_key: " + record.publicKey.base64());
    printLine("        protection: " + std::string(policy::protectionName(record.protection)));
    printLine("        valid_from: " + now.text());
    printLine("        valid_until: " + now.plusSeconds(twoYears).text());
}

void create(Session& session, const std::string& signerId) {
    auto signer = SignerId::parse(signerId);
    if (!signer) return session.fail(signer.error(), ExitCode::usage);
    auto store = session.keyStore();
    if (!store) return session.fail(store.error());
    const auto record = (*store)->create(*signer, crypto::SignatureMethod::ed25519);
    if (!record) return session.fail(record.error());
    if (session.options.json) return printLine(json::writeCanonical(toJson(*record)));
    printLine("Created an Ed25519 key for " + record->signer.text());
    printLine("  key_id " + record->publicKey.keyId().hex());
    printLine("For the directory's next version (keys export prints this again):");
    printDirectoryEntry(*record, session.clock().now());
}

Result<std::vector<keys::KeyRecord>> all(Session& session) {
    auto store = session.keyStore();
    if (!store) return std::move(store).error();
    return (*store)->list();
}

void list(Session& session) {
    const auto records = all(session);
    if (!records) return session.fail(records.error());
    auto rows = json::Value::array();
    for (const keys::KeyRecord& record : *records) {
        rows.append(toJson(record));
        if (session.options.json) continue;
        printLine(record.signer.text() + "  " + std::string(crypto::methodName(record.publicKey.method())) +
                  "  " + std::string(policy::protectionName(record.protection)) + "  " +
                  record.publicKey.keyId().hex());
    }
    if (session.options.json) return printLine(json::writeCanonical(rows));
    if (records->empty()) printLine("There is no key in " + visibleText(session.keysFolder()));
}

void exportKey(Session& session, const std::string& wanted, bool pem) {
    const auto records = all(session);
    if (!records) return session.fail(records.error());
    const keys::KeyRecord* found = nullptr;
    for (const keys::KeyRecord& record : *records)
        if (record.signer.text() == wanted || record.publicKey.keyId().hex() == wanted) found = &record;
    if (!found) return session.fail(Error(ErrorCode::keyNotListed, session.keysFolder(), "", wanted));
    if (session.options.json) return printLine(json::writeCanonical(toJson(*found)));
    if (!pem) return printDirectoryEntry(*found, session.clock().now());
    if (auto printed = printBytes(found->publicKey.pem()); !printed) session.fail(printed.error());
}

} // namespace

void addKeys(CLI::App& program, Session& session) {
    CLI::App* keys =
        program.add_subcommand("keys", "Signing keys of this workstation, in passphrase-encrypted files");
    keys->require_subcommand(1)->fallthrough();
    auto signer = std::make_shared<std::string>();
    CLI::App* createCommand = keys->add_subcommand("create", "Create an Ed25519 key");
    createCommand->fallthrough()->add_option("SIGNER", *signer, "signer_id of the person")->required();
    createCommand->callback([signer, &session] { create(session, *signer); });

    keys->add_subcommand("list", "The keys there are")->fallthrough()->callback([&session] {
        list(session);
    });

    auto pem = std::make_shared<bool>(false);
    CLI::App* exportCommand =
        keys->add_subcommand("export", "The public part of a key, as an entry of the signer directory");
    exportCommand->fallthrough()->add_option("KEY", *signer, "signer_id or key_id")->required();
    exportCommand->add_flag("--pem", *pem, "As a PEM file for openssl instead");
    exportCommand->callback([signer, pem, &session] { exportKey(session, *signer, *pem); });
}

} // namespace countersign::app
