#include "ui/pages/packet/comparison_section.h"

#include "ui/charts/band_chart.h"
#include "ui/models/packet_tables.h"
#include "ui/pages/packet/comment_pins.h"
#include "ui/text/words.h"
#include "ui/widgets/fitted_table.h"
#include "ui/widgets/plain_label.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace countersign::ui {

ComparisonSection::ComparisonSection(QWidget* parent)
    : Section(tr("Top-two comparison"), parent), m_chart(new BandChart), m_caption(PlainLabel::paragraph()),
      m_fields(new FittedTable({})), m_moreBands(new QToolButton), m_bands(new FittedTable({3, 1, 1, 1})),
      m_moreLanes(new QToolButton), m_others(new FittedTable({})), m_faults(PlainLabel::paragraph()),
      m_comments(new CommentPins) {
    m_fields->setAccessibleName(tr("Compared fields"));
    m_bands->setAccessibleName(tr("The chart as a table"));
    m_others->setAccessibleName(tr("All other lanes"));
    QPalette muted = m_caption->palette();
    muted.setColor(QPalette::WindowText, style::color(style::Tone::muted));
    m_caption->setPalette(muted);
    add(m_chart);
    add(m_caption);
    add(fold(m_moreBands, tr("The chart as a table"), m_bands));
    add(m_fields);
    add(fold(m_moreLanes, tr("All other lanes"), m_others));
    add(m_faults);
    add(m_comments);
}

QWidget* ComparisonSection::fold(QToolButton* button, const QString& words, QWidget* content) {
    button->setText(words);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setArrowType(Qt::RightArrow);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    content->hide();
    connect(button, &QToolButton::toggled, content, [button, content](bool open) {
        button->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        content->setVisible(open);
    });
    auto* both = new QWidget;
    auto* layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::gap / 2);
    layout->addWidget(button);
    layout->addWidget(content);
    return both;
}

void ComparisonSection::fillChart(const usecases::ComparisonView& view) {
    m_chart->fill(view);
    QStringList caption;
    if (m_chart->isVisibleTo(this))
        caption << tr(
            "Hours to convergence: each bar runs from low to high and changes its shade at mid. Blue: lanes, "
            "grey: forecast.");
    if (view.secondsToClose) {
        const QString hours = QString::number(static_cast<double>(*view.secondsToClose) / 3600.0, 'f', 1);
        if (*view.secondsToClose < 0)
            caption << tr("The window had closed when the snapshot was made.");
        else if (m_chart->showsClose())
            caption << tr("Dashed: the window closes %1 h after the snapshot was made.").arg(hours);
        else
            caption << tr("The window closes %1 h after the snapshot was made, beyond this axis.").arg(hours);
    }
    m_caption->setText(caption.join(QLatin1Char(' ')));
    m_caption->setVisible(!caption.isEmpty());
    m_bands->fill(bandsTable(view));
}

void ComparisonSection::fillOthers(const usecases::ComparisonView& view) {
    const auto count = view.otherLanes.size();
    m_moreLanes->setEnabled(count > 0);
    m_moreLanes->setText(count > 0 ? tr("All other lanes (%1)").arg(count)
                                   : tr("No other lane is known here"));
    std::vector<int> shares(count + 1, 2);
    shares.front() = 3;
    m_others->fill(otherLanesTable(view), std::move(shares));
    if (count == 0) m_moreLanes->setChecked(false);
    QStringList faults;
    for (const auto& fault : {view.snapshotFault, view.forecastFault})
        if (fault) faults << tr("%1: %2").arg(text::error(*fault).place, text::error(*fault).sentence);
    m_faults->setText(faults.join(QLatin1Char('\n')));
    m_faults->setVisible(!faults.isEmpty());
}

void ComparisonSection::fill(const usecases::PacketView& view) {
    const usecases::ComparisonView& comparison = view.comparison;
    QStringList lanes;
    for (const auto& lane : comparison.lanes)
        lanes << (lane.selected ? tr("%1 (rank %2, selected)") : tr("%1 (rank %2)"))
                     .arg(text::shown(lane.id), text::shown(lane.rank));
    setSummary(lanes.join(tr(" against ")));
    fillChart(comparison);
    std::vector<int> shares(2 * comparison.lanes.size() + 1, 2);
    if (!comparison.lanes.empty()) shares.front() = 3;
    m_fields->fill(comparisonTable(comparison), std::move(shares));
    fillOthers(comparison);
    m_comments->fill(view.timeline, CommentPins::comparison);
}

} // namespace countersign::ui
