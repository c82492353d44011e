#include "ui/pages/review/recommendation_step.h"

#include "ui/style/theme.h"
#include "ui/text/review_words.h"
#include "ui/text/words.h"
#include "ui/widgets/act_form.h"
#include "ui/widgets/plain_label.h"

#include <QRadioButton>
#include <QVBoxLayout>

namespace countersign::ui {

namespace {

using statement::Recommendation;
using statement::VerificationResult;

} // namespace

RecommendationStep::RecommendationStep(QWidget* parent)
    : QWidget(parent), m_summary(PlainLabel::paragraph()),
      m_go(new QRadioButton(tr("&Go: the packet can be approved"))),
      m_hold(new QRadioButton(tr("&Hold: nobody can approve until this hold is released"))), m_none(new QRadioButton),
      m_whyNotGo(PlainLabel::paragraph(tr("A packet with a failed verification cannot be recommended."))),
      m_formPlace(new QVBoxLayout) {
    m_go->setObjectName(QStringLiteral("go"));
    m_hold->setObjectName(QStringLiteral("hold"));
    // Holds the choice while none is made: exclusive buttons cannot all be off.
    m_none->setParent(this);
    m_none->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::gap);
    layout->addWidget(m_summary);
    for (QWidget* widget : {static_cast<QWidget*>(m_go), static_cast<QWidget*>(m_hold), static_cast<QWidget*>(m_whyNotGo)})
        layout->addWidget(widget);
    layout->addLayout(m_formPlace);
    layout->addStretch(1);
    setFocusProxy(m_go);
    connect(m_go, &QRadioButton::toggled, this, &RecommendationStep::changed);
    connect(m_hold, &QRadioButton::toggled, this, &RecommendationStep::changed);
}

void RecommendationStep::ask(usecases::ActChoices choices) {
    m_none->setChecked(true);
    delete m_form;
    m_form = new ActForm(statement::Act::review, std::move(choices));
    m_formPlace->addWidget(m_form);
    connect(m_form, &ActForm::changed, this, &RecommendationStep::changed);
}

void RecommendationStep::summarize(const std::array<statement::Verification, 4>& answers) {
    m_answers = answers;
    QStringList lines;
    bool failed = false;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        QString line = QStringLiteral("%1. %2: %3").arg(i + 1).arg(text::verificationTitle(i), text::result(answers[i].result));
        if (!answers[i].note.empty()) line += QStringLiteral(" — ") + text::shown(answers[i].note);
        lines << line;
        failed = failed || answers[i].result == VerificationResult::failed;
    }
    m_summary->setText(lines.join(QLatin1Char('\n')));
    m_go->setEnabled(!failed);
    m_whyNotGo->setVisible(failed);
    if (failed && m_go->isChecked()) m_none->setChecked(true);
}

QString RecommendationStep::missing() const {
    if (!m_go->isChecked() && !m_hold->isChecked()) return tr("Recommend go or hold.");
    return m_form ? m_form->missing() : QString();
}

usecases::ActIntent RecommendationStep::intent(const SignerId& signer) const {
    usecases::ActIntent out = m_form->intent(signer);
    out.body = statement::ReviewBody{m_answers, m_go->isChecked() ? Recommendation::go : Recommendation::hold};
    return out;
}

} // namespace countersign::ui
