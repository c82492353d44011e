#include "ui/pages/keys/create_key_dialog.h"

#include "core/base/ids.h"
#include "ui/text/key_words.h"
#include "ui/text/words.h"
#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace countersign::ui {

CreateKeyDialog::CreateKeyDialog(const QString& signer, QWidget* parent)
    : QDialog(parent), m_signer(new QLineEdit(signer)), m_method(new QComboBox), m_why(PlainLabel::paragraph()) {
    setWindowTitle(tr("Create a key"));
    m_signer->setAccessibleName(tr("Signer id"));
    m_method->setAccessibleName(tr("Signature method"));
    for (const char* method : {"ed25519", "ecdsa-p256-sha256"})
        m_method->addItem(text::signatureMethod(method), QString::fromLatin1(method));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_ok = buttons->addButton(tr("Create in the keychain"), QDialogButtonBox::AcceptRole);
    auto* layout = new QFormLayout(this);
    layout->addRow(PlainLabel::paragraph(tr("The key is made in the keychain of this computer by the signing helper, and "
                                            "stays there. Keys that exist are never touched.")));
    layout->addRow(tr("&Signer id"), m_signer);
    layout->addRow(tr("&Method"), m_method);
    layout->addRow(m_why);
    layout->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_signer, &QLineEdit::textChanged, this, &CreateKeyDialog::judge);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    judge();
}

QString CreateKeyDialog::signer() const {
    return m_signer->text().trimmed();
}

std::string CreateKeyDialog::method() const {
    return m_method->currentData().toString().toStdString();
}

void CreateKeyDialog::judge() {
    const auto id = SignerId::parse(signer().toStdString());
    m_ok->setEnabled(id.ok());
    m_why->setText(signer().isEmpty() ? tr("Write the id under which the directory knows you, such as priya.n.")
                   : id               ? QString()
                                      : text::error(id.error()).remedy);
}

} // namespace countersign::ui
