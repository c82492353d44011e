#include "ui/pages/compose/roster_step.h"

#include "ui/style/theme.h"
#include "ui/text/words.h"
#include "ui/widgets/plain_label.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace countersign::ui {

namespace {

bool contains(const std::vector<std::string>& people, const std::string& person) {
    return std::find(people.begin(), people.end(), person) != people.end();
}

/// Ampersands of a name are no shortcuts.
QString buttonText(const std::string& person) {
    return text::shown(person).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

RosterStep::RosterStep(QWidget* parent)
    : QWidget(parent), m_origin(PlainLabel::paragraph()),
      m_propose(new QPushButton(tr("Propose again from the directory"))), m_list(new QVBoxLayout) {
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_origin);
    layout->addLayout(m_list);
    layout->addWidget(m_propose, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(m_propose, &QPushButton::clicked, this, [this] {
        m_rows.clear();
        draw();
        Q_EMIT changed();
    });
    draw();
}

void RosterStep::fill(const std::vector<usecases::DecisionDraft::SignerRow>& rows) {
    m_rows = rows;
    draw();
}

void RosterStep::offer(const std::optional<usecases::ComputedDecision>& computed) {
    const Rows proposed = computed ? computed->roster : Rows();
    if (proposed == m_proposed) return;
    m_proposed = proposed;
    draw();
}

void RosterStep::pick(std::size_t row, const std::string& person, bool on) {
    Rows rows = shownRows();
    std::vector<std::string>& eligible = rows[row].eligible;
    std::erase(eligible, person);
    if (on) eligible.push_back(person);
    std::sort(eligible.begin(), eligible.end());
    m_rows = rows == m_proposed ? Rows() : std::move(rows);
    // Not drawn again: the box that was clicked keeps the keyboard.
    m_propose->setVisible(!m_rows.empty());
    Q_EMIT changed();
}

QWidget* RosterStep::drawRow(std::size_t row) {
    const usecases::DecisionDraft::SignerRow& shown = shownRows()[row];
    std::vector<std::string> people = shown.eligible;
    for (const usecases::DecisionDraft::SignerRow& proposed : m_proposed)
        if (proposed.role == shown.role)
            for (const std::string& person : proposed.eligible)
                if (!contains(people, person)) people.push_back(person);
    std::sort(people.begin(), people.end());
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, style::gap, 0, style::gap);
    auto* heading = new PlainLabel(text::shown(shown.role));
    heading->enlarge(0, true);
    layout->addWidget(heading);
    layout->addWidget(new PlainLabel(people.empty() ? tr("Nobody in the directory holds this role for this packet.")
                                                    : tr("One of the persons ticked has to sign:")));
    for (const std::string& person : people) {
        auto* tick = new QCheckBox(buttonText(person));
        tick->setChecked(contains(shown.eligible, person));
        tick->setAccessibleName(tr("%1 may sign as %2").arg(text::shown(person), text::shown(shown.role)));
        connect(tick, &QCheckBox::toggled, this, [this, row, person](bool on) { pick(row, person, on); });
        layout->addWidget(tick);
    }
    return box;
}

void RosterStep::draw() {
    while (QLayoutItem* item = m_list->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const Rows& rows = shownRows();
    for (std::size_t row = 0; row < rows.size(); ++row)
        m_list->addWidget(drawRow(row));
    m_origin->setText(rows.empty() ? tr("Once a lane is selected, the tier says which signatures are needed.")
                                   : tr("The tier asks for these signatures. Each may be given by anybody who holds the "
                                        "role for this packet; take away who must not be asked."));
    m_propose->setVisible(!m_rows.empty());
}

} // namespace countersign::ui
