#include "core/usecases/issue_packet.h"

#include "core/usecases/dossier_loader.h"
#include "core/usecases/draft_dossier.h"
#include "core/usecases/signer.h"
#include "core/usecases/trusted_rules.h"
#include "core/validation/scenario/fail_matrix_runner.h"

namespace countersign::usecases {

namespace {

Result<void> writeDraft(store::WindowStore& store, const Draft& draft, const WindowRules& rules,
                        const statement::Statement& issue) {
    for (const auto& [digest, bytes] : draft.evidence)
        if (auto kept = store.evidence().put(bytes); !kept) return std::move(kept).error();
    if (auto kept = rules.keep(store.evidence()); !kept) return kept;
    if (auto published = store.publishCore(draft.core); !published) return std::move(published).error();
    if (auto published = store.publishStatement(issue); !published) return std::move(published).error();
    return {};
}

} // namespace

Result<IssueOutcome> issuePacket(const Workspace& workspace, const WindowId& window,
                                 const DecisionFile& decision, const ReadSource& readSource,
                                 const SignerId& author, std::optional<Sha256> keyId,
                                 std::optional<Timestamp> requestedAt, keys::KeyStore& keys,
                                 const Decide& decide) {
    store::WindowStore store(workspace.files, window);
    auto reading = WindowReading::read(workspace, window);
    if (!reading) return std::move(reading).error();
    if (!reading->window()) return *reading->windowFault();
    auto rules = WindowRules::read(store);
    if (!rules) return std::move(rules).error();
    if (auto current = refuseRollback(*rules, workspace.trust); !current) return std::move(current).error();
    const auto matrix = validation::runFailMatrix(rules->policyBytes, rules->schemaBytes, rules->matrixBytes);
    if (!matrix) return matrix.error();
    if (!matrix->passed())
        return Error(ErrorCode::matrixFailed, store.shown(store.layout().matrixFile()),
                     rules->failMatrixRunId());

    auto lineage = nextLineage(*reading, decision.cluster);
    if (!lineage) return std::move(lineage).error();
    const Timestamp issuedAt = requestedAt.value_or(workspace.clock.now());
    auto draft = composeDraft(*reading->window(), *rules, decision, readSource, author, issuedAt, *lineage);
    if (!draft) return std::move(draft).error();

    auto checked = CheckedPacket::check(draftDossier(*draft, *rules, *reading, workspace));
    if (!checked) return std::move(checked).error();
    const ActIntent intent{statement::Act::issue, author, std::nullopt, keyId, issuedAt, std::monostate{}};
    auto reviewed = ReviewedPacket::show(*checked, intent, workspace.clock, workspace.toolVersion, decide);
    if (!reviewed) return std::move(reviewed).error();
    auto issue = Signer(keys, workspace.clock).sign(SigningRequest::from(*reviewed));
    if (!issue) return std::move(issue).error();
    if (auto written = writeDraft(store, *draft, *rules, *issue); !written) return std::move(written).error();
    return IssueOutcome{draft->core.key(), store.layout().coresFolder() + "/" + draft->core.fileName(),
                        draft->core.digest(),
                        store.layout().statementsFolder(draft->core.key()) + "/" + issue->fileName(),
                        issue->digest(), draft->core.content().evidence.missingItems()};
}

} // namespace countersign::usecases
