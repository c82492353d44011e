#pragma once

#include "core/usecases/draft_preview.h"

#include <QString>

namespace countersign::ui::text {

/// Which part of the form a place in a decision file or a core belongs to.
enum class DraftPart { evidence, lane, rationale, commitments, roster };
DraftPart partOf(const std::string& pointer);

/// "Primary reason: choose a reason code": what the author still has to say.
QString gap(const std::string& pointer);
/// "Primary reason", "Forecast band", …: the part of the form, as people call it; the pointer itself otherwise.
QString placeInDraft(const std::string& pointer);

} // namespace countersign::ui::text
