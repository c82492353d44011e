#include "ui/pages/review/verification_step.h"

#include "ui/models/review_rows.h"
#include "ui/style/theme.h"
#include "ui/text/review_words.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/reading_table.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace countersign::ui {

namespace {

using statement::VerificationResult;

// What statements may hold (FORMAT.md "Statements").
constexpr int longestNote = 2000;

} // namespace

VerificationStep::VerificationStep(std::size_t verification, QWidget* parent)
    : QWidget(parent), m_table(new ReadingTable({tr("Place"), tr("What stands there")}, 42)),
      m_results(new QButtonGroup(this)), m_note(new QLineEdit), m_missing(PlainLabel::paragraph()) {
    m_table->setAccessibleName(tr("Material of this verification"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::gap);
    layout->addWidget(PlainLabel::paragraph(text::verificationTask(verification)));
    layout->addWidget(m_table, 1);
    layout->addWidget(makeAnswer());
    setFocusProxy(m_table);
    connect(m_table, &ReadingTable::progressed, this, &VerificationStep::sayWhatIsMissing);
    connect(m_results, &QButtonGroup::idToggled, this, &VerificationStep::sayWhatIsMissing);
    connect(m_note, &QLineEdit::textChanged, this, &VerificationStep::sayWhatIsMissing);
}

QWidget* VerificationStep::makeAnswer() {
    auto* answer = new QWidget;
    auto* row = new QHBoxLayout(answer);
    row->setContentsMargins(0, 0, 0, 0);
    auto* next = new QPushButton(tr("Show what is &left"));
    next->setObjectName(QStringLiteral("next"));
    connect(next, &QPushButton::clicked, m_table, &ReadingTable::showNext);
    connect(m_table, &ReadingTable::progressed, next, [next](int left) { next->setEnabled(left > 0); });
    row->addWidget(next);
    for (const auto result : {VerificationResult::ok, VerificationResult::concern, VerificationResult::failed}) {
        auto* button = new QRadioButton(text::result(result));
        m_results->addButton(button, static_cast<int>(result));
        row->addWidget(button);
    }
    m_note->setMaxLength(longestNote);
    m_note->setPlaceholderText(tr("Note: needed unless it is in order"));
    m_note->setAccessibleName(tr("Note"));
    row->addWidget(m_note, 1);
    auto* whole = new QWidget;
    auto* layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(answer);
    layout->addWidget(m_missing);
    return whole;
}

void VerificationStep::read(const usecases::ReviewPart& part) {
    m_viewed = part.viewed();
    m_gaps = part.hasGaps();
    m_results->setExclusive(false);
    for (QAbstractButton* button : m_results->buttons())
        button->setChecked(false);
    m_results->setExclusive(true);
    m_note->clear();
    m_table->read(rowsOf(part));
}

std::optional<VerificationResult> VerificationStep::result() const {
    const int chosen = m_results->checkedId();
    return chosen < 0 ? std::nullopt : std::optional(static_cast<VerificationResult>(chosen));
}

QString VerificationStep::missing() const {
    if (m_table->rowsLeft() > 0)
        return tr("%n line(s) were not on screen yet. Read on to the end (Page Down or Space), then you can answer.",
                  nullptr, m_table->rowsLeft());
    if (!result()) return tr("All of it was on screen. Say what you found.");
    if (!m_note->text().trimmed().isEmpty()) return {};
    if (*result() != VerificationResult::ok) return tr("Say in the note what you found.");
    if (m_gaps) return tr("Some files could not be shown. Say in the note how you looked at them.");
    return {};
}

void VerificationStep::sayWhatIsMissing() {
    const bool seen = m_table->rowsLeft() == 0;
    for (QAbstractButton* button : m_results->buttons())
        button->setEnabled(seen);
    m_note->setEnabled(seen);
    m_missing->setText(missing());
    Q_EMIT changed();
}

std::optional<statement::Verification> VerificationStep::answer() const {
    if (!result() || !missing().isEmpty()) return std::nullopt;
    return statement::Verification{*result(), m_note->text().trimmed().toStdString(), m_viewed};
}

} // namespace countersign::ui
