#include "app/cli/commands/commands.h"

#include "app/cli/capacity_words.h"
#include "app/cli/fingerprint.h"
#include "app/cli/terminal.h"
#include "core/base/visible_text.h"
#include "core/crypto/signature_method.h"
#include "core/json/writer.h"
#include "core/policy/protection.h"
#include "core/store/file_system_posix.h"
#include "core/usecases/own_keys.h"

#include <filesystem>
#include <sstream>

namespace countersign::app {

namespace {

json::Value toJson(const keys::KeyRecord& record) {
    return json::Value::object(
        {{"signer_id", json::Value::string(record.signer.text())},
         {"key_id", json::Value::string(record.publicKey.keyId().hex())},
         {"signature_method",
          json::Value::string(std::string(crypto::methodName(record.publicKey.method())))},
         {"public_key", json::Value::string(record.publicKey.base64())},
         {"protection", json::Value::string(std::string(policy::protectionName(record.protection)))}});
}

void printEntry(const keys::KeyRecord& record, Timestamp now) {
    std::istringstream lines(usecases::directoryEntry(record, now));
    for (std::string line; std::getline(lines, line);)
        printLine(line);
}

/// Where a key is to be made or looked for.
struct Place {
    std::string signer;
    std::string place;
};

struct CreateOptions : Place {
    std::string method = "ed25519";
};

/// A passphrase has a meaning for files only.
bool isInFile(const Session& session, const Place& options) {
    return options.place.empty() ? !session.options.passphraseFile.empty() : options.place == "file";
}

Result<keys::KeyRecord> createIn(Session& session, const CreateOptions& options) {
    auto signer = SignerId::parse(options.signer);
    if (!signer) return std::move(signer).error();
    const auto method = crypto::parseMethod(options.method);
    if (!method) return method.error();
    if (isInFile(session, options)) {
        auto files = session.fileKeys();
        if (!files) return std::move(files).error();
        return (*files)->create(*signer, *method);
    }
    auto keychain = session.keychainKeys();
    if (!keychain) return std::move(keychain).error();
    return (*keychain)->create(*signer, *method);
}

ExitCode resultOf(const Error& error) {
    return error.code == ErrorCode::idMalformed ? ExitCode::usage : ExitCode::unable;
}

void create(Session& session, const CreateOptions& options) {
    const auto record = createIn(session, options);
    if (!record) return session.fail(record.error(), resultOf(record.error()));
    if (session.options.json) return printJson(json::writeCanonical(toJson(*record)));
    printLine("Created a key for " + record->signer.text() + ": " +
              std::string(crypto::methodName(record->publicKey.method())) + ", " +
              std::string(policy::protectionName(record->protection)));
    printLine("  key_id " + record->publicKey.keyId().hex());
    printLine("For the directory's next version (keys export prints this again):");
    printEntry(*record, session.clock().now());
}

Result<std::vector<keys::KeyRecord>> recoverIn(Session& session, const Place& options) {
    auto signer = SignerId::parse(options.signer);
    if (!signer) return std::move(signer).error();
    if (isInFile(session, options)) {
        auto files = session.fileKeys();
        if (!files) return std::move(files).error();
        return (*files)->recover(*signer);
    }
    auto keychain = session.keychainKeys();
    if (!keychain) return std::move(keychain).error();
    return (*keychain)->recover(*signer);
}

void recover(Session& session, const Place& options) {
    const auto records = recoverIn(session, options);
    if (!records) return session.fail(records.error(), resultOf(records.error()));
    auto rows = json::Value::array();
    for (const keys::KeyRecord& record : *records)
        rows.append(toJson(record));
    if (session.options.json) return printJson(json::writeCanonical(rows));
    if (records->empty()) printLine("Nothing to recover: every key of " + options.signer + " is listed");
    for (const keys::KeyRecord& record : *records) {
        printLine("Recovered a key of " + record.signer.text() + ", for the directory's next version:");
        printEntry(record, session.clock().now());
    }
}

/// Removing is for ever, so the key is named twice: by a person at the terminal, or by --confirm.
bool confirmsRemoval(const std::string& keyId, const std::string& confirmation) {
    if (!confirmation.empty()) return confirmation == keyId;
    if (!isInteractive()) return false;
    printLine("The keychain entry of key " + keyId +
              " is removed for ever: nothing can be signed with it again.");
    printLine("What it has signed stays valid. Have the directory revoke the key as retired.");
    return askLine("Type the key_id once more to remove it, anything else to stop:") == keyId;
}

void remove(Session& session, const std::string& wanted, const std::string& confirmation) {
    const auto keyId = Sha256::parse(wanted);
    if (!keyId) return session.fail(keyId.error(), ExitCode::usage);
    if (!confirmsRemoval(wanted, confirmation)) {
        return session.refuse("removalNotConfirmed", "nothing was removed",
                              "Give --confirm with the same key_id to remove the key", ExitCode::usage);
    }
    auto keychain = session.keychainKeys();
    if (!keychain) return session.fail(keychain.error());
    if (auto removed = (*keychain)->remove(*keyId); !removed) return session.fail(removed.error());
    if (session.options.json)
        return printJson(
            json::writeCanonical(json::Value::object({{"removed", json::Value::string(wanted)}})));
    printLine("Removed from the keychain: " + wanted);
    printLine("Its signatures stay valid; have the directory revoke it as retired.");
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
    if (session.options.json) return printJson(json::writeCanonical(rows));
    if (records->empty()) printLine("There is no key in " + visibleText(session.keysFolder()));
}

/// The key that was named, by signer_id or key_id.
Result<keys::KeyRecord> find(Session& session, const std::string& wanted) {
    auto records = all(session);
    if (!records) return std::move(records).error();
    const keys::KeyRecord* found = nullptr;
    for (const keys::KeyRecord& record : *records)
        if (record.signer.text() == wanted || record.publicKey.keyId().hex() == wanted) found = &record;
    if (!found) return Error(ErrorCode::keyNotListed, session.keysFolder(), "", wanted);
    return *found;
}

void exportKey(Session& session, const std::string& wanted, bool pem) {
    const auto found = find(session, wanted);
    if (!found) return session.fail(found.error());
    if (session.options.json) return printJson(json::writeCanonical(toJson(*found)));
    if (!pem) return printEntry(*found, session.clock().now());
    if (auto printed = printBytes(found->publicKey.pem()); !printed) session.fail(printed.error());
}

struct RequestOptions {
    std::string keyId;
    std::string printedName;
    std::vector<std::string> capacities;
    std::string output;
};

/// A file that is not there yet, as a whole or not at all.
Result<void> writeNew(const std::string& file, const std::string& bytes) {
    const auto path = std::filesystem::absolute(file);
    auto folder = store::openFolder(path.parent_path().string(), store::OpenMode::existing);
    if (!folder) return std::move(folder).error();
    auto written = (*folder)->publish(path.filename().string(), bytes);
    return written ? Result<void>() : Result<void>(std::move(written).error());
}

void request(Session& session, const RequestOptions& options) {
    const auto record = find(session, options.keyId);
    if (!record) return session.fail(record.error());
    auto requested = capacitiesFrom("--capacity", options.capacities);
    if (!requested) return session.fail(requested.error(), ExitCode::usage);
    auto store = session.keyStore();
    if (!store) return session.fail(store.error());
    auto bytes = usecases::requestEnrolment(
        **store, *record, {options.printedName, std::move(*requested)}, session.clock().now());
    if (!bytes) return session.fail(bytes.error());
    if (options.output.empty()) {
        if (auto printed = printBytes(*bytes); !printed) session.fail(printed.error());
        return;
    }
    if (auto written = writeNew(options.output, *bytes); !written) return session.fail(written.error());
    const std::string keyId = record->publicKey.keyId().hex();
    if (session.options.json)
        return printJson(json::writeCanonical(
            json::Value::object({{"file", json::Value::string(visibleText(options.output))},
                                 {"key_id", json::Value::string(keyId)}})));
    printLine("Enrolment request for " + record->signer.text() + ": " + visibleText(options.output));
    printLine("  fingerprint  " + fingerprint(record->publicKey.keyId()));
    printLine("Give the file to the directory's owner, and tell the fingerprint over another channel.");
}

void addRequest(CLI::App& keys, Session& session) {
    auto options = std::make_shared<RequestOptions>();
    CLI::App* command = keys.add_subcommand(
        "request", "Ask to be entered in the signer directory: a request signed with the key itself");
    command->fallthrough()->add_option("KEY", options->keyId, "signer_id or key_id")->required();
    command->add_option("--name", options->printedName, "printed_name of the person")->required();
    command->add_option("--capacity", options->capacities,
                        "Role or duty that is asked for, once for each; none for a further key");
    command->add_option("--output", options->output, "File to write (default: standard output)");
    command->callback([options, &session] { request(session, *options); });
}

void addPlace(CLI::App& command, Place& options) {
    command.fallthrough()->add_option("SIGNER", options.signer, "signer_id of the person")->required();
    command
        .add_option("--in", options.place,
                    "keychain, or file (default: keychain; file when --passphrase-file is given)")
        ->check(CLI::IsMember({"keychain", "file"}));
}

void addCreation(CLI::App& keys, Session& session) {
    auto creation = std::make_shared<CreateOptions>();
    CLI::App* command = keys.add_subcommand("create", "Create a key");
    addPlace(*command, *creation);
    command->add_option("--method", creation->method, "Signature method (default: ed25519)")
        ->check(CLI::IsMember({"ed25519", "ecdsa-p256-sha256"}));
    command->callback([creation, &session] { create(session, *creation); });

    auto place = std::make_shared<Place>();
    CLI::App* recovery = keys.add_subcommand(
        "recover", "List again what a creation that was cut short left behind: keys that nothing lists");
    addPlace(*recovery, *place);
    recovery->callback([place, &session] { recover(session, *place); });
}

} // namespace

void addKeys(CLI::App& program, Session& session) {
    CLI::App* keys = program.add_subcommand(
        "keys", "Signing keys of this workstation: in its keychain, or in passphrase-encrypted files");
    keys->require_subcommand(1)->fallthrough();
    addCreation(*keys, session);

    keys->add_subcommand("list", "The keys there are; asks no keychain")->fallthrough()->callback([&session] {
        list(session);
    });

    auto wanted = std::make_shared<std::string>();
    auto pem = std::make_shared<bool>(false);
    CLI::App* exportCommand =
        keys->add_subcommand("export", "The public part of a key, as an entry of the signer directory");
    exportCommand->fallthrough()->add_option("KEY", *wanted, "signer_id or key_id")->required();
    exportCommand->add_flag("--pem", *pem, "As a PEM file for openssl instead");
    exportCommand->callback([wanted, pem, &session] { exportKey(session, *wanted, *pem); });

    addRequest(*keys, session);

    auto confirmation = std::make_shared<std::string>();
    CLI::App* removeCommand = keys->add_subcommand(
        "remove",
        "Remove a key from the keychain for ever (a key in a file is removed by deleting its files)");
    removeCommand->fallthrough()->add_option("KEY_ID", *wanted, "key_id")->required();
    removeCommand->add_option("--confirm", *confirmation, "The same key_id again, instead of typing it");
    removeCommand->callback([wanted, confirmation, &session] { remove(session, *wanted, *confirmation); });
}

} // namespace countersign::app
