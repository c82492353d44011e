#pragma once

#include "core/usecases/packet_view.h"
#include "ui/models/cell_table_model.h"

namespace countersign::ui {

/// The tables of the approval panel, in finished words. Keys: field names, row numbers, artifact ids,
/// digests.
TableContent comparisonTable(const usecases::ComparisonView& view);
/// One row for each lane that is not compared.
TableContent otherLanesTable(const usecases::ComparisonView& view);
/// Every band of the chart: its twin for people who do not see it.
TableContent bandsTable(const usecases::ComparisonView& view);
TableContent rosterTable(const std::vector<usecases::RosterRowView>& rows);
TableContent evidenceItemsTable(const usecases::EvidenceView& view);
TableContent artifactsTable(const usecases::EvidenceView& view);
TableContent timelineTable(const std::vector<usecases::TimelineEntry>& entries);
TableContent findingsTable(const validation::Findings& findings);

} // namespace countersign::ui
