#pragma once

#include "core/usecases/readiness.h"
#include "ui/models/cell_table_model.h"

/// Tables about release windows, as finished text.
namespace countersign::ui {

/// Windows as rows, states as columns; the key is the window's id.
TableContent windowRows(const std::vector<WindowId>& windows, const std::vector<usecases::PacketSummary>& packets);
/// Every cluster with its packet, what it needs and who can do it; the key is the cluster's id.
TableContent clusterRows(const std::vector<usecases::ClusterReadiness>& clusters);
/// Why the gate does not pass.
TableContent blockRows(const std::vector<usecases::ReleaseBlock>& blocks);
/// The same as the chart of latencies.
TableContent latencyRows(const std::vector<usecases::ApprovalLatency>& latencies, Timestamp now);
/// "cluster r2"
QString revisionName(const packet::PacketKey& key);

} // namespace countersign::ui
