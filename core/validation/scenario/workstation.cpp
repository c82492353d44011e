#include "core/validation/scenario/workstation.h"

#include <algorithm>
#include <set>

namespace countersign::validation {

namespace {

using policy::Duty;
using policy::Role;
using statement::Act;

constexpr std::int64_t secondsPerAct = 20;
constexpr auto toolVersion = "countersign-workshop 1";
constexpr auto author = "author-1";

std::vector<const statement::Statement*> goReviews(const workflow::Past& known) {
    std::vector<const statement::Statement*> out;
    for (const statement::Statement* statement : known.statements()) {
        const auto* body = std::get_if<statement::ReviewBody>(&statement->predicate().body);
        if (body && body->recommendation == statement::Recommendation::go) out.push_back(statement);
    }
    std::sort(out.begin(), out.end(),
              [](const auto* one, const auto* other) { return one->digest() < other->digest(); });
    return out;
}

std::vector<Sha256> digestsOf(const std::vector<const statement::Statement*>& statements) {
    std::vector<Sha256> out;
    for (const statement::Statement* statement : statements)
        out.push_back(statement->digest());
    return out;
}

} // namespace

Workstation::Workstation(const PacketWorkshop& workshop, const packet::Core& core)
    : m_workshop(workshop), m_core(core), m_rules(workshop.rules(core)), m_clock(core.content().issuedAt) {
}

statement::Predicate Workstation::prepare(Act act, std::string_view signer, policy::Capacity capacity,
                                          statement::Body body) const {
    return prepareAfter(reduction(), act, signer, capacity, std::move(body));
}

statement::Predicate Workstation::prepareAfter(const workflow::Reduction& known, Act act,
                                               std::string_view signer, policy::Capacity capacity,
                                               statement::Body body) const {
    const policy::Signer* person = m_workshop.directory().findSigner(signer);
    check(person != nullptr, "the workshop knows its people");
    const policy::Grant* grant = person->grantOf(capacity);
    return {act,
            person->id,
            person->printedName,
            capacity,
            grant ? grant->scope : person->grants.front().scope,
            std::string(statement::meaningOf(act, capacity).value_or("I do what I may not.")),
            m_clock,
            m_core.key(),
            known.heads(),
            toolVersion,
            std::move(body)};
}

statement::Statement Workstation::signPayload(const std::string& payload, std::string_view keyHolder) const {
    const crypto::PrivateKey& key = m_workshop.people().keyOf(keyHolder);
    const auto signature =
        key.sign(statement::preAuthenticationEncoding(statement::payloadType, payload)).value();
    return statement::Statement::parse(statement::makeEnvelope(payload, key.publicKey().keyId(), signature),
                                       "workshop statement")
        .value();
}

Sha256 Workstation::sign(const statement::Predicate& predicate, std::string_view keyHolder) {
    const std::string_view holder = keyHolder.empty() ? predicate.signer.text() : keyHolder;
    m_statements.push_back(signPayload(statement::makePayload(m_core, predicate), holder));
    m_clock = m_clock.plusSeconds(secondsPerAct);
    return m_statements.back().digest();
}

Sha256 Workstation::issue() {
    return sign(prepare(Act::issue, author, Duty::author));
}

Sha256 Workstation::submit() {
    return sign(prepare(Act::submit, author, Duty::author));
}

Sha256 Workstation::withdraw() {
    return sign(prepare(Act::withdraw, author, Duty::author, refusal(policy::ReasonUse::withdraw)));
}

/// Everything in order when the recommendation is go; else a concern about the comparison.
statement::ReviewBody Workstation::findings(statement::Recommendation recommendation) const {
    const packet::EvidenceBundle& bundle = m_core.content().evidence;
    std::vector<Sha256> everything;
    for (const packet::Artifact& artifact : bundle.artifacts)
        everything.push_back(artifact.sha256);
    std::sort(everything.begin(), everything.end());
    std::vector<Sha256> snapshot;
    if (bundle.rankingSnapshotHash) snapshot.push_back(*bundle.rankingSnapshotHash);
    statement::ReviewBody body{{}, recommendation};
    body.verifications[0].viewed = snapshot;
    body.verifications[1].viewed = {m_core.content().policy.directorySha256};
    body.verifications[2].viewed = everything;
    body.verifications[3].viewed = snapshot;
    if (recommendation == statement::Recommendation::hold) {
        body.verifications[0].result = statement::VerificationResult::concern;
        body.verifications[0].note = "The second lane should be looked at again.";
    }
    return body;
}

statement::RefusalBody Workstation::refusal(policy::ReasonUse use) const {
    const auto& codes = m_workshop.policy().reasonCodes().of(use);
    return {codes.empty() ? "none" : codes.front(), "Not this way."};
}

Sha256 Workstation::review(std::string_view signer, statement::Recommendation recommendation) {
    const bool byDuty = m_workshop.directory().grantOf(signer, Duty::reviewer) != nullptr;
    const policy::Capacity capacity =
        byDuty ? policy::Capacity(Duty::reviewer) : policy::Capacity(Role::riskGovernanceReviewer);
    return sign(prepare(Act::review, signer, capacity, findings(recommendation)));
}

Sha256 Workstation::viewOf(const statement::Predicate& approval) const {
    std::vector<const json::Value*> shown;
    for (const Sha256& digest : std::get<statement::ApproveBody>(approval.body).reliesOn)
        for (const statement::Statement& statement : m_statements)
            if (statement.digest() == digest) shown.push_back(&statement.payload());
    return statement::viewDigest(m_core, approval, shown);
}

Sha256 Workstation::approve(std::string_view signer, Role role) {
    const workflow::Reduction known = reduction();
    const std::vector<Sha256> reliesOn = digestsOf(goReviews(known.known));
    statement::Predicate predicate =
        prepareAfter(known, Act::approve, signer, role, statement::ApproveBody{reliesOn, Sha256()});
    std::get<statement::ApproveBody>(predicate.body).view = viewOf(predicate);
    return sign(predicate);
}

Sha256 Workstation::retract(std::string_view signer, Role role, const Sha256& approval) {
    return sign(prepare(Act::retract, signer, role, statement::RetractBody{approval, "Signed too early."}));
}

Sha256 Workstation::decline(std::string_view signer, Role role) {
    return sign(prepare(Act::decline, signer, role, refusal(policy::ReasonUse::decline)));
}

Sha256 Workstation::hold(std::string_view signer, policy::Capacity capacity) {
    return sign(prepare(Act::hold, signer, capacity, statement::HoldBody{"Wait for the dashboard."}));
}

Sha256 Workstation::release(std::string_view signer, policy::Capacity capacity, const Sha256& hold) {
    return sign(
        prepare(Act::release, signer, capacity, statement::ReleaseBody{hold, "The dashboard is back."}));
}

Sha256 Workstation::comment(std::string_view signer, policy::Capacity capacity, bool question,
                            std::optional<Sha256> answers) {
    return sign(
        prepare(Act::comment, signer, capacity,
                statement::CommentBody{"/selected_lane_id", question ? "Why this lane?" : "As it should be.",
                                       question, answers}));
}

void Workstation::approveFully() {
    issue();
    submit();
    reviewAndApprove();
}

void Workstation::reviewAndApprove() {
    const policy::PolicyTier* tier = m_rules.tier();
    const std::vector<std::string> reviewers = m_workshop.people().all("reviewer");
    for (int i = 0; i < (tier ? tier->minimumGoReviews : 1); ++i)
        review(reviewers[static_cast<std::size_t>(i)]);
    std::set<std::pair<Role, std::string>> signedAlready;
    for (const packet::RequiredSigner& row : m_core.content().requiredSigners) {
        const auto free =
            std::find_if(row.eligible.begin(), row.eligible.end(), [&](const std::string& person) {
                return !signedAlready.contains({row.role, person});
            });
        if (free == row.eligible.end()) continue;
        signedAlready.emplace(row.role, *free);
        approve(*free, row.role);
    }
}

void Workstation::receive(const statement::Statement& statement) {
    const bool here =
        std::any_of(m_statements.begin(), m_statements.end(), [&](const statement::Statement& one) {
            return one.fileDigest() == statement.fileDigest();
        });
    if (!here) m_statements.push_back(statement);
}

void Workstation::sync(Workstation& other) {
    for (const statement::Statement& statement : m_statements)
        other.receive(statement);
    for (const statement::Statement& statement : other.m_statements)
        receive(statement);
    m_clock = other.m_clock = std::max(m_clock, other.m_clock);
}

Dossier Workstation::dossier(std::optional<std::string> sealedBytes) const {
    return m_workshop.dossier(m_core, m_statements, std::move(sealedBytes));
}

} // namespace countersign::validation
