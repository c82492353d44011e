#include "core/usecases/check_file.h"

#include "core/crypto/sha256.h"
#include "core/json/reader.h"
#include "core/lanes/ranking_snapshot.h"
#include "core/packet/core.h"
#include "core/policy/fail_matrix_table.h"
#include "core/policy/release_window.h"
#include "core/policy/signer_policy.h"
#include "core/policy/trust_list.h"
#include "core/statement/enrolment.h"
#include "core/statement/statement.h"
#include "core/validation/json_schema.h"
#include "core/workflow/sealed_packet.h"
#include "core/yaml/reader.h"

namespace countersign::usecases {

namespace {

constexpr std::size_t maxYaml = 4u << 20;

/// The outcome of a strict reader as a kind of file.
template <typename T>
Result<CheckedFile> as(const char* kind, std::string_view bytes, Result<T> read, std::string note = {}) {
    if (!read) return std::move(read).error();
    return CheckedFile{kind, crypto::sha256(bytes), std::move(note)};
}

Result<CheckedFile> checkStatement(const std::string& bytes, std::string_view file,
                                   const std::optional<policy::Directory>& directory) {
    auto statement = statement::Statement::parse(bytes, file);
    if (!statement || !directory)
        return as("statement", bytes, std::move(statement),
                  "Its form is right; its signature was not checked, because no directory was given");
    const auto holder = directory->findKey(statement->keyId());
    if (!holder || holder->signer->id != statement->predicate().signer)
        return Error(ErrorCode::signerNotListed, std::string(file), "/signatures/0/keyid",
                     statement->keyId().hex());
    if (!statement->verifies(holder->key->publicKey))
        return Error(ErrorCode::signatureNotVerified, std::string(file), "/signatures/0/sig",
                     holder->signer->id.text());
    return as("statement", bytes, std::move(statement),
              "Its signature verifies under a key of " + holder->signer->id.text() +
                  "; whether it counts is for 'validate PACKET'");
}

Result<CheckedFile> checkSealed(const std::string& bytes, std::string_view file) {
    auto sealed = workflow::SealedPacket::parse(bytes, file);
    if (sealed && sealed->claimedDigest() != sealed->actualDigest())
        return Error(ErrorCode::packetDigestWrong, std::string(file), "/packet_sha256",
                     "it is " + sealed->actualDigest().hex());
    return as(
        "sealed packet", bytes, std::move(sealed),
        "Its form and packet_sha256 are right; its signatures and evidence are judged by 'validate PACKET'");
}

Result<CheckedFile> checkJson(const std::string& bytes, std::string_view file,
                              const std::optional<policy::Directory>& directory) {
    auto evidence = json::read(bytes, file, json::Profile::evidence);
    if (evidence && evidence->isObject()) {
        if (const json::Value* type = evidence->find("payloadType");
            type && type->isString() && type->asText() == statement::enrolmentPayloadType)
            return as("enrolment request", bytes, statement::Enrolment::parse(bytes, file),
                      "It is signed with the key that it asks to enrol; compare the key_id with the person");
        if (evidence->find("payloadType")) return checkStatement(bytes, file, directory);
        if (evidence->find("history")) return checkSealed(bytes, file);
        if (evidence->find("decision_rationale")) return as("core", bytes, packet::Core::parse(bytes, file));
        if (evidence->find("lanes"))
            return as("ranking snapshot", bytes, lanes::RankingSnapshot::parse(bytes, file));
    }
    return as("canonical JSON", bytes, json::readCanonical(bytes, file));
}

Result<CheckedFile> checkYaml(const std::string& bytes, std::string_view file) {
    auto document = yaml::read(bytes, file, maxYaml);
    if (!document) return std::move(document).error();
    if (document->isObject()) {
        if (document->find("policy_id")) return as("policy", bytes, policy::SignerPolicy::parse(bytes, file));
        if (document->find("directory_id"))
            return as("directory", bytes, policy::Directory::parse(bytes, file));
        if (document->find("opens_at_utc"))
            return as("window", bytes, policy::ReleaseWindow::parse(bytes, file));
        if (document->find("trust_version"))
            return as("trust file", bytes, policy::TrustList::parse(bytes, file));
        if (document->find("lanes"))
            return as("ranking snapshot", bytes,
                      lanes::RankingSnapshot::parse(bytes, file, "application/yaml"));
        if (document->find("$schema"))
            return as("schema", bytes, validation::JsonSchema::compile(*document, file));
    }
    return Error(ErrorCode::fileKindUnknown, std::string(file));
}

} // namespace

Result<CheckedFile> checkFile(std::string bytes, std::string_view file,
                              const std::optional<policy::Directory>& directory) {
    if (file.ends_with(".yaml") || file.ends_with(".yml")) return checkYaml(bytes, file);
    if (file.ends_with(".csv")) return as("fail matrix", bytes, policy::FailMatrixTable::parse(bytes, file));
    return checkJson(bytes, file, directory);
}

} // namespace countersign::usecases
