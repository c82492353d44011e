#include "ui/pages/keys/enrolment_dialog.h"

#include "ui/style/theme.h"
#include "ui/text/key_words.h"
#include "ui/text/words.h"
#include "ui/widgets/plain_label.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace countersign::ui {

EnrolmentDialog::EnrolmentDialog(const usecases::OwnKey& key, QWidget* parent)
    : QDialog(parent), m_name(new QLineEdit) {
    setWindowTitle(tr("Ask for enrolment"));
    m_name->setAccessibleName(tr("Printed name"));
    m_name->setPlaceholderText(tr("Your name as it stands beside your signatures"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* ok = buttons->addButton(tr("Sign and save …"), QDialogButtonBox::AcceptRole);
    ok->setEnabled(false);
    auto* layout = new QFormLayout(this);
    layout->addRow(PlainLabel::paragraph(
        tr("The request is signed with the key itself, which proves that you have it. It grants nothing: the directory's "
           "owner decides, after comparing the fingerprint with you.")));
    layout->addRow(tr("Signer"), new PlainLabel(text::shown(key.signer)));
    layout->addRow(tr("Fingerprint"), PlainLabel::paragraph(text::fingerprint(key.keyId)));
    layout->addRow(tr("Printed &name"), m_name);
    layout->addRow(tr("I ask to act as"), makeCapacities());
    layout->addRow(PlainLabel::paragraph(tr("None: a further key for somebody who is in the directory already.")));
    layout->addRow(buttons);
    connect(m_name, &QLineEdit::textChanged, this, [this, ok] { ok->setEnabled(!m_name->text().trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
}

QWidget* EnrolmentDialog::makeCapacities() {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](std::string_view word) {
        auto* choice = new QCheckBox(text::capacity(word));
        choice->setObjectName(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())));
        layout->addWidget(choice);
        m_capacities.push_back(choice);
    };
    for (const std::string_view word : policy::roleWords.words)
        add(word);
    for (const std::string_view word : policy::dutyWords.words)
        add(word);
    return box;
}

usecases::EnrolmentWish EnrolmentDialog::wish() const {
    usecases::EnrolmentWish out{m_name->text().trimmed().toStdString(), {}};
    for (const QCheckBox* choice : m_capacities)
        if (choice->isChecked()) out.capacities.push_back(*policy::Capacity::parse(choice->objectName().toStdString()));
    return out;
}

} // namespace countersign::ui
