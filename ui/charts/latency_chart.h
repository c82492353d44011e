#pragma once

#include "core/usecases/readiness.h"

#include <QChartView>
#include <vector>

namespace countersign::ui {

/// One bar a packet, in hours from submission to approval; those that still wait have another colour. A table beside
/// it says the same.
class LatencyChart : public QChartView {
    Q_OBJECT

public:
    explicit LatencyChart(QWidget* parent = nullptr);
    void fill(const std::vector<usecases::ApprovalLatency>& latencies, Timestamp now);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace countersign::ui
