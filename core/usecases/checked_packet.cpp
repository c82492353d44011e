#include "core/usecases/checked_packet.h"

#include "core/validation/validator.h"

namespace countersign::usecases {

Result<CheckedPacket> CheckedPacket::check(validation::Dossier dossier) {
    const validation::PinnedRules& rules = dossier.rules;
    if (!rules.policy || !rules.directory || !rules.policyTrusted || !rules.directoryTrusted) {
        Error error(ErrorCode::rulesUnusable, dossier.file, "/policy",
                    !rules.faults.empty() ? "a pinned file is missing or unusable"
                    : !rules.policyTrusted
                        ? "policy " + dossier.core.content().policy.policySha256.hex()
                        : "directory " + dossier.core.content().policy.directorySha256.hex());
        if (rules.faults.empty()) return error;
        return std::move(error).because(rules.faults.front());
    }
    CheckedPacket checked;
    validation::Judgement judgement = validation::judge(dossier);
    checked.m_findings = std::move(judgement.findings);
    checked.m_sealedStands = judgement.sealedStands;
    checked.m_dossier = std::make_unique<validation::Dossier>(std::move(dossier));
    checked.m_statements = std::make_unique<std::vector<statement::Statement>>(checked.m_dossier->statements);
    if (checked.m_dossier->sealed) {
        const auto& history = checked.m_dossier->sealed->history();
        checked.m_statements->insert(checked.m_statements->end(), history.begin(), history.end());
    }
    checked.m_reduction = workflow::reduce(checked.rules(), *checked.m_statements);
    return checked;
}

workflow::Rules CheckedPacket::rules() const {
    return {m_dossier->core, *m_dossier->rules.policy, *m_dossier->rules.directory,
            m_dossier->rules.newest.get()};
}

} // namespace countersign::usecases
