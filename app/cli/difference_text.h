#pragma once

#include "core/json/value.h"
#include "core/usecases/compare_revisions.h"
#include "core/usecases/last_look.h"

namespace countersign::app {

/// The comparison for people; `look` when it was asked since somebody's last look, else nullptr.
void printDifference(const usecases::CheckedPacket& from, const usecases::CheckedPacket& to,
                     const usecases::RevisionComparison& comparison, const usecases::LastLook* look);

/// `{from, to, decision: [difference], files: [{what, before, after, differences}], start_anew: [act],
/// last_look: act or null, since_last_look: [act]}`; a difference is `{place, kind, before, after,
/// numeric_difference, direction}`.
json::Value differenceToJson(const usecases::CheckedPacket& from, const usecases::CheckedPacket& to,
                             const usecases::RevisionComparison& comparison, const usecases::LastLook* look);

} // namespace countersign::app
