#pragma once

#include "ui/models/reading_rows.h"
#include "ui/session/signing_sheet.h"

namespace countersign::ui {

/// Every leaf of a sheet, below the titles of its parts: the statement, the decision part by part, the reviews.
std::vector<ReadingRow> rowsOf(const SigningSheet& sheet);

} // namespace countersign::ui
