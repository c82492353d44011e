#include "ui/widgets/signing_step.h"

#include "ui/session/session.h"
#include "ui/style/theme.h"
#include "ui/widgets/act_outcome_view.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/signing_sheet_view.h"

#include <QProgressBar>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace countersign::ui {

SigningStep::SigningStep(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_stack(new QStackedLayout(this)), m_waiting(new QWidget),
      m_progress(PlainLabel::paragraph()), m_sheet(new SigningSheetView), m_outcome(new ActOutcomeView) {
    auto* waiting = new QVBoxLayout(m_waiting);
    auto* bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setAccessibleName(tr("Progress"));
    m_progress->setAlignment(Qt::AlignCenter);
    m_progress->setObjectName(QStringLiteral("progress"));
    waiting->addStretch(1);
    waiting->addWidget(m_progress);
    waiting->addWidget(bar);
    waiting->addStretch(2);
    m_stack->addWidget(m_waiting);
    m_stack->addWidget(m_sheet);
    m_stack->addWidget(m_outcome);
    connect(m_sheet, &SigningSheetView::signRequested, this, &SigningStep::sign);
    connect(m_sheet, &SigningSheetView::cancelled, this, &SigningStep::cancel);
    connect(m_sheet, &SigningSheetView::expired, this, &SigningStep::expire);
    connect(m_outcome, &ActOutcomeView::againRequested, this, &SigningStep::start);
    connect(m_outcome, &ActOutcomeView::closed, this, [this](bool recorded) {
        if (recorded) return Q_EMIT done();
        Q_EMIT cancelled();
    });
}

SigningStep::~SigningStep() = default;

void SigningStep::begin(const packet::Core& core, const usecases::ActIntent& intent) {
    begin([store = m_session.store(), &keys = m_session.workstation().keys(), core,
           intent](const usecases::Decide& decide) {
        return usecases::performAct(store->workspace(), core, intent, keys, decide);
    });
}

void SigningStep::begin(SigningFlow::Work work) {
    m_work = std::move(work);
    start();
}

void SigningStep::start() {
    progress(tr("Reading and checking the packet …"));
    m_flow = std::make_unique<SigningFlow>();
    connect(m_flow.get(), &SigningFlow::shown, this, &SigningStep::present);
    connect(m_flow.get(), &SigningFlow::finished, this, [this](const usecases::ActOutcome& outcome) {
        m_signing = false;
        m_stack->setCurrentWidget(m_outcome);
        m_outcome->say(outcome);
        m_session.refresh();
    });
    connect(m_flow.get(), &SigningFlow::failed, this, [this](const Error& error) {
        m_signing = false;
        m_sheet->clear();
        m_stack->setCurrentWidget(m_outcome);
        m_outcome->say(error);
    });
    m_flow->start(m_work);
}

void SigningStep::present(const SigningSheet& sheet) {
    m_stack->setCurrentWidget(m_sheet);
    m_sheet->present(sheet, m_session.store()->workspace().clock);
}

void SigningStep::sign() {
    m_signing = true;
    m_sheet->clear();
    progress(tr("Signing: waiting for the key. The keychain or this window may ask you to unlock it."));
    m_flow->confirm();
}

void SigningStep::expire() {
    m_flow.reset();
    m_stack->setCurrentWidget(m_outcome);
    m_outcome->sayExpired();
}

void SigningStep::cancel() {
    m_sheet->clear();
    m_flow.reset();
    Q_EMIT cancelled();
}

void SigningStep::progress(const QString& sentence) {
    m_progress->setText(sentence);
    m_stack->setCurrentWidget(m_waiting);
}

} // namespace countersign::ui
