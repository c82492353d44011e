#pragma once

#include "core/usecases/look_view.h"
#include "core/usecases/review_sheet.h"
#include "ui/models/reading_rows.h"

namespace countersign::ui {

/// The material of one verification: what the packet says, then file by file.
std::vector<ReadingRow> rowsOf(const usecases::ReviewPart& part);

/// What changed since the last look: place, before, after.
std::vector<ReadingRow> rowsOf(const usecases::LookView& look);

} // namespace countersign::ui
