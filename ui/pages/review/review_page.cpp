#include "ui/pages/review/review_page.h"

#include "core/usecases/act_choices.h"
#include "ui/models/review_rows.h"
#include "ui/pages/review/recommendation_step.h"
#include "ui/pages/review/verification_step.h"
#include "ui/session/background.h"
#include "ui/session/session.h"
#include "ui/style/theme.h"
#include "ui/text/review_words.h"
#include "ui/text/words.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/reading_table.h"
#include "ui/widgets/signing_step.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace countersign::ui {

ReviewPage::ReviewPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_title(PlainLabel::heading({})), m_where(new PlainLabel),
      m_notice(new Notice), m_steps(new QStackedLayout), m_reading(PlainLabel::paragraph()),
      m_look(nullptr), m_lookedAt(PlainLabel::paragraph()),
      m_changes(new ReadingTable({tr("Field"), tr("At your last look"), tr("Now")}, 40)), m_verifications(),
      m_recommendation(new RecommendationStep), m_signing(new SigningStep(session)), m_foot(nullptr),
      m_back(new QPushButton(tr("&Back"))), m_next(new QPushButton), m_missing(PlainLabel::paragraph()) {
    m_where->enlarge(2, true);
    m_look = makeLook();
    m_foot = makeFoot();
    m_steps->addWidget(m_reading);
    m_steps->addWidget(m_look);
    for (std::size_t i = 0; i < m_verifications.size(); ++i) {
        m_verifications[i] = new VerificationStep(i);
        m_steps->addWidget(m_verifications[i]);
        connect(m_verifications[i], &VerificationStep::changed, this, &ReviewPage::sayWhere);
    }
    m_steps->addWidget(m_recommendation);
    m_steps->addWidget(m_signing);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::pageMargin, style::wideGap, style::pageMargin, style::wideGap);
    layout->setSpacing(style::gap);
    layout->addWidget(m_title);
    layout->addWidget(m_where);
    layout->addWidget(m_notice);
    layout->addLayout(m_steps, 1);
    layout->addWidget(m_foot);
    connect(m_recommendation, &RecommendationStep::changed, this, &ReviewPage::sayWhere);
    connect(m_signing, &SigningStep::done, this, &ReviewPage::done);
    connect(m_signing, &SigningStep::cancelled, this, [this] { goTo(m_recommendation); });
    connect(m_back, &QPushButton::clicked, this, &ReviewPage::previous);
    connect(m_next, &QPushButton::clicked, this, &ReviewPage::next);
}

QWidget* ReviewPage::makeLook() {
    m_changes->setAccessibleName(tr("What changed since my last look"));
    auto* look = new QWidget;
    auto* layout = new QVBoxLayout(look);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_lookedAt);
    layout->addWidget(m_changes, 1);
    look->setFocusProxy(m_changes);
    return look;
}

QWidget* ReviewPage::makeFoot() {
    auto* foot = new QWidget;
    auto* cancel = new QPushButton(tr("&Cancel"));
    cancel->setObjectName(QStringLiteral("leave"));
    m_back->setObjectName(QStringLiteral("back"));
    m_next->setObjectName(QStringLiteral("proceed"));
    connect(cancel, &QPushButton::clicked, this, &ReviewPage::cancelled);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(cancel);
    row->addWidget(m_missing, 1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    return foot;
}

void ReviewPage::begin(const PacketRef& ref) {
    if (m_signing->signing())
        return m_notice->say(tr("A signature is still being made."), tr("Begin again when it is recorded."),
                             style::Tone::caution);
    m_notice->clear();
    m_title->setText(tr("Review: %1").arg(text::shown(ref.key.stem())));
    m_reading->setText(tr("Reading the packet …"));
    goTo(m_reading);
    m_session.load(ref, this, [this, begun = ++m_begun](Result<std::shared_ptr<const usecases::CheckedPacket>> read) {
        if (begun != m_begun) return;
        m_reading->setText({});
        if (!read) return m_notice->say(read.error());
        m_packet = std::move(*read);
        readMaterial();
    });
}

void ReviewPage::readMaterial() {
    const auto signer = SignerId::parse(m_session.person().toStdString());
    if (!signer || !m_session.store()->writable())
        return m_notice->say(tr("Nobody can review here now."),
                             tr("Choose who you are at the top of the window, in a store that you may write to."),
                             style::Tone::caution);
    inBackground(
        this,
        [store = m_session.store(), packet = m_packet, signer = *signer] {
            Material out{usecases::reviewSheet(store->workspace(), packet->core()), {}};
            if (auto look = usecases::lookView(store->workspace(), *packet, signer)) out.look = std::move(*look);
            return out;
        },
        [this, begun = m_begun](const Material& material) {
            if (begun == m_begun) walk(material);
        });
}

void ReviewPage::walk(const Material& material) {
    const auto signer = SignerId::parse(m_session.person().toStdString());
    if (!signer) return;
    for (std::size_t i = 0; i < m_verifications.size(); ++i)
        m_verifications[i]->read(material.parts[i]);
    m_recommendation->ask(usecases::actChoices(*m_packet, statement::Act::review, *signer,
                                               m_session.store()->workspace().clock.now()));
    m_looked = material.look.has_value();
    if (!m_looked) return goTo(m_verifications.front());
    const std::vector<ReadingRow> changes = rowsOf(*material.look);
    m_lookedAt->setText(tr("Your last look: revision %1, %2.")
                            .arg(material.look->revision)
                            .arg(text::actSeen(material.look->look)) +
                        (changes.empty() ? tr(" Nothing has changed since.") : QString()));
    m_changes->read(changes);
    goTo(m_look);
}

void ReviewPage::goTo(QWidget* step) {
    m_steps->setCurrentWidget(step);
    if (step == m_recommendation) {
        std::array<statement::Verification, 4> answers;
        for (std::size_t i = 0; i < answers.size(); ++i)
            answers[i] = m_verifications[i]->answer().value_or(statement::Verification());
        m_recommendation->summarize(answers);
    }
    step->setFocus();
    sayWhere();
}

void ReviewPage::next() {
    if (m_steps->currentWidget() == m_recommendation) return sign();
    goTo(m_steps->widget(m_steps->currentIndex() + 1));
}

void ReviewPage::previous() {
    goTo(m_steps->widget(m_steps->currentIndex() - 1));
}

QString ReviewPage::missing() const {
    return m_steps->currentWidget() == m_recommendation ? m_recommendation->missing() : QString();
}

bool ReviewPage::canGoOn() const {
    for (const VerificationStep* step : m_verifications)
        if (step == m_steps->currentWidget()) return step->answer().has_value();
    return missing().isEmpty();
}

void ReviewPage::sayWhere() {
    QWidget* step = m_steps->currentWidget();
    m_foot->setVisible(step != m_signing && step != m_reading);
    m_next->setText(step == m_recommendation ? tr("&Next: show what will be signed") : tr("&Next"));
    m_back->setEnabled(step != m_look && (step != m_verifications.front() || m_looked));
    m_missing->setText(missing());
    m_next->setEnabled(canGoOn());
    QString where;
    if (step == m_look) where = tr("What changed since my last look");
    if (step == m_recommendation) where = tr("Recommendation");
    if (step == m_signing) where = tr("Signature");
    for (std::size_t i = 0; i < m_verifications.size(); ++i)
        if (step == m_verifications[i])
            where = tr("Verification %1 of 4: %2").arg(i + 1).arg(text::verificationTitle(i));
    m_where->setText(where);
}

void ReviewPage::sign() {
    const auto signer = SignerId::parse(m_session.person().toStdString());
    if (!signer) return;
    goTo(m_signing);
    m_signing->begin(m_packet->core(), m_recommendation->intent(*signer));
}

} // namespace countersign::ui
