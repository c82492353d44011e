#include "ui/charts/band_chart.h"

#include "ui/style/theme.h"
#include "ui/text/words.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QLineSeries>
#include <QValueAxis>
#include <QWheelEvent>
#include <algorithm>

namespace countersign::ui {

namespace {

using style::Tone;

/// A line far beyond all bars would press them together.
constexpr double farBeyond = 2.5;

QColor fainter(QColor color, int alpha) {
    color.setAlpha(alpha);
    return color;
}

} // namespace

BandChart::BandChart(QWidget* parent) : QChartView(parent) {
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Chart of convergence hours"));
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    setBackgroundBrush(palette().color(QPalette::Base));
    chart()->setMargins(QMargins(0, 0, 0, 0));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
}

void BandChart::readBars(const usecases::ComparisonView& view) {
    m_bars.clear();
    const auto add = [this](const usecases::BandView& band, const QString& name, bool forecast) {
        // Axis labels are rich text in Qt Charts.
        Bar bar{name.arg(text::shown(band.name)).toHtmlEscaped(), 0, 0, 0, forecast};
        bool ok[3] = {};
        bar.low = QString::fromStdString(band.low).toDouble(&ok[0]);
        bar.mid = QString::fromStdString(band.mid).toDouble(&ok[1]);
        bar.high = QString::fromStdString(band.high).toDouble(&ok[2]);
        if (ok[0] && ok[1] && ok[2] && bar.low <= bar.mid && bar.mid <= bar.high)
            m_bars.insert(m_bars.begin(), bar);
    };
    for (const usecases::BandView& band : view.bands)
        add(band, QStringLiteral("%1"), false);
    for (const usecases::BandView& band : view.forecast)
        add(band, tr("Forecast %1"), true);
}

void BandChart::addBars() {
    auto* series = new QHorizontalStackedBarSeries;
    series->setBarWidth(0.55);
    const auto addSet = [&](const QColor& fill, auto length) {
        auto* set = new QBarSet({});
        set->setBrush(fill);
        set->setPen(Qt::NoPen);
        for (const Bar& bar : m_bars)
            set->append(length(bar));
        series->append(set);
    };
    addSet(Qt::transparent, [](const Bar& bar) { return bar.low; });
    for (const bool forecast : {false, true}) {
        const QColor color = style::color(forecast ? Tone::muted : Tone::accent);
        addSet(color, [=](const Bar& bar) { return bar.forecast == forecast ? bar.mid - bar.low : 0; });
        addSet(fainter(color, 110),
               [=](const Bar& bar) { return bar.forecast == forecast ? bar.high - bar.mid : 0; });
    }
    chart()->addSeries(series);
}

void BandChart::addClose() {
    if (!m_closeHours) return;
    auto* line = new QLineSeries;
    line->append(*m_closeHours, -0.5);
    line->append(*m_closeHours, static_cast<double>(m_bars.size()) - 0.5);
    QPen pen(style::color(Tone::caution), 2);
    pen.setStyle(Qt::DashLine);
    line->setPen(pen);
    chart()->addSeries(line);
}

void BandChart::setAxes() {
    auto* names = new QBarCategoryAxis;
    QStringList labels;
    for (const Bar& bar : m_bars)
        labels << bar.name;
    names->append(labels);
    auto* hours = new QValueAxis;
    double last = m_closeHours.value_or(0);
    for (const Bar& bar : m_bars)
        last = std::max(last, bar.high);
    hours->setRange(0, std::max(1.0, last * 1.04));
    hours->setTickType(QValueAxis::TicksDynamic);
    hours->setTickInterval(last <= 12 ? 1 : last <= 30 ? 2 : last <= 80 ? 6 : last <= 200 ? 24 : last / 8);
    hours->setLabelFormat(QStringLiteral("%.0f h"));
    for (QAbstractAxis* axis : std::initializer_list<QAbstractAxis*>{names, hours}) {
        axis->setLabelsBrush(palette().color(QPalette::WindowText));
        axis->setLinePen(QPen(fainter(palette().color(QPalette::WindowText), 90)));
        axis->setGridLinePen(QPen(fainter(palette().color(QPalette::WindowText), 28)));
        axis->setLabelsFont(font());
    }
    names->setGridLineVisible(false);
    chart()->addAxis(names, Qt::AlignLeft);
    chart()->addAxis(hours, Qt::AlignBottom);
    for (QAbstractSeries* series : chart()->series()) {
        series->attachAxis(names);
        series->attachAxis(hours);
    }
    // After attaching: a line on a category axis would widen its range.
    names->setRange(labels.front(), labels.back());
}

void BandChart::describe() {
    QStringList bars;
    for (auto bar = m_bars.rbegin(); bar != m_bars.rend(); ++bar)
        bars << tr("%1: %2 to %3 hours, mid %4").arg(bar->name).arg(bar->low).arg(bar->high).arg(bar->mid);
    if (m_closeHours) bars << tr("The window closes after %1 hours").arg(*m_closeHours, 0, 'f', 1);
    setAccessibleDescription(bars.join(QStringLiteral(". ")));
}

void BandChart::fill(const usecases::ComparisonView& view) {
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes())
        delete axis;
    readBars(view);
    m_closeHours.reset();
    setVisible(!m_bars.empty());
    if (m_bars.empty()) return;
    double highest = 0;
    for (const Bar& bar : m_bars)
        highest = std::max(highest, bar.high);
    if (view.secondsToClose && *view.secondsToClose >= 0) {
        const double hours = static_cast<double>(*view.secondsToClose) / 3600.0;
        if (hours <= highest * farBeyond) m_closeHours = hours;
    }
    addBars();
    addClose();
    setAxes();
    describe();
    setFixedHeight(static_cast<int>(m_bars.size()) * (fontMetrics().height() * 2) +
                   fontMetrics().height() * 2 + 12);
}

void BandChart::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

} // namespace countersign::ui
