#include "ui/charts/latency_chart.h"

#include "ui/models/window_rows.h"
#include "ui/style/theme.h"
#include "ui/text/packet_words.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QValueAxis>
#include <QWheelEvent>
#include <algorithm>

namespace countersign::ui {

namespace {

using Latencies = std::vector<usecases::ApprovalLatency>;

double hours(const usecases::ApprovalLatency& latency, Timestamp now) {
    return static_cast<double>(latency.seconds(now)) / 3600.0;
}

QBarSet* setOf(const QString& name, style::Tone tone, const Latencies& latencies, bool approved, Timestamp now) {
    auto* set = new QBarSet(name);
    set->setBrush(style::color(tone));
    set->setPen(Qt::NoPen);
    for (auto latency = latencies.rbegin(); latency != latencies.rend(); ++latency)
        set->append(latency->approvedAt.has_value() == approved ? hours(*latency, now) : 0.0);
    return set;
}

void color(QAbstractAxis* axis, const QPalette& palette) {
    QColor faint = palette.color(QPalette::WindowText);
    axis->setLabelsBrush(faint);
    axis->setTitleBrush(faint);
    faint.setAlpha(60);
    axis->setLinePen(QPen(faint));
    axis->setGridLinePen(QPen(faint));
}

} // namespace

LatencyChart::LatencyChart(QWidget* parent) : QChartView(parent) {
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Chart of approval latency"));
    chart()->setBackgroundVisible(false);
    chart()->setMargins(QMargins(0, 0, 0, 0));
    chart()->legend()->setAlignment(Qt::AlignTop);
}

void LatencyChart::fill(const Latencies& latencies, Timestamp now) {
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes())
        delete axis;
    if (latencies.empty()) return;
    auto* series = new QHorizontalStackedBarSeries;
    series->append(setOf(tr("Approved"), style::Tone::good, latencies, true, now));
    series->append(setOf(tr("Still waits"), style::Tone::caution, latencies, false, now));
    chart()->addSeries(series);
    QStringList names;
    QStringList said;
    double longest = 0;
    for (const usecases::ApprovalLatency& latency : latencies) {
        // Axis labels are rich text in Qt Charts.
        names.prepend(revisionName(latency.key).toHtmlEscaped());
        said << tr("%1: %2").arg(revisionName(latency.key), text::duration(latency.seconds(now)));
        longest = std::max(longest, hours(latency, now));
    }
    auto* packets = new QBarCategoryAxis;
    packets->append(names);
    auto* length = new QValueAxis;
    length->setRange(0, longest > 0 ? longest * 1.05 : 1);
    length->setTitleText(tr("Hours from submission to the last required approval"));
    length->setLabelFormat(longest < 10 ? QStringLiteral("%.1f") : QStringLiteral("%.0f"));
    chart()->addAxis(packets, Qt::AlignLeft);
    chart()->addAxis(length, Qt::AlignBottom);
    for (QAbstractAxis* axis : std::initializer_list<QAbstractAxis*>{packets, length}) {
        color(axis, palette());
        series->attachAxis(axis);
    }
    packets->setGridLineVisible(false);
    chart()->legend()->setLabelColor(palette().color(QPalette::WindowText));
    setAccessibleDescription(said.join(QStringLiteral(". ")));
}

void LatencyChart::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

} // namespace countersign::ui
