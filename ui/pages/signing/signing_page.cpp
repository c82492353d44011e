#include "ui/pages/signing/signing_page.h"

#include "ui/widgets/act_form.h"
#include "ui/session/session.h"
#include "ui/style/theme.h"
#include "ui/text/act_words.h"
#include "ui/text/words.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/signing_step.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace countersign::ui {

SigningPage::SigningPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_title(PlainLabel::heading({})), m_effect(PlainLabel::paragraph()),
      m_notice(new Notice), m_steps(new QStackedLayout), m_reading(PlainLabel::paragraph()),
      m_asking(nullptr), m_formPlace(new QVBoxLayout), m_missing(PlainLabel::paragraph()),
      m_proceed(new QPushButton(tr("&Next: show what will be signed"))), m_signing(new SigningStep(session)) {
    m_asking = makeAskingStep();
    m_steps->addWidget(m_reading);
    m_steps->addWidget(m_asking);
    m_steps->addWidget(m_signing);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::pageMargin, style::wideGap, style::pageMargin, style::wideGap);
    layout->setSpacing(style::gap);
    layout->addWidget(m_title);
    layout->addWidget(m_effect);
    layout->addWidget(m_notice);
    layout->addLayout(m_steps, 1);
    connect(m_proceed, &QPushButton::clicked, this, &SigningPage::proceed);
    connect(m_signing, &SigningStep::done, this, &SigningPage::done);
    connect(m_signing, &SigningStep::cancelled, this, &SigningPage::cancelled);
}

QWidget* SigningPage::makeAskingStep() {
    auto* step = new QWidget;
    auto* cancel = new QPushButton(tr("&Cancel"));
    cancel->setObjectName(QStringLiteral("leave"));
    m_proceed->setObjectName(QStringLiteral("proceed"));
    connect(cancel, &QPushButton::clicked, this, &SigningPage::cancelled);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addWidget(m_missing, 1);
    buttons->addWidget(m_proceed);
    auto* layout = new QVBoxLayout(step);
    layout->setContentsMargins(0, style::gap, 0, 0);
    layout->addLayout(m_formPlace);
    layout->addLayout(buttons);
    layout->addStretch(1);
    return step;
}

bool SigningPage::isBusy() {
    if (m_signing->signing())
        m_notice->say(tr("A signature is still being made."), tr("Begin again when it is recorded."),
                      style::Tone::caution);
    return m_signing->signing();
}

void SigningPage::begin(const QString& title, SigningFlow::Work work) {
    if (isBusy()) return;
    ++m_begun;
    m_notice->clear();
    m_title->setText(title);
    m_effect->setText({});
    m_steps->setCurrentWidget(m_signing);
    m_signing->begin(std::move(work));
}

void SigningPage::begin(const PacketRef& ref, statement::Act act) {
    if (isBusy()) return;
    m_act = act;
    m_notice->clear();
    m_title->setText(tr("%1: %2").arg(text::act(act), text::shown(ref.key.stem())));
    m_effect->setText(text::actEffect(act));
    m_reading->setText(tr("Reading the packet …"));
    m_steps->setCurrentWidget(m_reading);
    m_session.load(ref, this, [this, begun = ++m_begun](Result<std::shared_ptr<const usecases::CheckedPacket>> read) {
        if (begun != m_begun) return;
        m_reading->setText({});
        if (!read) return m_notice->say(read.error());
        ask(std::move(*read));
    });
}

void SigningPage::ask(std::shared_ptr<const usecases::CheckedPacket> packet) {
    const auto signer = SignerId::parse(m_session.person().toStdString());
    if (!signer)
        return m_notice->say(tr("Nobody is chosen who could sign."), tr("Choose who you are at the top of the window."),
                             style::Tone::caution);
    m_packet = std::move(packet);
    delete m_form;
    m_form = new ActForm(m_act, usecases::actChoices(*m_packet, m_act, *signer, m_session.store()->workspace().clock.now()));
    m_formPlace->addWidget(m_form);
    connect(m_form, &ActForm::changed, this, &SigningPage::sayMissing);
    sayMissing();
    if (m_form->isEmpty()) return proceed();
    m_steps->setCurrentWidget(m_asking);
    m_form->setFocus();
}

void SigningPage::sayMissing() {
    const bool writable = m_session.store()->writable();
    const QString missing = writable ? m_form->missing() : tr("This store is open for reading only.");
    m_missing->setText(missing);
    m_proceed->setEnabled(missing.isEmpty());
}

void SigningPage::proceed() {
    if (!m_session.store()->writable())
        return m_notice->say(tr("This store is open for reading only."), tr("Nothing can be signed in it from here."),
                             style::Tone::caution);
    const auto signer = SignerId::parse(m_session.person().toStdString());
    if (!signer) return;
    m_steps->setCurrentWidget(m_signing);
    m_signing->begin(m_packet->core(), m_form->intent(*signer));
}

} // namespace countersign::ui
