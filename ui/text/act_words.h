#pragma once

#include "core/policy/authority_scope.h"
#include "core/statement/act.h"

#include <QString>

namespace countersign::ui::text {

/// "Approve": what a button or heading calls an act.
QString act(statement::Act act);
/// What the act does, in one sentence, for the person who is about to do it.
QString actEffect(statement::Act act);
/// "windows: 2026-W48-live; clusters: all; tiers: all; until 2026-12-31 00:00 UTC"
QString scope(const policy::AuthorityScope& scope);

} // namespace countersign::ui::text
