#pragma once

#include "core/lanes/ranking_snapshot.h"
#include "core/validation/dossier.h"
#include "core/workflow/reduction.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace countersign::validation {

/// One revision under judgement: the dossier, and what several checks need of it, made once. The dossier must
/// outlive it.
class Examination {
public:
    explicit Examination(const Dossier& dossier);
    Examination(const Examination&) = delete;
    Examination& operator=(const Examination&) = delete;

    const Dossier& dossier() const { return m_dossier; }
    const packet::CoreContent& content() const { return m_dossier.core.content(); }
    bool sealed() const { return m_dossier.sealed.has_value(); }
    /// nullptr when the pinned policy or directory is missing; the two reductions are then nullptr too.
    const workflow::Rules* rules() const { return m_rules ? &*m_rules : nullptr; }
    /// The statements the packet stands on: `history` when it is sealed, else those of the store.
    const std::vector<statement::Statement>& ownStatements() const;
    /// What these statements make of it.
    const workflow::Reduction* own() const { return m_own ? &*m_own : nullptr; }
    /// What they make of it together with everything else that is known, later revocations too; own() when
    /// nothing else is.
    const workflow::Reduction* everything() const { return m_everything ? &*m_everything : own(); }

    /// nullptr when the bundle has no ranking snapshot.
    const packet::Artifact* snapshotArtifact() const;
    /// nullptr when its bytes are not here or cannot be read.
    const lanes::RankingSnapshot* snapshot() const;
    /// Why its bytes, which are here, cannot be read, or nullptr.
    const Error* snapshotFault() const;

    using Document = Result<std::optional<json::Value>>;
    /// The artifact as pointers see it; nullptr when its bytes are not here. Only of the ranking snapshot and
    /// of artifacts that the rationale points into.
    const Document* documentOf(const packet::Artifact& artifact) const;

private:
    void readDocuments();
    void readSnapshot();
    void reduceStatements();

    const Dossier& m_dossier;
    std::optional<workflow::Rules> m_rules;
    std::optional<workflow::Reduction> m_own;
    /// Empty when everything that is known is in `history` and no key of it was revoked.
    std::vector<statement::Statement> m_known;
    std::optional<workflow::Reduction> m_everything;
    std::map<std::string, Document> m_documents;
    std::optional<Result<lanes::RankingSnapshot>> m_snapshot;
};

} // namespace countersign::validation
