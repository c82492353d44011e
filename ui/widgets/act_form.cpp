#include "ui/widgets/act_form.h"

#include "ui/text/act_words.h"
#include "ui/text/words.h"
#include "ui/widgets/plain_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace countersign::ui {

namespace {

using statement::Act;

// What statements may hold (FORMAT.md "Statements").
constexpr int longestReason = 280;
constexpr int longestComment = 2000;
constexpr int longestPointer = 512;

QString lineOf(const usecases::ActTarget& target) {
    QString line = QStringLiteral("%1 · %2 · %3")
                       .arg(text::act(target.act), text::shown(target.printedName), text::shortMoment(target.at));
    return target.text.empty() ? line : line + QStringLiteral(" · ") + text::shown(target.text);
}

bool needsTarget(Act act) {
    return act == Act::release || act == Act::retract;
}

bool needsReason(Act act) {
    return needsTarget(act) || act == Act::hold || act == Act::decline || act == Act::withdraw;
}

} // namespace

ActForm::ActForm(Act act, usecases::ActChoices choices, QWidget* parent)
    : QWidget(parent), m_act(act), m_choices(std::move(choices)), m_layout(new QFormLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    askCapacityAndKey();
    askTarget();
    if (needsReason(act)) askReason();
    if (act == Act::comment) askComment();
}

QComboBox* ActForm::addChoice(const QString& name, const QString& first) {
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->addItem(first);
    m_layout->addRow(new PlainLabel(name), box);
    if (!focusProxy()) setFocusProxy(box);
    connect(box, &QComboBox::currentIndexChanged, this, &ActForm::changed);
    m_empty = false;
    return box;
}

QLineEdit* ActForm::addLine(const QString& name, const QString& hint, int maxLength) {
    auto* line = new QLineEdit;
    line->setAccessibleName(name);
    line->setPlaceholderText(hint);
    line->setMaxLength(maxLength);
    m_layout->addRow(new PlainLabel(name), line);
    if (!focusProxy()) setFocusProxy(line);
    connect(line, &QLineEdit::textChanged, this, &ActForm::changed);
    m_empty = false;
    return line;
}

void ActForm::askCapacityAndKey() {
    if (m_choices.capacities.size() > 1) {
        m_capacity = addChoice(tr("In which role or duty"), tr("Choose …"));
        for (const policy::Capacity& capacity : m_choices.capacities)
            m_capacity->addItem(text::shown(capacity.text()));
        m_capacity->setObjectName(QStringLiteral("capacity"));
    }
    if (m_choices.keys.size() > 1) {
        m_key = addChoice(tr("With which key"), tr("Choose …"));
        for (const Sha256& key : m_choices.keys)
            m_key->addItem(text::shown(key.hex()));
    }
}

void ActForm::askTarget() {
    const bool offers = m_act == Act::comment && !m_choices.targets.empty();
    if (!needsTarget(m_act) && !offers) return;
    const QString name = m_act == Act::release   ? tr("Which hold")
                         : m_act == Act::retract ? tr("Which approval")
                                                 : tr("Answers the question");
    m_target = addChoice(name, offers ? tr("none") : tr("Choose …"));
    for (const usecases::ActTarget& target : m_choices.targets)
        m_target->addItem(lineOf(target));
    m_target->setObjectName(QStringLiteral("target"));
    if (needsTarget(m_act) && m_choices.targets.size() == 1) m_target->setCurrentIndex(1);
}

void ActForm::askReason() {
    if (m_act == Act::decline || m_act == Act::withdraw) {
        m_code = addChoice(tr("Reason code"), tr("Choose …"));
        for (const std::string& code : m_choices.reasonCodes)
            m_code->addItem(text::shown(code));
        m_code->setObjectName(QStringLiteral("code"));
    }
    m_text = addLine(tr("Reason"), tr("Say why, in at most %1 characters; it is signed and stays").arg(longestReason),
                     longestReason);
    m_text->setObjectName(QStringLiteral("text"));
}

void ActForm::askComment() {
    m_text = addLine(tr("Comment"), tr("What you say or ask; it is signed and stays"), longestComment);
    m_text->setObjectName(QStringLiteral("text"));
    m_pointer = addLine(tr("Pinned to"), tr("A field of the decision, e.g. /selected_lane_id; empty: the whole packet"),
                        longestPointer);
    m_pointer->setObjectName(QStringLiteral("pointer"));
    m_question = new QCheckBox(tr("It is a &question, and stays open until somebody answers it"));
    m_question->setObjectName(QStringLiteral("question"));
    m_layout->addRow(new PlainLabel, m_question);
}

const usecases::ActTarget* ActForm::target() const {
    if (!m_target || m_target->currentIndex() < 1) return nullptr;
    return &m_choices.targets[static_cast<std::size_t>(m_target->currentIndex() - 1)];
}

QString ActForm::missing() const {
    if (m_capacity && m_capacity->currentIndex() < 1) return tr("Choose the role or duty first.");
    if (m_key && m_key->currentIndex() < 1) return tr("Choose the key first.");
    if (needsTarget(m_act) && m_choices.targets.empty())
        return m_act == Act::release ? tr("There is no open hold on this packet.")
                                     : tr("You have no approval here that could be taken back.");
    if (needsTarget(m_act) && !target()) return tr("Choose what it is about first.");
    if (m_code && m_code->currentIndex() < 1) return tr("Choose a reason code first.");
    if (m_text && m_text->text().trimmed().isEmpty()) return tr("Write the text first.");
    return {};
}

statement::Body ActForm::body() const {
    const std::string text = m_text ? m_text->text().trimmed().toStdString() : std::string();
    switch (m_act) {
    case Act::approve:
        return statement::ApproveBody{};
    case Act::retract:
        return statement::RetractBody{target()->statement, text};
    case Act::decline:
    case Act::withdraw:
        return statement::RefusalBody{m_choices.reasonCodes[static_cast<std::size_t>(m_code->currentIndex() - 1)],
                                      text};
    case Act::hold:
        return statement::HoldBody{text};
    case Act::release:
        return statement::ReleaseBody{target()->statement, text};
    case Act::comment:
        return statement::CommentBody{m_pointer->text().trimmed().toStdString(), text, m_question->isChecked(),
                                      target() ? std::optional(target()->statement) : std::nullopt};
    default:
        return {};
    }
}

usecases::ActIntent ActForm::intent(const SignerId& signer) const {
    usecases::ActIntent out{m_act, signer, std::nullopt, std::nullopt, std::nullopt, body()};
    if (m_capacity) out.capacity = m_choices.capacities[static_cast<std::size_t>(m_capacity->currentIndex() - 1)];
    if (m_key) out.keyId = m_choices.keys[static_cast<std::size_t>(m_key->currentIndex() - 1)];
    return out;
}

} // namespace countersign::ui
