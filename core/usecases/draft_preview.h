#pragma once

#include "core/lanes/top_two_comparison.h"
#include "core/usecases/draft_desk.h"
#include "core/validation/finding.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign::usecases {

/// What follows from the lane that was picked; nobody types it.
struct ComputedDecision {
    lanes::TopTwoComparison comparison;
    std::string confidenceClass;
    std::string riskOverlay;
    std::string fallbackLabel;
    std::string fallbackLane;
    std::string tier;
    /// The rows that the tier asks for, each with everybody who may sign in it.
    std::vector<DecisionDraft::SignerRow> roster;
};

/// How a draft stands: what it would come to, what is missing, what is wrong.
struct DraftPreview {
    std::optional<ComputedDecision> computed;
    /// Pointers into the decision file to what only the author can say.
    std::vector<std::string> gaps;
    /// Why it could not be judged to the end.
    std::optional<Error> error;
    /// Of the core that it would become, without the steps that come after issuing.
    validation::Findings findings;

    /// Nothing is missing or wrong that keeps it from being issued.
    bool issuable() const;
};

/// Composes and judges an unfinished draft with everything that it has so far.
DraftPreview previewDraft(const DraftDesk& desk, const DecisionDraft& draft, const ReadSource& readSource,
                          const SignerId& author);

} // namespace countersign::usecases
