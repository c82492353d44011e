#include "tests/support/signing_desk.h"

#include "core/crypto/private_key.h"
#include "core/crypto/sha256.h"
#include "core/json/writer.h"
#include "core/policy/next_directory.h"
#include "core/workflow/packet_document.h"
#include "tests/support/reference_dossier.h"

#include <set>

namespace countersign::tests {

namespace {

using statement::Act;

struct Person {
    std::string id;
    std::string printedName;
    /// "role: …" or "duty: …"
    std::vector<std::string> grants;
};

const std::vector<Person>& people() {
    static const std::vector<Person> all{
        {"noor-haddad", "Noor Haddad", {"duty: author", "duty: reviewer"}},
        {"tomasz-zielinski", "Tomasz Zieliński", {"duty: reviewer"}},
        {"ines-carvalho", "Inês Carvalho", {"role: strategy_owner"}},
        {"kofi-mensah", "Kofi Mensah", {"role: release_authority"}},
        {"priya-raman", "Priya Raman", {"role: release_authority"}},
        {"mei-lindqvist", "Mei Lindqvist", {"role: risk_governance_reviewer", "duty: policy_owner"}},
        {"uma-both", "Uma Both", {"role: strategy_owner", "role: release_authority"}},
    };
    return all;
}

crypto::PrivateKey keyOf(const std::string& person) {
    const auto seed = crypto::sha256("key of " + person).bytes();
    return crypto::PrivateKey::fromEd25519Seed(std::string(seed.begin(), seed.end())).value();
}

std::string directoryText() {
    const std::string scope = "authority_scope: {windows: [\"*\"], clusters: [\"*\"], tiers: [\"*\"], "
                              "valid_until: 2028-06-30T22:00:00Z}";
    std::string text = "directory_id: desk-directory\ndirectory_version: 1\nenvironment: sandbox\nsigners:\n";
    for (const Person& person : people()) {
        const crypto::PrivateKey key = keyOf(person.id);
        text +=
            "  - signer_id: " + person.id + "\n    printed_name: " + person.printedName + "\n    grants:\n";
        for (const std::string& grant : person.grants)
            text += "      - " + grant + "\n        " + scope + "\n";
        text += "    keys:\n      - key_id: " + key.publicKey().keyId().hex() +
                "\n        signature_method: ed25519\n        public_key: " + key.publicKey().base64() +
                "\n        protection: os_keychain\n        valid_from: 2026-01-01T00:00:00Z\n"
                "        valid_until: 2028-12-31T00:00:00Z\n";
    }
    return text;
}

Timestamp timeOf(const std::string& text) {
    return Timestamp::parse(text.size() == 5 ? "2026-11-23T" + text + ":00Z" : text).value();
}

statement::Body reviewBody(statement::Recommendation recommendation) {
    statement::ReviewBody body;
    body.recommendation = recommendation;
    return body;
}

} // namespace

SigningDesk::SigningDesk() : content(referenceDossier().core.content()), m_base(referenceDossier()) {
    m_base.rules.directory = std::make_shared<const policy::Directory>(
        policy::Directory::parse(directoryText(), "signers.yaml").value());
    content.policy.directorySha256 = m_base.rules.directory->digest();
}

std::vector<Sha256> SigningDesk::heads() const {
    std::set<Sha256> open;
    for (const statement::Statement& statement : statements)
        open.insert(statement.digest());
    for (const statement::Statement& statement : statements)
        for (const Sha256& named : statement.predicate().named())
            open.erase(named);
    return {open.begin(), open.end()};
}

statement::Predicate SigningDesk::draft(Act act, const std::string& who, policy::Capacity capacity,
                                        const std::string& at, statement::Body body) const {
    const policy::Signer* person = directory().findSigner(who);
    const policy::Grant* grant = directory().grantOf(who, capacity);
    return {act,
            SignerId::parse(who).value(),
            person ? person->printedName : who,
            capacity,
            grant ? grant->scope : directory().signers().front().grants.front().scope,
            std::string(statement::meaningOf(act, capacity).value_or("I do what nobody may do.")),
            timeOf(at),
            content.key,
            heads(),
            "signing-desk 1",
            std::move(body)};
}

void SigningDesk::completeApproval(statement::Predicate& predicate) const {
    statement::ApproveBody body;
    std::map<Sha256, const json::Value*> reviews;
    for (const statement::Statement& statement : statements) {
        const auto* review = std::get_if<statement::ReviewBody>(&statement.predicate().body);
        if (review && review->recommendation == statement::Recommendation::go)
            reviews.emplace(statement.digest(), &statement.payload());
    }
    std::vector<const json::Value*> payloads;
    for (const auto& [digest, payload] : reviews) {
        body.reliesOn.push_back(digest);
        payloads.push_back(payload);
    }
    predicate.body = body;
    std::get<statement::ApproveBody>(predicate.body).view =
        statement::viewDigest(core(), predicate, payloads);
}

void SigningDesk::add(const statement::Predicate& predicate, const std::string& keyOwner,
                      const std::string& claimedOwner) {
    const std::string payload = statement::makePayload(core(), predicate);
    const std::string signature =
        keyOf(keyOwner).sign(statement::preAuthenticationEncoding(statement::payloadType, payload)).value();
    statements.push_back(
        statement::Statement::parse(
            statement::makeEnvelope(payload, keyOf(claimedOwner).publicKey().keyId(), signature), "desk")
            .value());
}

Sha256 SigningDesk::sign(const statement::Predicate& predicate, const std::string& keyOwner) {
    const std::string owner = keyOwner.empty() ? predicate.signer.text() : keyOwner;
    add(predicate, owner, owner);
    return statements.back().digest();
}

void SigningDesk::forge(const statement::Predicate& predicate) {
    add(predicate, "nobody", predicate.signer.text());
}

Sha256 SigningDesk::act(Act act, const std::string& who, policy::Capacity capacity, const std::string& at,
                        statement::Body body, const Edit& edit) {
    statement::Predicate predicate = draft(act, who, capacity, at, std::move(body));
    if (edit) edit(predicate);
    if (act == Act::approve) completeApproval(predicate);
    return sign(predicate);
}

void SigningDesk::issue() {
    act(Act::issue, "noor-haddad", policy::Duty::author, "09:00");
}

void SigningDesk::submit() {
    act(Act::submit, "noor-haddad", policy::Duty::author, "09:05");
}

Sha256 SigningDesk::review(statement::Recommendation recommendation, const std::string& who,
                           const std::string& at) {
    return act(Act::review, who, policy::Duty::reviewer, at, reviewBody(recommendation));
}

Sha256 SigningDesk::approveAsOwner(const Edit& edit) {
    return act(Act::approve, "ines-carvalho", policy::Role::strategyOwner, "10:00", {}, edit);
}

Sha256 SigningDesk::approveAsAuthority(const Edit& edit) {
    return act(Act::approve, "kofi-mensah", policy::Role::releaseAuthority, "10:05", {}, edit);
}

Sha256 SigningDesk::approveAsRisk(const Edit& edit) {
    return act(Act::approve, "mei-lindqvist", policy::Role::riskGovernanceReviewer, "10:20", {}, edit);
}

void SigningDesk::approveAll() {
    issue();
    submit();
    review();
    approveAsOwner();
    approveAsAuthority();
    approveAsRisk();
}

std::shared_ptr<const policy::Directory> SigningDesk::directoryWithout(const std::string& who,
                                                                       policy::RevocationReason reason,
                                                                       const std::string& since) const {
    const bool doubtful =
        reason == policy::RevocationReason::compromised || reason == policy::RevocationReason::lost;
    policy::Revocation revocation{reason, timeOf(since), std::nullopt};
    if (doubtful) {
        revocation.suspectedSince = revocation.revokedAt;
        revocation.revokedAt = revocation.revokedAt.plusSeconds(86400);
    }
    auto next = policy::withRevocation(directory(), keyOf(who).publicKey().keyId(), revocation);
    return std::make_shared<const policy::Directory>(std::move(next).value().directory);
}

validation::Dossier SigningDesk::unsealed() const {
    validation::Dossier dossier = m_base;
    dossier.core = core();
    dossier.file = "cores/" + dossier.core.fileName();
    dossier.statements = statements;
    dossier.sealed.reset();
    return dossier;
}

validation::Dossier SigningDesk::sealed() const {
    validation::Dossier dossier = unsealed();
    const workflow::Rules rules{dossier.core, *dossier.rules.policy, *dossier.rules.directory};
    const workflow::Reduction reduction = workflow::reduce(rules, statements);
    dossier.sealed =
        sealedFrom(workflow::packetDocument(rules, reduction, workflow::ApprovalState::approved));
    return dossier;
}

workflow::SealedPacket sealedFrom(const json::Value& document) {
    return workflow::SealedPacket::parse(json::writeCanonical(document), "packets/edited.json").value();
}

} // namespace countersign::tests
