#include "ui/pages/compose/lane_step.h"

#include "ui/models/text_table_model.h"
#include "ui/style/theme.h"
#include "ui/text/words.h"
#include "ui/widgets/plain_label.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace countersign::ui {

namespace {

QStringList laneRow(const lanes::Lane& lane, bool differs) {
    return {QString::number(lane.rank),
            text::shown(lane.id.text()),
            differs ? LaneStep::tr("%1 (does not follow from the rules)").arg(text::shown(lane.score.text()))
                    : text::shown(lane.score.text()),
            LaneStep::tr("%1 / %2 / %3 h")
                .arg(text::shown(lane.convergenceLowHours.text()), text::shown(lane.convergenceMidHours.text()),
                     text::shown(lane.convergenceHighHours.text())),
            text::shown(lane.confidenceScore.text()),
            text::shown(lane.riskOfRegressionScore.text()),
            text::shown(lane.promotionWindowImpact),
            text::shown(lane.optionSummary)};
}

void setUp(QTableView& table, TextTableModel& model, const QString& name) {
    table.setModel(&model);
    table.setAccessibleName(name);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.setShowGrid(false);
    table.setAlternatingRowColors(true);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setStretchLastSection(true);
}

} // namespace

LaneStep::LaneStep(QWidget* parent)
    : QWidget(parent), m_lanes(new TextTableModel(this)), m_comparison(new TextTableModel(this)),
      m_table(new QTableView), m_compared(new QTableView), m_chosen(PlainLabel::paragraph()),
      m_computed(PlainLabel::paragraph()) {
    arrange();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { choose(current.row()); });
    markChosen();
}

void LaneStep::arrange() {
    setUp(*m_table, *m_lanes, tr("Lanes in rank order; the current row is the selected lane"));
    setUp(*m_compared, *m_comparison, tr("Comparison of the first two lanes and the selected one"));
    m_chosen->enlarge(1, true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(PlainLabel::paragraph(tr("Pick the lane in the table. What follows below is computed from the "
                                               "snapshot and the policy; nobody types it.")));
    layout->addWidget(m_table, 2);
    layout->addWidget(m_chosen);
    layout->addWidget(m_computed);
    layout->addWidget(m_compared, 3);
}

void LaneStep::fill(const std::string& lane) {
    m_lane = lane;
    markChosen();
}

void LaneStep::choose(int row) {
    if (row < 0 || m_lane == m_ids[static_cast<std::size_t>(row)]) return;
    m_lane = m_ids[static_cast<std::size_t>(row)];
    markChosen();
    Q_EMIT changed();
}

void LaneStep::markChosen() {
    const QSignalBlocker quiet(m_table->selectionModel());
    const auto place = std::find(m_ids.begin(), m_ids.end(), m_lane);
    if (m_ids.empty())
        m_chosen->setText(tr("Choose a ranking snapshot under Evidence: its lanes appear here."));
    else if (m_lane.empty())
        m_chosen->setText(tr("No lane is selected yet."));
    else if (place == m_ids.end())
        m_chosen->setText(tr("Selected: %1, which the snapshot does not have").arg(text::shown(m_lane)));
    else
        m_chosen->setText(tr("Selected: %1, rank %2").arg(text::shown(m_lane)).arg(place - m_ids.begin() + 1));
    if (place != m_ids.end()) m_table->selectRow(static_cast<int>(place - m_ids.begin()));
}

void LaneStep::offer(const usecases::DraftMaterial& material) {
    std::vector<QStringList> rows;
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < material.lanes.size(); ++i) {
        rows.push_back(laneRow(material.lanes[i], material.differs[i]));
        ids.push_back(material.lanes[i].id.text());
    }
    const QSignalBlocker quiet(m_table->selectionModel());
    const bool same = ids == m_ids;
    m_ids = std::move(ids);
    m_lanes->show({tr("Rank"), tr("Lane"), tr("Score"), tr("Low / mid / high"), tr("Confidence"),
                   tr("Regression risk"), tr("Impact"), tr("Summary")},
                  std::move(rows));
    if (!same) m_table->resizeColumnsToContents();
    markChosen();
}

void LaneStep::showComputed(const std::optional<usecases::ComputedDecision>& computed) {
    m_compared->setVisible(computed.has_value());
    m_computed->setVisible(computed.has_value());
    if (!computed) return;
    m_computed->setText(tr("Confidence class: %1   ·   risk overlay: %2   ·   fallback: %3 (%4)   ·   tier: %5")
                            .arg(text::shown(computed->confidenceClass), text::shown(computed->riskOverlay),
                                 text::shown(computed->fallbackLabel), text::shown(computed->fallbackLane),
                                 text::shown(computed->tier)));
    showComparison(computed->comparison);
}

void LaneStep::showComparison(const lanes::TopTwoComparison& comparison) {
    QStringList headers{tr("Field")};
    for (const auto& lane : comparison.lanes)
        headers << tr("%1 (rank %2)").arg(text::shown(lane.lane)).arg(lane.rank);
    headers << tr("Difference") << tr("Better");
    std::vector<QStringList> rows;
    for (const auto& field : comparison.fields) {
        QStringList row{text::shown(field.name)};
        for (const std::string& value : field.values)
            row << text::shown(value);
        QStringList differences;
        for (const auto& difference : field.differences)
            if (difference) differences << text::shown(difference->text());
        row << differences.join(QStringLiteral(", ")) << text::shown(field.better.value_or(""));
        rows.push_back(std::move(row));
    }
    m_comparison->show(headers, std::move(rows));
    m_compared->resizeColumnsToContents();
}

} // namespace countersign::ui
