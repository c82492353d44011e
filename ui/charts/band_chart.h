#pragma once

#include "core/usecases/comparison_view.h"

#include <QChartView>
#include <optional>
#include <vector>

class QBarSet;
class QHorizontalStackedBarSeries;

namespace countersign::ui {

/// Estimates in hours on one axis: each bar runs from low to high and changes its shade at mid. The window's
/// end is a dashed line. A table beside it says the same.
class BandChart : public QChartView {
    Q_OBJECT

public:
    explicit BandChart(QWidget* parent = nullptr);
    void fill(const usecases::ComparisonView& view);
    /// Whether the window's end lies near enough to be drawn.
    bool showsClose() const { return m_closeHours.has_value(); }

protected:
    void wheelEvent(QWheelEvent* event) override;

private:
    struct Bar {
        QString name;
        double low = 0;
        double mid = 0;
        double high = 0;
        bool forecast = false;
    };
    void readBars(const usecases::ComparisonView& view);
    void addBars();
    void addClose();
    void setAxes();
    void describe();

    /// From the lowest to the highest on screen.
    std::vector<Bar> m_bars;
    std::optional<double> m_closeHours;
};

} // namespace countersign::ui
