#pragma once

#include "core/usecases/evidence_view.h"
#include "core/usecases/possible_acts.h"
#include "core/usecases/rationale_view.h"
#include "core/usecases/timeline_view.h"

#include <QString>
#include <string>
#include <vector>

/// What the approval panel says about the parts of a packet.
namespace countersign::ui::text {

/// "Must be solved", "Warning", "Note".
QString severity(validation::Severity severity);
/// What is wrong, with the particulars; and what to do about it.
QString findingSentence(const validation::Finding& finding);
QString findingRemedy(const validation::Finding& finding);

/// "2 h 13 min"
QString duration(std::int64_t seconds);
QString size(std::int64_t bytes);
/// "verified", "hash only: the bytes are not here", …
QString standing(const usecases::ArtifactView& artifact);

/// "Primary reason", "Why not lane-x (2)", "Accepted risk RA-1".
QString reasonTitle(const usecases::ReasonView& reason);
/// What an act said and what it was about, one line each.
QStringList said(const usecases::TimelineEntry& entry);
/// "Submit → pending signatures", "Review: go".
QString did(const usecases::TimelineEntry& entry);

/// Why a person cannot do it now; empty when it is possible.
QString whyNot(const usecases::PossibleAct& act);

/// Ids from files, separated by commas.
QString listed(const std::vector<std::string>& ids);

} // namespace countersign::ui::text
