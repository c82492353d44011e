#include "core/validation/examination.h"

#include "core/lanes/evidence_document.h"

#include <algorithm>
#include <set>

namespace countersign::validation {

namespace {

std::optional<workflow::Rules> rulesOf(const Dossier& dossier) {
    if (!dossier.rules.policy || !dossier.rules.directory) return std::nullopt;
    // A sealed packet says what it says for ever; what later revocations make of it is a judgement beside it.
    return workflow::Rules{dossier.core, *dossier.rules.policy, *dossier.rules.directory,
                           dossier.sealed ? nullptr : dossier.rules.newest.get()};
}

bool isRevocationOfAny(const policy::Directory* newest, const std::vector<statement::Statement>& statements) {
    return newest && std::any_of(statements.begin(), statements.end(), [&](const auto& statement) {
               const auto holder = newest->findKey(statement.keyId());
               return holder && holder->key->revocation;
           });
}

/// `history` and what else lies in the store; empty when `history` has it all, so that nothing is verified
/// twice.
std::vector<statement::Statement> beyondHistory(const Dossier& dossier) {
    std::set<Sha256> embedded;
    for (const statement::Statement& statement : dossier.sealed->history())
        embedded.insert(statement.fileDigest());
    std::vector<statement::Statement> known;
    for (const statement::Statement& statement : dossier.statements)
        if (!embedded.contains(statement.fileDigest())) known.push_back(statement);
    if (!known.empty())
        known.insert(known.begin(), dossier.sealed->history().begin(), dossier.sealed->history().end());
    return known;
}

/// Ids of the artifacts that have to be read, not only hashed.
std::set<std::string> artifactsToRead(const packet::CoreContent& content) {
    std::set<std::string> ids;
    if (const auto* snapshot = content.evidence.find(packet::ArtifactKind::rankingSnapshot))
        ids.insert(snapshot->id.text());
    for (const auto& [claim, reference] : content.rationale.references())
        if (!reference->pointer.empty()) ids.insert(reference->artifactId);
    return ids;
}

} // namespace

Examination::Examination(const Dossier& dossier) : m_dossier(dossier), m_rules(rulesOf(dossier)) {
    readDocuments();
    readSnapshot();
    reduceStatements();
}

void Examination::readDocuments() {
    const std::set<std::string> wanted = artifactsToRead(content());
    for (const packet::Artifact& artifact : content().evidence.artifacts) {
        const EvidenceBytes* found = m_dossier.bytesOf(artifact.sha256);
        if (!wanted.contains(artifact.id.text()) || !found || found->state != EvidenceBytes::State::verified)
            continue;
        m_documents.emplace(artifact.id.text(),
                            lanes::readEvidence(found->bytes, artifact.mediaType, artifact.id.text()));
    }
}

void Examination::readSnapshot() {
    const packet::Artifact* artifact = snapshotArtifact();
    const Document* document = artifact ? documentOf(*artifact) : nullptr;
    if (!document) return;
    if (!*document)
        m_snapshot.emplace(document->error());
    else
        m_snapshot.emplace(lanes::RankingSnapshot::fromDocument((*document)->value_or(json::Value()),
                                                                artifact->id.text(), artifact->mediaType));
}

void Examination::reduceStatements() {
    if (!m_rules) return;
    m_own.emplace(workflow::reduce(*m_rules, ownStatements()));
    if (!sealed()) return;
    m_known = beyondHistory(m_dossier);
    const policy::Directory* newest = m_dossier.rules.newest.get();
    if (m_known.empty() && isRevocationOfAny(newest, ownStatements())) m_known = ownStatements();
    const workflow::Rules current{m_rules->core, m_rules->policy, m_rules->directory, newest};
    if (!m_known.empty()) m_everything.emplace(workflow::reduce(current, m_known));
}

const std::vector<statement::Statement>& Examination::ownStatements() const {
    return sealed() ? m_dossier.sealed->history() : m_dossier.statements;
}

const packet::Artifact* Examination::snapshotArtifact() const {
    return content().evidence.find(packet::ArtifactKind::rankingSnapshot);
}

const lanes::RankingSnapshot* Examination::snapshot() const {
    return m_snapshot && *m_snapshot ? &**m_snapshot : nullptr;
}

const Error* Examination::snapshotFault() const {
    return m_snapshot && !*m_snapshot ? &m_snapshot->error() : nullptr;
}

const Examination::Document* Examination::documentOf(const packet::Artifact& artifact) const {
    const auto found = m_documents.find(artifact.id.text());
    return found != m_documents.end() ? &found->second : nullptr;
}

} // namespace countersign::validation
