#include "core/usecases/draft_preview.h"

#include "core/lanes/replay_baseline.h"
#include "core/usecases/draft_dossier.h"
#include "core/usecases/draft_evidence.h"

#include <algorithm>

namespace countersign::usecases {

namespace {

using validation::Constraint;
using validation::Finding;

/// A step that is still to come says nothing about the draft, but for what the author can do better now.
bool isAboutDraft(const Finding& finding) {
    return !finding.unfinished || finding.constraint == Constraint::EVIDENCE_INCOMPLETE ||
           finding.constraint == Constraint::SNAPSHOT_STALE;
}

bool comesFromGap(const Finding& finding, const std::vector<std::string>& gaps) {
    return std::any_of(gaps.begin(), gaps.end(),
                       [&](const std::string& gap) { return finding.place.starts_with(gap); });
}

/// One preview, step by step.
class Previewing {
public:
    Previewing(const DraftDesk& desk, const ReadSource& readSource, const SignerId& author)
        : m_desk(desk), m_readSource(readSource), m_author(author), m_now(desk.workspace().clock.now()) {}

    /// `gaps` is filled already, and the lane is picked.
    Result<void> run(const DecisionDraft& draft, DraftPreview& out) const {
        const auto decision = DecisionFile::parse(draft.filled().decisionYaml(), "decision");
        if (!decision) return decision.error();
        const auto lineage = nextLineage(m_desk.reading(), decision->cluster);
        if (!lineage) return lineage.error();
        if (auto done = compute(*decision, *lineage, out); !done) return done;
        auto composed = composeDraft(m_desk.window(), m_desk.rules(), *decision, m_readSource, m_author, m_now,
                                     *lineage);
        if (!composed) return std::move(composed).error();
        const auto checked = CheckedPacket::check(
            draftDossier(*composed, m_desk.rules(), m_desk.reading(), m_desk.workspace()));
        if (!checked) return checked.error();
        for (Finding finding : checked->findings()) {
            if (!isAboutDraft(finding) || comesFromGap(finding, out.gaps)) continue;
            if (finding.detail == DecisionDraft::anyId) finding.detail.clear();
            out.findings.push_back(std::move(finding));
        }
        return {};
    }

private:
    Result<void> compute(const DecisionFile& decision, const DraftLineage& lineage, DraftPreview& out) const {
        const auto evidence =
            gatherEvidence(m_desk.window(), m_desk.rules(), decision, m_readSource, m_now);
        if (!evidence) return evidence.error();
        const auto snapshot = draftSnapshot(*evidence, m_desk.window(), decision);
        if (!snapshot) return snapshot.error();
        const policy::SignerPolicy& policy = m_desk.rules().policy;
        const auto baseline = lanes::ReplayBaseline::compute(*snapshot, {}, decision.selectedLane.text(), policy);
        if (!baseline) return baseline.error();
        const lanes::Lane& lane = *snapshot->findLane(decision.selectedLane.text());
        const policy::PolicyTier& tier =
            policy.tierFor(m_desk.window().highImpact, lane.promotionWindowImpact);
        const packet::PacketKey key{m_desk.window().id, decision.cluster, lineage.revision};
        out.computed = ComputedDecision{baseline->comparison,    baseline->confidenceClass,
                                        baseline->riskOverlay,   baseline->fallbackLabel,
                                        baseline->fallbackLane,  tier.name,
                                        {}};
        for (const SignerRow& row : proposeRoster(m_desk.rules().directory, key, tier, m_author, m_now))
            out.computed->roster.push_back({std::string(policy::roleName(row.role)), row.eligible});
        return {};
    }

    const DraftDesk& m_desk;
    const ReadSource& m_readSource;
    const SignerId& m_author;
    Timestamp m_now;
};

} // namespace

bool DraftPreview::issuable() const {
    return gaps.empty() && !error &&
           std::none_of(findings.begin(), findings.end(), [](const Finding& finding) {
               return finding.severity() == validation::Severity::fail && !finding.unfinished;
           });
}

DraftPreview previewDraft(const DraftDesk& desk, const DecisionDraft& draft, const ReadSource& readSource,
                          const SignerId& author) {
    DraftPreview out;
    out.gaps = draft.gaps();
    if (!draft.computable()) return out;
    if (auto done = Previewing(desk, readSource, author).run(draft, out); !done) out.error = done.error();
    return out;
}

} // namespace countersign::usecases
