#include "app/cli/commands/commands.h"

#include "app/cli/terminal.h"
#include "core/base/visible_text.h"
#include "core/json/writer.h"
#include "core/lanes/evidence_document.h"
#include "core/store/file_system_posix.h"
#include "core/usecases/inspect_file.h"

namespace countersign::app {

namespace {

constexpr std::size_t maxKeyBytes = 4096;
constexpr std::size_t maxSignatureBytes = 4096;
constexpr std::size_t maxMessageBytes = 64u << 20;
constexpr const char* keyHelp = "Public key: PEM, DER or base64 of it, or 32 raw bytes of an Ed25519 key";

struct InspectOptions {
    std::string file;
    std::string key;
    std::string signature;
};

void inspectDocument(Session& session, const std::string& file, const std::string& format) {
    const auto bytes = store::readNamedFile(file, lanes::maxEvidenceBytes + 1);
    if (!bytes) return session.fail(bytes.error());
    const auto document = usecases::inspectDocument(*bytes, file, format);
    if (!document) return session.fail(document.error(), ExitCode::failed);
    if (auto printed = printBytes(json::writePretty(*document)); !printed) session.fail(printed.error());
}

/// The key a file holds; nullopt after its error was printed.
std::optional<crypto::PublicKey> readKey(Session& session, const std::string& file) {
    const auto bytes = store::readNamedFile(file, maxKeyBytes);
    if (!bytes) {
        session.fail(bytes.error());
        return std::nullopt;
    }
    auto key = usecases::inspectKey(*bytes);
    if (key) return std::move(*key);
    session.fail(std::move(key).error().inFile(file), ExitCode::failed);
    return std::nullopt;
}

void inspectKey(Session& session, const InspectOptions& options) {
    const auto key = readKey(session, options.file);
    if (!key) return;
    const std::string method(crypto::methodName(key->method()));
    if (!session.options.json) return printLine("pass  " + method + "  key_id " + key->keyId().hex());
    printJson(
        json::writeCanonical(json::Value::object({{"signature_method", json::Value::string(method)},
                                                  {"key_id", json::Value::string(key->keyId().hex())},
                                                  {"public_key", json::Value::string(key->base64())}})));
}

void printVerdict(Session& session, bool verifies, std::vector<json::Value::Member> particulars) {
    if (!verifies) session.end(ExitCode::failed);
    if (session.options.json) {
        particulars.emplace_back("verifies", json::Value::boolean(verifies));
        return printJson(json::writeCanonical(json::Value::object(std::move(particulars))));
    }
    for (const auto& [name, value] : particulars)
        printLine("  " + name + "  " + visibleText(value.asText()));
    printLine(verifies ? "pass  the signature verifies" : "FAIL  the signature does not verify");
}

void inspectSignature(Session& session, const InspectOptions& options) {
    const auto key = readKey(session, options.key);
    if (!key) return;
    const auto message = store::readNamedFile(options.file, maxMessageBytes);
    if (!message) return session.fail(message.error());
    const auto signature = store::readNamedFile(options.signature, maxSignatureBytes);
    if (!signature) return session.fail(signature.error());
    printVerdict(session, key->verify(*message, *signature),
                 {{"key_id", json::Value::string(key->keyId().hex())}});
}

void inspectEnvelope(Session& session, const InspectOptions& options) {
    const auto key = readKey(session, options.key);
    if (!key) return;
    const auto bytes = store::readNamedFile(options.file, maxMessageBytes);
    if (!bytes) return session.fail(bytes.error());
    const auto envelope = usecases::inspectEnvelope(*bytes, options.file, *key);
    if (!envelope) return session.fail(envelope.error(), ExitCode::failed);
    printVerdict(session, envelope->verifies,
                 {{"key_id", json::Value::string(key->keyId().hex())},
                  {"payload_type", json::Value::string(envelope->payloadType)},
                  {"payload_sha256", json::Value::string(envelope->payloadSha256.hex())},
                  {"signatures", json::Value::string(std::to_string(envelope->signatures))}});
}

} // namespace

void addInspect(CLI::App& program, Session& session) {
    CLI::App* group = program.add_subcommand(
        "inspect", "Read one file as strictly as evidence and keys are read, outside any store");
    group->require_subcommand(1)->fallthrough();
    group->footer(
        "Ends with 1 when the file is refused or a signature does not verify, naming the place and the "
        "rule. 'canonicalize' reads JSON by the narrower rules of signed files.");
    auto options = std::make_shared<InspectOptions>();
    const auto add = [&](const char* name, const char* says, auto callback) {
        CLI::App* command = group->add_subcommand(name, says);
        command->fallthrough();
        command->add_option("FILE", options->file, "The file ('-': standard input)")->required();
        command->callback(std::move(callback));
        return command;
    };
    for (const std::string format : {"json", "yaml", "csv"})
        add(format.c_str(), "Print what is read from it, as JSON; numbers keep their text",
            [options, &session, format] { inspectDocument(session, options->file, format); });
    add("key", keyHelp, [options, &session] { inspectKey(session, *options); });
    CLI::App* signature = add("signature", "Verify a raw signature over the bytes of FILE",
                              [options, &session] { inspectSignature(session, *options); });
    signature->add_option("--key", options->key, keyHelp)->required();
    signature->add_option("--signature", options->signature, "File with the signature's bytes")->required();
    CLI::App* envelope = add("envelope", "Verify a DSSE envelope of any payload type",
                             [options, &session] { inspectEnvelope(session, *options); });
    envelope->add_option("--key", options->key, keyHelp)->required();
}

} // namespace countersign::app
